import { expect, test } from "vitest";
import { foundBy, VISIT } from "../fixture.ts";

test("an id that is not the file's name is refused", () => {
  expect(foundBy("file-name", { [`meetings/${VISIT}`]: { "/id": "2021-06-09-another-visit" } })).toEqual(["/id"]);
  expect(foundBy("file-name", { "people/ruth-power": { "/id": "ruth-powers" } })).toEqual(["/id"]);
});

test("an id that is the file's name passes, and one that is no text is left to the schema", () => {
  expect(foundBy("file-name", { "people/ruth-power": { "/id": "ruth-power" } })).toEqual([]);
  expect(foundBy("file-name", { "people/ruth-power": { "/id": 7 } })).toEqual([]);
});
