import { useLanguage } from "../../i18n/language.tsx";
import { CopyText } from "../../parts/copy-text.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { type Report, reportAddress, reportText } from "./report.ts";

export interface ReportButtonProps {
  readonly report: Report;
  readonly title: string;
  readonly sign?: string;
}

/** Opens the form for a wrong fact filled in, or shows its text where the page knows no address for it. */
export function ReportButton({ report, title, sign }: ReportButtonProps) {
  const { t } = useLanguage();
  const address = reportAddress(report, import.meta.env.REPOSITORY);
  if (address !== undefined) {
    return (
      <a
        class={sign ? "button quiet" : "button"}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={sign && title}
      >
        {sign ?? title}
      </a>
    );
  }
  return (
    <Dialog title={title} {...(sign && { sign })}>
      {() => (
        <>
          <p>{t.recordPage.reportNoAddress}</p>
          <CopyText label={t.recordPage.reportText} text={reportText(report)} rows={7} />
        </>
      )}
    </Dialog>
  );
}
