import type { DatedKind } from "root-causes-diplomacy/light";

const shapes: Record<DatedKind, preact.JSX.Element> = {
  meeting: <circle cx="6" cy="6" r="5" />,
  statement: <path d="M6 .5 11.500 6 6 11.500.5 6Z" />,
  pledge: <path d="M1.500 1.500h9v9h-9Z" />,
};

/** The shape and colour of a kind; its name stands beside it. */
export const KindMark = ({ kind }: { kind: DatedKind }) => (
  <svg class={`kind-mark ${kind}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {shapes[kind]}
  </svg>
);
