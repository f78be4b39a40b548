import { expect, test } from "vitest";
import { allKinds, fateOf, find, recordsOf } from "../../src/cli/records.ts";

test("every record is found by its id, with its kind", () => {
  for (const found of recordsOf(allKinds)) expect(find(found.record.id)).toEqual(found);
});

test("of an id that was split or retracted it is told what became of it", () => {
  const gone = { from: "2021-04-26-a-call", kind: "meeting" } as const;
  expect(fateOf({ ...gone, reason: "split", to: ["2021-04-26-b", "2021-04-27-c"] })).toBe(
    "2021-04-26-a-call was split; see 2021-04-26-b and 2021-04-27-c",
  );
  expect(fateOf({ ...gone, reason: "retracted", to: [], note: "No source stands." })).toBe(
    "2021-04-26-a-call was retracted: No source stands.",
  );
});
