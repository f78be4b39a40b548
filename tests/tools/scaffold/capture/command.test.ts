import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { load, readFolder } from "../../../../tools/check/load.ts";
import { Failure, WrongUse } from "../../../../tools/command/run.ts";
import { fingerprintOf, stands, tokensOf } from "../../../../tools/fingerprint/fingerprint.ts";
import { Asker } from "../../../../tools/scaffold/ask.ts";
import { captureCommand } from "../../../../tools/scaffold/capture/command.ts";
import { textPath } from "../../../../tools/scaffold/texts.ts";
import { POST } from "../../check/fixture.ts";
import { folder } from "../../check/folder.ts";
import { captured, LAKE } from "../captured.ts";
import { runCapture } from "../run-capture.ts";
import { ARTICLE, ARTICLE_TEXT, redirects, sends, site } from "../site.ts";
import { ENTER, terminal } from "../terminal.ts";

const ID = "lake-courier-2021-07-03-whitfield-visits-lake";
const recordAt = (data: string, id: string) => JSON.parse(readFileSync(join(data, "sources", `${id}.json`), "utf8"));
const served = (body = ARTICLE) => site({ "/lake": sends(body), "/short": redirects("/lake#top") });

test("a page becomes a source with what it states of itself, a fingerprint, and a text that is not of the data", async () => {
  const data = folder();
  const root = await served();
  const printed = await runCapture(data, `${root}/short`, "--kind", "news");
  expect(recordAt(data, ID)).toEqual({
    $schema: "../../schemas/source.schema.json",
    id: ID,
    url: `${root}/lake`,
    title: "Whitfield visits the lake",
    publisher: "The Lake Courier",
    kind: "news",
    published: "2021-07-03",
    language: "en",
    captured: new Date().toISOString().slice(0, 10),
    excerpt: false,
  });
  const { dataset, findings } = load(readFolder(data));
  expect(findings).toEqual([]);
  const fingerprint = dataset.fingerprints.get(ID);
  expect(fingerprint).toEqual(fingerprintOf(ID, ARTICLE_TEXT, recordAt(data, ID).captured));
  expect(fingerprint && stands(fingerprint, "to open a school for fishermen")).toBe(true);
  expect(readFileSync(textPath(data, ID), "utf8")).toBe(ARTICLE_TEXT);
  expect(printed).toContain("published 2021-07-03");
});

