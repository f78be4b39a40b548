import { expect, test } from "vitest";
import { attended, byMeetings, pairsOf, within } from "../../../site/src/views/meetings/model.ts";

const pairs = pairsOf(within("", ""), "people");
const meetingsOf = new Map(attended.map((each) => [each.meeting.id, each]));

test("two who met were both there, and not for the same side", () => {
  expect(pairs.length).toBeGreaterThan(100);
  for (const { a, b, meetings } of pairs) {
    for (const id of meetings) {
      const people = meetingsOf.get(id)?.people;
      expect(people?.has(a) && people.has(b)).toBe(true);
      expect(people?.get(a) === undefined || people.get(a) !== people.get(b)).toBe(true);
    }
  }
});

test("a visit does not count beside a meeting of it", () => {
  for (const { meetings } of pairs) {
    for (const id of meetings) expect(meetings).not.toContain(meetingsOf.get(id)?.meeting.partOf);
  }
});

test("the strongest come first", () => {
  const numbers = pairs.map(({ meetings }) => meetings.length);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const [most, second] = byMeetings(pairs).map(
    (party) => new Set(pairs.filter(({ a, b }) => a === party || b === party).flatMap(({ meetings }) => meetings)).size,
  );
  expect(most).toBeGreaterThanOrEqual(second ?? 0);
});

test("a range of days holds the meetings that touch it", () => {
  const june = within("2021-06-07", "2021-06-07").map(({ meeting }) => meeting.id);
  expect(june).toContain("2021-06-07-harris-giammattei-bilateral");
  expect(june).toContain("2021-06-06-harris-guatemala-visit");
  expect(june).not.toContain("2021-04-26-harris-giammattei-virtual");
});
