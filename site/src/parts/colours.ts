/** Colours by meaning, the same in every view; the styles hold their values for light and dark. */
export const colours = {
  meeting: "var(--meeting)",
  statement: "var(--statement)",
  pledge: "var(--pledge)",
  quiet: "var(--line-strong)",
} as const;
