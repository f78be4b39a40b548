import type { ComponentChildren } from "preact";

interface Side {
  readonly label: ComponentChildren;
  /** The value in words. */
  readonly value: string;
  readonly note: string | undefined;
  /** The phrases that say it. */
  readonly children: ComponentChildren;
}

/** What another source says of a fact, beside what the record holds. */
export function OtherSide({ label, value, note, children }: Side) {
  return (
    <div class="other">
      <dt>{label}</dt>
      <dd class="value" lang="en">
        {value}
      </dd>
      {children}
      {note && (
        <dd class="hint" lang="en">
          {note}
        </dd>
      )}
    </div>
  );
}
