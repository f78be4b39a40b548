import { expect, test } from "vitest";
import { KOREA, TALKS } from "../fixture.ts";
import { verdictOf } from "../saying.ts";

const summary = "Whitfield and Arriaga talked about the reasons why families leave the highlands of Guatemala.";
const carries = (phrase: string) => verdictOf(TALKS, "/summary", summary, { phrase });

test("a phrase that shares its words with the summary carries the gist, whatever their endings", () => {
  expect(carries("the reasons why families leave the highlands")).toBe("agrees");
  expect(carries("reason of a family leaving the highland")).toBe("agrees");
});

test("a phrase of another subject does not", () => {
  expect(carries("they agreed to plant more trees soon")).toBe("error");
  expect(carries("Whitfield promised vaccines and new ports")).toBe("error");
});

test("across languages two names or figures that both hold carry it, one does not", () => {
  const told = "Korea supports Guatemala with 220 million dollars for its farming.";
  const across = (phrase: string) => verdictOf(KOREA, "/summary", told, { phrase, language: "ko" });
  expect(across("한국 정부는 11일 2억2천만 달러를 지원한다고 밝혔다")).toBe("agrees");
  expect(across("한국 정부는 11일 농업 협력을 위한 것이다")).toBe("error");
});

test("in English names alone do not carry the gist", () => {
  const told = "Korea supports Guatemala with 220 million dollars for its farming.";
  expect(
    verdictOf(KOREA, "/summary", told, { phrase: "Korea won the match against Guatemala yesterday evening there" }),
  ).toBe("error");
});
