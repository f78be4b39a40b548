import { expect, test } from "vitest";
import { TALKS } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const status = (value: string, phrase: string, note?: string) =>
  verdictOf(TALKS, "/status", value, { phrase, ...(note && { note }) });

test("a phrase that tells what became of the meeting agrees", () => {
  expect(status("held", "the two leaders met for an hour")).toBe("agrees");
  expect(status("announced", "the two leaders will meet then")).toBe("agrees");
  expect(status("cancelled", "the meeting of the two was called off")).toBe("agrees");
});

test("a phrase that tells otherwise is refused, and a note does not mend it", () => {
  expect(judged(TALKS, "/status", "held", { phrase: "the two leaders will come then" }).why).toBe(
    'status: "the two leaders will come then" tells of a meeting announced, not held; correct the status or cite words that tell it',
  );
  expect(status("held", "the meeting of the two was cancelled", "They met after all.")).toBe("error");
});

test("a phrase without such a verb proves nothing, and a note may tell it", () => {
  expect(status("held", "the two leaders of their countries")).toBe("error");
  expect(status("held", "the two leaders of their countries", "The two met that day.")).toBe("waived");
});

test("what one phrase tells as past is not merely announced", () => {
  const ahead = { phrase: "the two leaders will meet then" };
  const past = { phrase: "the two leaders met for an hour" };
  expect(verdictOf(TALKS, "/status", "announced", ahead, past)).toBe("error");
  expect(verdictOf(TALKS, "/status", "held", ahead, past)).toBe("agrees");
});
