import type { Source, Statement } from "../../../src/generated/types.ts";
import type { RecordRule } from "./rule.ts";

/** Sources that are an official text themselves, and the statements that such a text is. */
const official = new Set<Source["kind"]>([
  "readout",
  "fact-sheet",
  "press-release",
  "joint-statement",
  "strategy-document",
]);
const texts = new Set<Statement["medium"]>(["readout", "fact-sheet", "press-release", "joint-statement", "document"]);

export const ownText: RecordRule = {
  code: "own-text",
  reason: "Where the text that makes a pledge is a record, the pledge names it.",
  *check(entry, dataset) {
    if (entry.kind !== "pledge" || entry.record.statement !== undefined) return;
    const cited = new Set(
      entry.record.evidence
        .map(({ source }) => source)
        .filter((id) => official.has(dataset.get("source", id)?.kind ?? "news")),
    );
    const text = dataset
      .citing([...cited])
      .find(
        ({ medium, date, evidence }) =>
          texts.has(medium) &&
          date === entry.record.announced &&
          evidence.some(({ source, supports }) => cited.has(source) && supports.some((claim) => claim !== "/summary")),
      );
    if (text) {
      yield {
        pointer: "/statement",
        message: `"${text.id}" rests on the same official text; name it as the statement`,
      };
    }
  },
};
