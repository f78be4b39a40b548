import { expect, test } from "vitest";
import { TALKS, VISIT } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const format = (value: string, phrase: string, id = TALKS) => verdictOf(id, "/format", value, { phrase });

test("a phrase that tells how they met agrees", () => {
  expect(format("video", "hosted a webcast meeting that day")).toBe("agrees");
  expect(format("phone", "they talked over the telephone")).toBe("agrees");
  expect(format("in-person", "the White House welcomed her")).toBe("agrees");
});

test("a phrase that tells another way is refused, and a note does not mend it", () => {
  expect(judged(TALKS, "/format", "phone", { phrase: "they met by video that day", note: "By phone." }).why).toBe(
    'format: "they met by video that day" tells of video, not phone; correct the format, cite words that tell it, or write unknown',
  );
  expect(
    verdictOf(TALKS, "/format", "video", { phrase: "a meeting by video" }, { phrase: "she arrived in the city" }),
  ).toBe("error");
});

test("a phrase that does not tell it proves nothing, unless a note says it", () => {
  expect(format("video", "the two leaders met for an hour")).toBe("error");
  const noted = { phrase: "the two leaders met for an hour", note: "It was a video call." };
  expect(verdictOf(TALKS, "/format", "video", noted)).toBe("waived");
});

test("the name of the meeting's own city tells that they met there", () => {
  expect(format("in-person", "the talks in Tegucigalpa that day", VISIT)).toBe("agrees");
  expect(format("in-person", "the talks in Comayagua that day", VISIT)).toBe("error");
  expect(format("in-person", "the talks in Tegucigalpa that day", TALKS)).toBe("error");
});
