import { expect, test } from "vitest";
import { found, printOf, recordAt } from "../fixture.ts";

const spare = { ...recordAt("sources/highland-archive-old-account"), id: "spare", url: "https://example.org/spare" };
const print = printOf("spare", "four words that nobody cites");

test("a person, an organization and a source that no record names are refused", () => {
  expect(found({ "people/nobody": { record: { id: "nobody", name: "No Body", aliases: [] } } })).toEqual([
    "unused /id",
  ]);
  const body = { id: "spare-body", name: "Spare Body", aliases: [], kind: "agency" };
  expect(found({ "organizations/spare-body": { record: body } })).toEqual(["unused /id"]);
  expect(found({ "sources/spare": { record: spare }, "fingerprints/spare": print.text })).toEqual(["unused /id"]);
});

test("a fingerprint without a source is refused", () => {
  expect(found({ "fingerprints/spare": print.text })).toEqual(["unused"]);
});

test("a party that only another organization names is used, and so is a country's government by its parent", () => {
  const body = { id: "spare-body", name: "Spare Body", aliases: [], kind: "agency" };
  const named = { "organizations/spare-body": { record: body } };
  expect(found({ ...named, "organizations/northern-triangle": { "/members/-": "spare-body" } })).toEqual([]);
});

test("while a record has the wrong shape, nothing is called unused that it may name", () => {
  expect(found({ "meetings/2021-06-07-whitfield-arriaga-video": { "/kind": "chat" } })).toEqual(["schema /kind"]);
});
