import { expect, test } from "vitest";
import { found, NOTE, POST, recordAt } from "../fixture.ts";

const { url } = recordAt(`sources/${POST}`);

test("two sources of one address are refused, at the later of them", () => {
  expect(found({ [`sources/${NOTE}`]: { "/url": url } })).toEqual(["same-page /url"]);
});

test("two pages of one publisher pass", () => {
  expect(found({ [`sources/${NOTE}`]: { "/url": `${url}?page=2` } })).toEqual([]);
});
