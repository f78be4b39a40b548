import { expect, test } from "vitest";
import { TRAINERS } from "../fixture.ts";
import { verdictOf } from "../saying.ts";

const sixteen = { value: 16, unit: "trainers", qualifier: "exact" };
const quantity = (phrase: string, given: object = {}, note?: string) =>
  verdictOf(TRAINERS, "/quantity", { ...sixteen, ...given }, { phrase, ...(note && { note }) });

test("a phrase that says the number and what is counted agrees, in figures or in words", () => {
  expect(quantity("it will send 16 trainers there")).toBe("agrees");
  expect(quantity("it will send sixteen new trainers there")).toBe("agrees");
  expect(quantity("up to 16 trainers will go", { qualifier: "up-to" })).toBe("agrees");
  expect(quantity("1.5 million doses of it", { value: 1_500_000, unit: "doses" })).toBe("agrees");
});

test("another number, another bound or a sum of money is refused", () => {
  expect(quantity("it will send 61 trainers there")).toBe("error");
  expect(quantity("more than 16 trainers will go")).toBe("error");
  expect(quantity("$16 for the trainers there")).toBe("error");
  expect(quantity("it will send trainers there")).toBe("error");
});

test("the number beside another thing proves nothing, and a note may say what is counted", () => {
  expect(quantity("it will send 16 lorries there")).toBe("error");
  expect(quantity("it will send 16 there soon", {}, "The 16 are trainers.")).toBe("waived");
});

test("a note does not mend a phrase that says another number", () => {
  expect(quantity("it will send 61 trainers there", {}, "It is 16 trainers.")).toBe("error");
});
