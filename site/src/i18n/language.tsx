import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { useSearchParams } from "wouter-preact";
import { keep, kept } from "../parts/kept.ts";
import { en, type Messages } from "./en.ts";

export const languages = { en: "English", es: "Español" } as const;
export type Language = keyof typeof languages;

interface Spoken {
  readonly language: Language;
  readonly t: Messages;
  readonly choose: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: "en", t: en, choose: () => undefined });

const isLanguage = (text: string | null | undefined): text is Language => text === "en" || text === "es";

const preferred = (): Language => {
  const known = [kept("language"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return known.find(isLanguage) ?? "en";
};

/** The language of the interface: that of the address (`?lang=es`), the one chosen before, or the browser's. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get("lang");
  const [chosen, setChosen] = useState(preferred);
  const language = isLanguage(inAddress) ? inAddress : chosen;
  const [spoken, setSpoken] = useState<{ language: Language; t: Messages }>({ language: "en", t: en });

  useEffect(() => {
    let current = true;
    const load = language === "es" ? import("./es.ts").then(({ es }) => es) : Promise.resolve(en);
    load.then(
      (t) => current && setSpoken({ language, t }),
      () => current && setSpoken({ language: "en", t: en }),
    );
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const choose = (next: Language): void => {
    keep("language", next);
    setChosen(next);
    if (inAddress === null) return;
    setParams(
      (old) => {
        old.delete("lang");
        return old;
      },
      { replace: true },
    );
  };
  return <Context.Provider value={{ ...spoken, choose }}>{children}</Context.Provider>;
}

/** The words of the interface in the language in use. */
export const useLanguage = (): Spoken => useContext(Context);
