import { expect, test } from "vitest";
import { foundBy, GAZETTE, POST, TALKS, VISIT } from "../fixture.ts";

const reported = (published: string | null) =>
  foundBy("held-before-reported", { [`sources/${POST}`]: { "/published": published } });

test("a meeting held that only earlier pages tell of is refused", () => {
  expect(reported("2021-06-06")).toEqual(["/status"]);
  expect(reported("2021-05")).toEqual(["/status"]);
});

test("a meeting held that only pages without a date tell of is refused", () => {
  expect(reported(null)).toEqual(["/status"]);
});

test("a page of the day, of a later day, or of the month of the meeting passes", () => {
  for (const published of ["2021-06-07", "2021-07-01", "2021-06", "2021"]) expect(reported(published)).toEqual([]);
});

test("one later page among earlier ones is enough, and what is only announced needs none", () => {
  const later = { source: GAZETTE, phrase: "La canciller de Honduras, Inés Castellano", supports: ["/summary"] };
  const changes = {
    [`sources/${POST}`]: { "/published": "2021-06-01" },
    [`meetings/${TALKS}`]: { "/evidence/-": later },
  };
  expect(foundBy("held-before-reported", changes)).toEqual([]);
  const announced = {
    [`sources/${GAZETTE}`]: { "/published": "2021-06-01" },
    [`meetings/${VISIT}`]: { "/status": "announced" },
  };
  expect(foundBy("held-before-reported", announced)).toHaveLength(1);
});
