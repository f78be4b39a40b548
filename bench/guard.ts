import type { Row } from "./measure.ts";

const allowed = 1.15;

/** What to say of each size or count whose ratio grew by more than 15 % over the committed one, or has none. */
export function grown(rows: readonly Row[], committed: readonly Row[]): string[] {
  return rows.flatMap(({ exact, figure, of, ratio }) => {
    if (!exact) return [];
    const before = committed.find((row) => row.figure === figure && row.of === of)?.ratio;
    if (before === undefined)
      return `${figure}, ${of}: no committed ratio; run \`npm run bench\` and commit what it writes`;
    return ratio > before * allowed ? `${figure}, ${of}: ${ratio.toFixed(3)}, was ${before.toFixed(3)}` : [];
  });
}
