import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../../../tools/fingerprint/fingerprint.ts";
import { readPage } from "../../../../tools/scaffold/capture/page-text.ts";
import { ARTICLE, ARTICLE_TEXT } from "../site.ts";

const read = (body: string, contentType = "text/html; charset=utf-8") =>
  readPage({ url: "https://example.org/", contentType, bytes: new TextEncoder().encode(body) });

test("a page reads as a reader sees it, without menus and scripts", () => {
  expect(read(ARTICLE).text).toBe(ARTICLE_TEXT);
});

test("words of neighbouring blocks stay apart, words within a line together", () => {
  const { text } = read("<p>first <b>bo</b>ld</p><p>second</p><ul><li>third</li><li>fourth</li></ul><div>a<br>b</div>");
  expect(tokensOf(text)).toEqual(["first", "bold", "second", "third", "fourth", "a", "b"]);
});

test("entities, links and tables leave their words alone", () => {
  const { text } = read(
    '<p>&euro;5&nbsp;m for <a href="https://example.org/x">ni&ntilde;os</a></p><table><tr><td>cell</td></tr></table>',
  );
  expect(tokensOf(text)).toEqual(["€", "5", "m", "for", "niños", "cell"]);
});

test("plain text is taken as it is", () => {
  const { text, html } = read("a < b\n<p>", "text/plain");
  expect([text, html]).toEqual(["a < b\n<p>", undefined]);
});

test("what is neither HTML nor text is refused, and the way round is told", () => {
  expect(() => read("%PDF-1.7", "application/pdf")).toThrow(
    /is application\/pdf; save its text to a file and give --text-file/,
  );
});

test("no markup, however broken, stops it", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</div>",
    "<script>",
    "<!--",
    "<td",
    "&amp",
    "word ",
    '"',
    "<a href='",
    ">",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(typeof read(pieces.join("")).text).toBe("string");
    }),
  );
  expect(read(`${"<div>".repeat(5_000)}deep`).text).toBeTypeOf("string");
});
