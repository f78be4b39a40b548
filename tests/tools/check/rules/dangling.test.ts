import { expect, test } from "vitest";
import { CENTRE, found, foundBy, RELIEF, REMARKS, reportOf, TALKS, TRAINERS } from "../fixture.ts";

test("a link to a record that is not there is refused, wherever links stand", () => {
  const none = "2021-01-01-nothing";
  expect(foundBy("dangling", { [`meetings/${CENTRE}`]: { "/partOf": none } })).toEqual(["/partOf"]);
  expect(foundBy("dangling", { [`meetings/${TALKS}`]: { "/participants/0/party": "nobody" } })).toEqual([
    "/participants/0/party",
  ]);
  expect(foundBy("dangling", { [`meetings/${TALKS}`]: { "/evidence/1/source": "no-page" } })).toEqual([
    "/evidence/1/source",
  ]);
  expect(foundBy("dangling", { [`meetings/${TALKS}`]: { "/conflicts/0/evidence/0/source": "no-page" } })).toEqual([
    "/conflicts/0/evidence/0/source",
  ]);
  expect(foundBy("dangling", { [`statements/${REMARKS}`]: { "/about/-": "nobody", "/meeting": none } })).toEqual([
    "/meeting",
    "/about/1",
  ]);
  expect(
    foundBy("dangling", { [`pledges/${TRAINERS}`]: { "/relations": [{ type: "part-of", pledge: none }] } }),
  ).toEqual(["/relations/0/pledge"]);
  expect(foundBy("dangling", { "organizations/regional-aid-office": { "/parent": "nobody" } })).toEqual(["/parent"]);
});

test("a link to a record of the wrong kind says which kind it is", () => {
  const { findings } = reportOf({ [`pledges/${RELIEF}`]: { "/statement": TALKS } });
  expect(findings.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    `/statement "${TALKS}" is to be a statement, but it is a meeting; correct the id or add the record`,
  ]);
});

test("a country needs no record, and a record of the wrong shape is told once, at itself", () => {
  expect(found({ [`statements/${REMARKS}`]: { "/about/-": "MX" } })).toEqual([]);
  expect(foundBy("dangling", { "people/ruth-power": { "/name": 7 } })).toEqual([]);
});

test("a link to an id that is gone says what became of it", () => {
  const redirects = [{ from: "old-power", kind: "person", reason: "merged", to: ["ruth-power"] }];
  const { findings } = reportOf({ redirects, [`meetings/${TALKS}`]: { "/participants/0/party": "old-power" } });
  expect(findings.map(({ message }) => message)).toContain(
    '"old-power" is to be a person or a organization, but it was merged: use ruth-power; correct the id or add the record',
  );
});
