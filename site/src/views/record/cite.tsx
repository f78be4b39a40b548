import { toCsl } from "root-causes-diplomacy/light";
import { version } from "root-causes-diplomacy/package.json";
import { useLanguage } from "../../i18n/language.tsx";
import { CopyText } from "../../parts/copy-text.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import type { FullRecord } from "../../records/full.ts";
import { sourceOf } from "../../records/sources.ts";

/** How to cite a record and its sources. */
export function Cite({ record }: { record: FullRecord }) {
  const { t } = useLanguage();
  const content = () => {
    const address = location.origin + location.pathname;
    const sources = [...new Set(record.evidence.map(({ source }) => source))].flatMap((id) => sourceOf(id) ?? []);
    return (
      <>
        <CopyText
          label={t.recordPage.citation}
          text={`“${record.title}”, root-causes-diplomacy ${version}, record ${record.id}, CC BY 4.0. ${address}`}
          rows={4}
        />
        <CopyText label={t.recordPage.csl} text={JSON.stringify(sources.map(toCsl), null, 2)} rows={8} />
      </>
    );
  };
  return <Dialog title={t.recordPage.cite}>{content}</Dialog>;
}
