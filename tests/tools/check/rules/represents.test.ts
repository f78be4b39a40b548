import { expect, test } from "vitest";
import { ANNOUNCEMENT, foundBy, REMARKS, TALKS } from "../fixture.ts";

test("a person represents no government of another country", () => {
  expect(foundBy("represents", { [`meetings/${TALKS}`]: { "/participants/1/for": "honduras" } })).toEqual([
    "/participants/1/for",
  ]);
  expect(foundBy("represents", { [`statements/${REMARKS}`]: { "/speakers/0/for": "guatemala" } })).toEqual([
    "/speakers/0/for",
  ]);
});

test("an organization represents only what it belongs to", () => {
  expect(foundBy("represents", { [`statements/${ANNOUNCEMENT}`]: { "/speakers/0/for": "honduras" } })).toEqual([
    "/speakers/0/for",
  ]);
  expect(foundBy("represents", { "organizations/regional-aid-office": { "/parent": undefined } })).toEqual([
    "/speakers/0/for",
  ]);
});

test("a person may represent an agency abroad, and an organization what stands two steps above it", () => {
  expect(foundBy("represents", { [`meetings/${TALKS}`]: { "/participants/1/for": "regional-aid-office" } })).toEqual(
    [],
  );
  const bureau = {
    id: "aid-bureau",
    name: "Aid Bureau",
    aliases: [],
    kind: "agency",
    country: "US",
    parent: "regional-aid-office",
  };
  const steps = {
    "organizations/aid-bureau": { record: bureau },
    [`statements/${ANNOUNCEMENT}`]: { "/speakers/0/party": "aid-bureau" },
  };
  expect(foundBy("represents", steps)).toEqual([]);
});

test("organizations that are each other's parent do not hang the check", () => {
  const circle = {
    "organizations/regional-aid-office": { "/parent": "honduras" },
    "organizations/honduras": { "/parent": "regional-aid-office" },
  };
  expect(foundBy("represents", circle)).toEqual(["/speakers/0/for"]);
});
