import fc from "fast-check";
import { expect, test } from "vitest";
import { problemIn } from "../../../tools/scaffold/fields.ts";
import { proposedId, siteOf, slugOf } from "../../../tools/scaffold/ids.ts";

test("an id is made of the day and the words of the title that matter", () => {
  const title = "Whitfield and Arriaga's talks on the future of the Ñandú";
  expect(proposedId("meeting", { title, start: "2021-06-07" })).toBe("2021-06-07-whitfield-arriaga-talks-future-nandu");
  expect(proposedId("person", { name: "Inés Castellano" })).toBe("ines-castellano");
});

test("the id of a source begins with its site, and has a day only where one is known", () => {
  const source = { url: "https://www.koreaherald.com/view.php", title: "The calm lake", publisher: "The Korea Herald" };
  expect(proposedId("source", { ...source, published: "2021-07-30" })).toBe("koreaherald-2021-07-30-calm-lake");
  expect(proposedId("source", { ...source, published: null })).toBe("koreaherald-calm-lake");
});

test("the site is the part of the host that is its own", () => {
  const sites = {
    "https://www.koreaherald.com/x": "koreaherald",
    "https://news.example.co.uk/": "example",
    "https://www.presidencia.gob.gt": "presidencia",
    "https://edition.cnn.com/": "cnn",
  };
  for (const [url, site] of Object.entries(sites)) expect(siteOf(url)).toBe(site);
  expect(siteOf("http://127.0.0.1:8080/")).toBeUndefined();
});

test("whatever the title, the id is one that the schema takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
      expect(problemIn("meeting", "id", proposedId("meeting", { title, start: "2021-06-07" }))).toBeUndefined();
    }),
  );
  expect(proposedId("meeting", { title: "화상 회담", start: "2021-06-07" })).toBe("2021-06-07-meeting");
  expect(slugOf("the of and")).toBe("the-of-and");
});
