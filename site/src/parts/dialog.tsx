import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useLanguage } from "../i18n/language.tsx";

export interface DialogProps {
  /** The text of the button that opens it, and its heading. */
  readonly title: string;
  /** What the button shows where its title is not to be seen. */
  readonly sign?: string;
  readonly children: () => ComponentChildren;
}

/** A button that opens a dialog; its content is made when it opens. */
export function Dialog({ title, sign, children }: DialogProps) {
  const { t } = useLanguage();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class={sign ? "quiet" : undefined} onClick={show} aria-label={sign && title}>
        {sign ?? title}
      </button>
      <dialog ref={dialog} aria-labelledby={heading} onClose={() => setOpen(false)}>
        <h2 id={heading}>{title}</h2>
        {open && children()}
        <form method="dialog">
          <button type="submit">{t.recordPage.close}</button>
        </form>
      </dialog>
    </>
  );
}
