import { expect, test } from "vitest";
import * as full from "../src/index.ts";
import * as light from "../src/light.ts";

test("light records are the full ones with the ids of their sources", () => {
  const pairs = [
    [full.meetings, light.meetings],
    [full.statements, light.statements],
    [full.pledges, light.pledges],
  ] as const;
  for (const [whole, records] of pairs) {
    const expected = whole.map((record) => ({
      ...record,
      evidence: [...new Set(record.evidence.map(({ source }) => source))],
    }));
    expect(records).toEqual(expected);
    expect(records.every(({ evidence }) => Object.isFrozen(evidence))).toBe(true);
  }
  expect(light.people).toBe(full.people);
});

test("the helpers say the same of light records", () => {
  const ids = (entries: readonly { record: { id: string } }[]) => entries.map(({ record }) => record.id);
  const options = { from: "2021-05", to: "2021-07", countries: ["GT"] };
  expect(ids(light.timeline(options, light))).toEqual(ids(full.timeline(options)));
  expect(ids(light.timeline({}, { meetings: light.meetings }))).toEqual(ids(full.timeline({ kinds: ["meeting"] })));

  const id = "2021-05-21-korea-northern-triangle-220m";
  expect(ids(light.related(light.pledge(id), light))).toEqual(ids(full.related(full.pledge(id))));
  expect(light.sumPledges(light.pledges, { currency: "USD" }).total).toBe(
    full.sumPledges(full.pledges, { currency: "USD" }).total,
  );
});
