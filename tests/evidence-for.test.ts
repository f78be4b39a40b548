import { expect, test } from "vitest";
import { evidenceFor } from "../src/evidence-for.ts";
import { meetings, pledges, statements } from "../src/index.ts";
import { aPledge, aSource } from "./fixtures/records.ts";

const page = aSource("page", { url: "https://example.org/a" });
const record = aPledge("p", {
  evidence: [
    { source: "page", phrase: "pledged 220 million dollars", supports: ["/amount", "/summary"] },
    { source: "page", phrase: "said on Monday", supports: ["/announced"], note: "The Monday before." },
    { source: "page", phrase: "Korea and the bank", supports: ["/pledgors/10"] },
  ],
});
const phrases = (pointer?: string) => evidenceFor(record, pointer, [page]).map(({ phrase }) => phrase);

test("without a pointer all evidence is given, each with its source", () => {
  const [first, second] = evidenceFor(record, undefined, [page]);
  expect(phrases()).toHaveLength(3);
  expect(first).toEqual({
    source: page,
    phrase: "pledged 220 million dollars",
    supports: ["/amount", "/summary"],
    link: "https://example.org/a#:~:text=pledged%20220%20million%20dollars",
  });
  expect(second?.note).toBe("The Monday before.");
});

test("a claim, a part of it and a list that holds it find its evidence", () => {
  expect(phrases("/amount")).toEqual(["pledged 220 million dollars"]);
  expect(phrases("/amount/value")).toEqual(["pledged 220 million dollars"]);
  expect(phrases("/pledgors")).toEqual(["Korea and the bank"]);
});

test("a pointer that only begins with the same letters finds nothing", () => {
  expect(phrases("/amounts")).toEqual([]);
  expect(phrases("/pledgors/1")).toEqual([]);
});

const linkOf = (url: string, phrase: string) =>
  evidenceFor(aPledge("p", { evidence: [{ source: "s", phrase, supports: ["/amount"] }] }), "", [
    aSource("s", { url }),
  ])[0]?.link;

test("what the text directive uses itself is encoded", () => {
  expect(linkOf("https://example.org/", "a-b, c & d")).toBe("https://example.org/#:~:text=a%2Db%2C%20c%20%26%20d");
});

test("words in other scripts and quotation marks are encoded so that decoding gives the phrase", () => {
  const phrase = "“중미 북부 3국” niños #1 100%";
  const link = linkOf("https://example.org/", phrase) ?? "";
  expect(decodeURIComponent(link.split(":~:text=")[1] ?? "")).toBe(phrase);
  expect(new URL(link).hash).toBe(link.slice(link.indexOf("#")));
});

test("a directive is appended to a fragment that the address has", () => {
  expect(linkOf("https://example.org/#part", "a b")).toBe("https://example.org/#part:~:text=a%20b");
});

test("a malformed pointer and an unknown source are refused", () => {
  expect(() => phrases("amount")).toThrow(RangeError);
  expect(() => evidenceFor(record, "/amount", [])).toThrow("the source page of p is not among the sources");
});

test("all published evidence has a source and a link that is an address", () => {
  for (const each of [...meetings, ...statements, ...pledges]) {
    expect(evidenceFor(each)).toHaveLength(each.evidence.length);
    for (const { link } of evidenceFor(each)) expect(URL.canParse(link)).toBe(true);
  }
});
