import { expect, test } from "vitest";
import { foundBy, POST, REMARKS } from "../fixture.ts";
import { verdictOf } from "../saying.ts";

const quote = { text: "We will stand beside the farmers of the highlands", language: "en", translated: false };
const proves = (phrase: string) => verdictOf(REMARKS, "/quote", quote, { phrase });

test("words of the quote, or words that hold all of it, prove it", () => {
  expect(proves("stand beside the farmers of")).toBe("agrees");
  expect(proves("she said: “We will stand beside the farmers of the highlands”")).toBe("agrees");
});

test("words beside the quote prove nothing, even where they overlap", () => {
  expect(proves("said Whitfield on Monday after the meeting")).toBe("error");
  expect(proves("the farmers of the highlands, she said")).toBe("error");
});

test("in the dataset evidence that is no part of the quote is refused", () => {
  const aside = { "/evidence/0": { source: POST, phrase: "Her office thanked the press", supports: ["/quote"] } };
  expect(foundBy("quote", { [`statements/${REMARKS}`]: aside })).toEqual(["/quote"]);
});
