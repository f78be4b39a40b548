import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { published } from "../../src/core/dataset.ts";
import { spanOf } from "../../src/core/dates.ts";
import { textOf } from "../../src/export/index.ts";
import type { Meeting } from "../../src/index.ts";
import { aDataset, aMeeting } from "../fixtures/records.ts";
import { calendarEvents } from "./consumers.ts";

const textWith = (meetings: readonly Meeting[]): string => [...textOf("ics", aDataset({ meetings }))].join("");

describe("ical.js reads the calendar", () => {
  test("and finds every meeting that was held or announced, on all of its days", () => {
    const expected = published.meetings.filter(({ status }) => status !== "cancelled");
    expect(expected.length).toBeLessThan(published.meetings.length);
    const found = calendarEvents([...textOf("ics")].join("")).map((event) => {
      const last = event.endDate;
      last.adjust(-1, 0, 0, 0);
      return {
        uid: event.uid,
        title: event.summary,
        first: event.startDate.toString(),
        last: last.toString(),
        summary: event.description.split("\n")[0],
      };
    });
    expect(found).toEqual(
      expected.map(({ id, title, summary, start, end }) => ({
        uid: `${id}@root-causes-diplomacy`,
        title,
        first: spanOf(start).first,
        last: spanOf(end).last,
        summary,
      })),
    );
  });

  test("and finds whatever words a meeting has, as they are", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(words, words, words, (title, summary, city) => {
        const [event] = calendarEvents(textWith([aMeeting("m", { title, summary, place: { city, country: "GT" } })]));
        expect(event?.summary).toBe(title);
        expect(event?.description).toBe(summary);
        expect(event?.location).toBe(`${city}, GT`);
      }),
    );
  });
});

test("lines end with CR LF and have at most 75 bytes", () => {
  const lines = textWith([aMeeting("m", { title: "é".repeat(200), summary: "a long line, ".repeat(30) })]).split(
    "\r\n",
  );
  expect(lines.pop()).toBe("");
  expect(lines.join("")).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.some((line) => Buffer.byteLength(line) > 73)).toBe(true);
});

test("a meeting known to the month fills it, and says that the day is not known", () => {
  const text = textWith([aMeeting("m", { start: "2021-02", end: "2021-02" })]);
  expect(text).toContain("DTSTART;VALUE=DATE:20210201\r\nDTEND;VALUE=DATE:20210301");
  expect(text).toContain("The day is not known: the sources give 2021-02.");
});

test("an announced meeting is tentative, a held one confirmed, and a cancelled one is left out", () => {
  const meetings = (["held", "announced", "cancelled"] as const).map((status) => aMeeting(status, { status }));
  expect(textWith(meetings).match(/STATUS:.*/g)).toEqual(["STATUS:CONFIRMED", "STATUS:TENTATIVE"]);
});

test("a meeting of a visit names the visit", () => {
  expect(textWith([aMeeting("m", { partOf: "visit" })])).toContain(
    "RELATED-TO;RELTYPE=PARENT:visit@root-causes-diplomacy",
  );
});
