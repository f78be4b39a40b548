import { useEffect } from "preact/hooks";
import { useLanguage } from "../i18n/language.tsx";

export interface HeadProps {
  readonly title: string;
  readonly lead?: string;
  /** Where the words are not of the interface. */
  readonly language?: string;
}

/** The heading of a view, which is the title of the page too. */
export function Head({ title, lead, language }: HeadProps) {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${title} · ${t.site}`;
  }, [title, t.site]);
  return (
    <div class="head" lang={language}>
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </div>
  );
}
