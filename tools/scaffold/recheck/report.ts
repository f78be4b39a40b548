/** The report on pages read again, in the form asked for. */
import { type Outcome, type State, states } from "./recheck.ts";

const meanings: Readonly<Record<State, string>> = {
  same: "the same",
  stands: "changed, every phrase still stands",
  unreachable: "could not be reached",
  unreadable: "sent no text",
  "phrase-gone": "a phrase is gone",
  gone: "the page is gone",
};

const summaryOf = (outcomes: readonly Outcome[]): string[] =>
  states.map((state) => `${meanings[state]}: ${outcomes.filter((outcome) => outcome.state === state).length}`);

/** What a person is to look at; pages as they were need no line. */
const troubled = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ state }) => state !== "same" && state !== "stands");

const lostIn = ({ lost = [] }: Outcome): string[] =>
  lost.map(({ record, pointer, phrase }) => `"${phrase}" (${record} ${pointer})`);

function text(outcomes: readonly Outcome[]): string {
  const lines = troubled(outcomes).flatMap((outcome) => [
    `${outcome.source}: ${meanings[outcome.state]}${outcome.reason ? ` (${outcome.reason})` : ""}`,
    ...lostIn(outcome).map((line) => `  ${line}`),
  ]);
  return [...lines, ...(lines.length > 0 ? [""] : []), `${outcomes.length} pages`, ...summaryOf(outcomes), ""].join(
    "\n",
  );
}

/** What a page or a site sent may hold marks that Markdown would read. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>|#@]/g, "\\$&").replace(/\s+/g, " ");

function markdown(outcomes: readonly Outcome[]): string {
  const sections = states.toReversed().flatMap((state) => {
    const own = troubled(outcomes).filter((outcome) => outcome.state === state);
    if (own.length === 0) return [];
    const items = own.flatMap((outcome) => [
      `- [${outcome.source}](<${outcome.url}>)${outcome.reason ? `: ${plain(outcome.reason)}` : ""}`,
      ...lostIn(outcome).map((line) => `  - ${plain(line)}`),
    ]);
    return [`## ${meanings[state]} (${own.length})`, "", ...items, ""];
  });
  return [
    `${outcomes.length} cited pages were read again.`,
    "",
    ...summaryOf(outcomes).map((line) => `- ${line}`),
    "",
    ...sections,
  ].join("\n");
}

const json = (outcomes: readonly Outcome[]): string => `${JSON.stringify(outcomes, null, 2)}\n`;

export const formats = { text, markdown, json };
