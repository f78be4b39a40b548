import { useState } from "preact/hooks";
import { useLanguage } from "../i18n/language.tsx";
import { keep, kept } from "./kept.ts";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const chosenTheme = (): Theme => themes.find((theme) => theme === kept("theme")) ?? "auto";

/** Sets the colours that were chosen before; `auto` leaves them to the system. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosenTheme();
}

export function ThemeChoice() {
  const { t } = useLanguage();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (next: string): void => {
    keep("theme", next);
    document.documentElement.dataset.theme = next;
    setTheme(next as Theme);
  };
  return (
    <label class="choice">
      <span class="unseen">{t.theme}</span>
      <select value={theme} onChange={(event) => choose(event.currentTarget.value)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {t.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
