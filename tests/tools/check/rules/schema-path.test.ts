import { expect, test } from "vitest";
import { found, reportOf } from "../fixture.ts";

const person = "people/ruth-power";

test("a record without the path of its schema, or with another kind's, is refused", () => {
  expect(
    found({
      [person]: `${JSON.stringify({ id: "ruth-power", name: "Ruth Power", aliases: ["Power"], country: "US" }, null, 2)}\n`,
    }),
  ).toEqual(["schema-path /$schema"]);
  const { findings } = reportOf({ [person]: { "/$schema": "../../schemas/source.schema.json" } });
  expect(findings.map(({ message }) => message)).toEqual([
    '"$schema" is to be "../../schemas/person.schema.json"; found "../../schemas/source.schema.json"',
  ]);
});

test("the path of the kind's own schema passes", () => {
  expect(found({ [person]: { "/$schema": "../../schemas/person.schema.json" } })).toEqual([]);
});
