import { useId, useRef, useState } from "preact/hooks";
import { useLanguage } from "../i18n/language.tsx";

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

/** A text with a button that copies it; where the browser refuses, the text is selected instead. */
export function CopyText({ label, text, rows }: CopyTextProps) {
  const { t } = useLanguage();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      area.current?.focus();
    }
  };
  return (
    <div class="copy-text">
      <label for={id}>{label}</label>
      <textarea id={id} ref={area} rows={rows} readOnly value={text} lang="en" />
      <button type="button" onClick={copy}>
        {t.recordPage.copy}
        <span class="unseen">: {label}</span>
      </button>
      <span role="status">{copied && t.recordPage.copied}</span>
    </div>
  );
}
