/** Parts of a document that are generated stand between `<!-- name -->` and `<!-- /name -->`; the rest is by hand. */

/** The document with the part of this name replaced; throws where the marks are missing. */
export function withBlock(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the marks <!-- ${name} --> and <!-- /${name} --> are missing`);
  return document.slice(0, from + begin.length) + text + document.slice(to);
}

/** A Markdown table; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => String(value).replaceAll("|", "\\|").replaceAll("\n", " ");
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const rule = head.map((_, at) =>
    rows.length > 0 && rows.every((row) => typeof row[at] === "number") ? "---:" : "---",
  );
  return `${[line(head), line(rule), ...rows.map(line)].join("\n")}\n`;
}
