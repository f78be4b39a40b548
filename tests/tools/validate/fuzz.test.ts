import * as fc from "fast-check";
import { expect, test } from "vitest";
import { WrongUse } from "../../../src/cli/failure.ts";
import { check } from "../../../tools/check/check.ts";
import { load } from "../../../tools/check/load.ts";
import { reportOnText } from "../../../tools/validate/validate.ts";
import { inputs, patience } from "../../cli/fuzz.ts";
import { clean, filesWith, recordAt } from "../check/fixture.ts";

const records = clean.filter(({ path }) => !path.startsWith("fingerprints/"));

/** The pointers of all values in a record. */
const pointersIn = (value: unknown, at = ""): string[] => [
  at,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, each]) => pointersIn(each, `${at}/${key}`))
    : []),
];

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>("", "2021", "2021-02-30", "GT", "zz", -1, 1e308, null, [], {}, "\ud800", undefined),
);

/** One of the records with other values, well-formed or not, in some of its places. */
const changed = fc.constantFrom(...records).chain(({ path }) => {
  const name = path.replace(/\.json$/, "");
  const places = pointersIn(recordAt(name)).filter((pointer) => pointer !== "");
  const change = fc.uniqueArray(fc.tuple(fc.constantFrom(...places), strange), {
    maxLength: 3,
    selector: ([pointer]) => pointer,
    // A value within another one that is changed has no place any more.
    comparator: (a, b) => a.startsWith(b) || b.startsWith(a),
  });
  return change.map((values) => ({ name, values: Object.fromEntries(values) }));
});

/** The text of a record with some of its letters cut out or put in. */
const broken = fc
  .tuple(fc.constantFrom(...records), fc.nat(), fc.nat(40), fc.string({ unit: "binary", maxLength: 10 }))
  .map(([{ text }, at, cut, put]) => {
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + cut);
  });

const findingsOf = (text: string) => {
  try {
    return reportOnText("lone.json", text).findings;
  } catch (error) {
    // A text that does not say what it is.
    if (error instanceof WrongUse) return [];
    throw error;
  }
};

test("whatever text is validated, each finding has its place and says how to mend it", patience, () => {
  fc.assert(
    fc.property(fc.oneof(broken, fc.json(), fc.string({ unit: "binary" })), (text) => {
      for (const { line, column, message } of findingsOf(text)) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(message).toMatch(/\S/);
      }
    }),
    { numRuns: inputs(2000) },
  );
});

test("whatever stands in a record, the whole folder is checked to its end", patience, () => {
  fc.assert(
    fc.property(changed, ({ name, values }) => {
      const { findings, counts } = check(
        load(filesWith({ [name]: values }).filter(({ path }) => !path.startsWith("fingerprints/"))),
        { trusting: true },
      );
      for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(counts.agrees + counts.waived + counts.error).toBeGreaterThan(0);
    }),
    // Each checks a whole folder.
    { numRuns: inputs(100, 10_000) },
  );
});