test("a flag outweighs what the page states, and a day that nobody states is null", async () => {
  const data = folder();
  const root = await served(ARTICLE.replace(/<meta property="article[^>]*>/, ""));
  const printed = await runCapture(
    data,
    `${root}/lake`,
    "--kind",
    "analysis",
    "--title",
    "[On the lake]",
    "--id",
    "a-page",
    "--origin",
    "Wire",
  );
  expect(recordAt(data, "a-page")).toMatchObject({
    published: null,
    kind: "analysis",
    title: "[On the lake]",
    origin: "Wire",
  });
  expect(printed).toContain("no day of publication is stated");
});

test("phrases are shown for values that are asked for, at once and later", async () => {
  const data = folder();
  const root = await served();
  const asked = ["--for", "/amount=12000000", "--for", "/start=2021-07-02", "--for", "/place=Lima; country=PE"];
  const first = await runCapture(data, `${root}/lake`, "--kind", "news", ...asked);
  expect(first).toMatch(
    /\/amount=12000000:\n {2}"The United States will give more than \$12 million.*" \(currency USD, qualifier at-least/,
  );
  expect(first).toMatch(/\/start=2021-07-02:\n {2}".*July 2, 2021.*"/);
  expect(first).toMatch(/country=PE:\n {2}no words of this page say that/);
  const later = await runCapture(data, ID, ...asked);
  expect(first.endsWith(later)).toBe(true);
});

test("a page in another charset than its site declares is read right", async () => {
  const data = folder();
  const body = Buffer.from(ARTICLE.replaceAll("lake", "peñón"), "latin1");
  const root = await site({ "/": sends(body, "text/html; charset=utf-8") });
  await runCapture(data, root, "--kind", "news", "--id", "latin");
  expect(recordAt(data, "latin").title).toBe("Whitfield visits the peñón");
  const asked = await runCapture(data, "latin", "--for", "/amount=3000000");
  expect(asked).toContain("the peñón");
});

test("a text that was saved by hand is read instead, and nothing is fetched", async () => {
  const data = folder();
  const [text, html] = [join(data, "..", "page.txt"), join(data, "..", "page.html")];
  writeFileSync(text, ARTICLE_TEXT);
  writeFileSync(html, ARTICLE);
  const flags = ["--title", "A lake", "--publisher", "Courier", "--language", "en", "--kind", "news"];
  await runCapture(data, "https://nowhere.invalid/a", "--text-file", text, ...flags, "--id", "by-text");
  await runCapture(data, "https://nowhere.invalid/b", "--text-file", html, "--kind", "news", "--id", "by-html");
  expect(recordAt(data, "by-text")).toMatchObject({ url: "https://nowhere.invalid/a", published: null });
  expect(recordAt(data, "by-html")).toMatchObject({ published: "2021-07-03" });
  const { fingerprints } = load(readFolder(data)).dataset;
  expect(fingerprints.get("by-text")?.sha256).toBe(fingerprints.get("by-html")?.sha256);
  await expect(runCapture(data, "https://nowhere.invalid/c", "--text-file", join(data, "none"))).rejects.toThrow(
    /^--text-file: ENOENT/,
  );
});

test("what cannot be captured is told, and nothing is written", async () => {
  const data = captured();
  const before = readFolder(data);
  const root = await site({
    "/lake": sends(ARTICLE),
    "/empty": sends("<html><body><script>load()</script><p>Please turn on scripts.</p></body></html>"),
    "/pdf": sends("%PDF", "application/pdf"),
    "/broken": sends("", "text/html", 500),
  });
  const failures: [args: string[], message: RegExp][] = [
    [[`${root}/none`], /the site answers 404/],
    [[`${root}/broken`], /the site answers 500/],
    [[`${root}/pdf`], /application\/pdf; save its text to a file and give --text-file/],
    [[`${root}/empty`], /holds only 4 words, as pages made by scripts do/],
    [["https://example.org/lake", "--text-file", textPath(data, LAKE)], new RegExp(`"${LAKE}" is this page already`)],
    [[`${root}/lake`, "--kind", "news", "--id", LAKE], /exists; give another --id, or --force/],
  ];
  for (const [args, message] of failures) {
    const end = runCapture(data, ...args);
    await expect(end).rejects.toThrow(message);
    await expect(end).rejects.toThrow(Failure);
  }
  expect(readFolder(data)).toEqual(before);
});

test("wrong use is told before anything is fetched or written", async () => {
  const data = captured();
  const before = readFolder(data);
  const root = await served();
  const wrong: [args: string[], message: RegExp][] = [
    [[], /give the address of a page/],
    [[LAKE, "--title", "A lake"], /--title is for a new page/],
    [["lake"], /"lake" is neither a source nor an address/],
    [[`${root}/lake`], /^--kind is missing: readout\|/],
    [[`${root}/lake`, "--kind", "news", "--for", "/amount=much"], /"much" is no number/],
    [[`${root}/lake`, "--published", "3 July"], /^--published: write a date as 2021/],
    [[`${root}/lake`, "--timeout", "soon"], /^--timeout: "soon" is no number/],
    [[`${root}/lake`, "again"], /"again" belongs to no flag/],
    [["--recheck", LAKE], /--recheck takes no address; give --only/],
    [["--recheck", "--only", "none"], /there is no source "none"/],
    [["--recheck", "--format", "yaml"], /there is no format "yaml"; use text, markdown, json/],
  ];
  for (const [args, message] of wrong) {
    const end = runCapture(data, ...args);
    await expect(end).rejects.toThrow(message);
    await expect(end).rejects.toThrow(WrongUse);
  }
  expect(readFolder(data)).toEqual(before);
});

test("the text of a source that is there is fetched for this machine, and its fingerprint stays", async () => {
  const root = await served();
  const data = folder({ [`sources/${POST}`]: { "/url": `${root}/lake` } });
  const before = readFolder(data);
  const printed = await runCapture(data, POST, "--for", "/start=2021-07-02");
  expect(printed).toMatch(/the fingerprint stays as it was, --force makes it anew/);
  // The page prints the words, but the fingerprint that records rely on does not hold them.
  expect(printed).toContain("no words of this page say that");
  expect([readFolder(data), readFileSync(textPath(data, POST), "utf8")]).toEqual([before, ARTICLE_TEXT]);
  await runCapture(data, POST, "--force");
  expect(load(readFolder(data)).dataset.fingerprints.get(POST)?.tokens).toBe(tokensOf(ARTICLE_TEXT).length);
});

test("a source that was written by hand gets its fingerprint", async () => {
  const root = await served();
  const data = folder({ [`sources/${POST}`]: { "/url": `${root}/lake` }, [`fingerprints/${POST}`]: undefined });
  await runCapture(data, POST);
  expect(load(readFolder(data)).dataset.fingerprints.get(POST)?.source).toBe(POST);
  expect(recordAt(data, POST)).toMatchObject({ publisher: "The Capital Post" });
});

test("at a terminal what the page states is proposed and may be confirmed", async () => {
  const data = folder();
  const root = await served();
  const { streams, left } = terminal([
    ["title: ", ENTER],
    ["publisher: ", ENTER],
    ["kind: ", ENTER],
    ["published: ", ENTER],
    ["language: ", ENTER],
    ["captured: ", ENTER],
    ["excerpt: ", ENTER],
    ["origin: ", ENTER],
    ["alternate: add one?", ENTER],
    ["id: ", ENTER],
  ]);
  const args = [`${root}/lake`, "--data", data, "--allow-private"];
  await captureCommand(
    args,
    (parties) => new Asker(parties, streams),
    () => {},
  );
  expect(left).toEqual([]);
  expect(recordAt(data, ID)).toMatchObject({
    title: "Whitfield visits the lake",
    kind: "readout",
    published: "2021-07-03",
  });
});
