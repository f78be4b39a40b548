import { expect, test } from "vitest";
import { check } from "../../../tools/check/check.ts";
import { type DatedEntry, isDated } from "../../../tools/check/entry.ts";
import { load } from "../../../tools/check/load.ts";
import { coverage, figures, originsOf } from "../../../tools/generate/coverage.ts";
import { trackOf, tracks } from "../../../tools/generate/tracks.ts";
import { clean, FOOD, KOREA, RELIEF, TALKS } from "../check/fixture.ts";

const loaded = load(clean);
const { dataset } = loaded;
const entry = (id: string): DatedEntry => {
  const found = dataset.entries.find((each): each is DatedEntry => each.id === id && isDated(each));
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

test("a record belongs to the track of those who act", () => {
  expect(trackOf(entry(KOREA), dataset)).toBe("Korea, Japan, Spain, Canada, the UN and the banks");
  expect(trackOf(entry(RELIEF), dataset)).toBe("United States aid");
  expect(trackOf(entry(TALKS), dataset)).toBe("United States with Guatemala, Honduras and El Salvador");
});

test("a page that credits an agency is a witness of that agency", () => {
  const publishers = new Set(entry(FOOD).record.evidence.map(({ source }) => dataset.get("source", source)?.publisher));
  expect(originsOf(entry(FOOD), dataset).size).toBeLessThanOrEqual(publishers.size);
});

test("the tables count every dated record once", () => {
  const count = dataset.entries.filter(isDated).length;
  const text = coverage(dataset, check(loaded));
  expect(text).toMatch(new RegExp(`\\| all \\|.*\\| ${count} \\|`));
  for (const track of tracks) expect(text).toContain(`| ${track} |`);
  expect(figures(dataset, "claims: 1 agree\n")).toContain(`- ${count} dated records: `);
});
