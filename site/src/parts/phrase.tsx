import { useLanguage } from "../i18n/language.tsx";
import { sourceOf } from "../records/sources.ts";
import { inWords } from "./dates.ts";
import { phraseLink } from "./phrase-link.ts";

interface Cited {
  readonly source: string;
  readonly phrase: string;
  readonly note?: string;
}

/** A phrase as its source prints it, with the source's publisher and date and a link that opens the page there. */
export function Phrase({ item: { source: id, phrase, note } }: { item: Cited }) {
  const { t, language } = useLanguage();
  const source = sourceOf(id);
  const address = source && phraseLink(source, phrase);
  return (
    <figure class="phrase">
      <blockquote lang={source?.language}>
        <mark>{phrase}</mark>
      </blockquote>
      <figcaption>
        <span lang="en">{source?.publisher ?? id}</span>,{" "}
        {source?.published ? <time>{inWords(source.published, language)}</time> : t.recordPage.undated}
        {" · "}
        {address ? (
          <a
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`${t.recordPage.open}: ${source?.title}`}
          >
            {t.recordPage.open}
          </a>
        ) : (
          <span class="refused">
            {t.recordPage.refused} <code>{source?.url}</code>
          </span>
        )}
        {note && (
          <span class="note" lang="en">
            {t.recordPage.note}: {note}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
