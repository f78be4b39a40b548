import { expect, test } from "vitest";
import { load, readFolder } from "../../../../tools/check/load.ts";
import { fingerprintOf } from "../../../../tools/fingerprint/fingerprint.ts";
import { defaultLimits } from "../../../../tools/scaffold/capture/fetch-page.ts";
import { type Cited, compare, recheck } from "../../../../tools/scaffold/recheck/recheck.ts";
import { formats } from "../../../../tools/scaffold/recheck/report.ts";
import { DAILY, GAZETTE, NOTE, POST, pages, RELEASE } from "../../check/fixture.ts";
import { folder } from "../../check/folder.ts";
import { runCapture } from "../run-capture.ts";
import { type Answers, sends, site } from "../site.ts";

const textOf = (id: string) => pages.find(({ source }) => source.id === id)?.text ?? "";
const plain = (text: string) => sends(text, "text/plain; charset=utf-8");

/** The dataset with its pages on a site of this machine. */
async function served(answers: Answers): Promise<string> {
  const root = await site(answers);
  const ids = pages.map(({ source }) => source.id);
  return folder(Object.fromEntries(ids.map((id) => [`sources/${id}`, { "/url": `${root}/${id}` }])));
}

const misbehaving: Answers = {
  [`/${POST}`]: plain(textOf(POST)),
  [`/${GAZETTE}`]: plain(`Publicidad nueva. ${textOf(GAZETTE)} Más noticias.`),
  [`/${RELEASE}`]: plain(textOf(RELEASE).replace("$125 million", "$152 million")),
  [`/${NOTE}`]: sends("", "", 503),
};

const run = (data: string, ...args: string[]): Promise<string> =>
  runCapture(data, "--recheck", "--pause", "0", ...args);

test("each cited page is the same, changed, without a phrase, gone or out of reach, and the worst come first", async () => {
  const data = await served(misbehaving);
  const outcomes = JSON.parse(await run(data, "--format", "json"));
  expect(outcomes.map(({ source, state }: { source: string; state: string }) => [source, state])).toEqual([
    [DAILY, "gone"],
    [RELEASE, "phrase-gone"],
    [NOTE, "unreachable"],
    [GAZETTE, "stands"],
    [POST, "same"],
  ]);
  expect(outcomes[1].lost[0]).toEqual({
    record: "2021-06-10-ora-food-125m",
    pointer: "/evidence/0/phrase",
    phrase: expect.stringContaining("$125 million"),
  });
  expect(outcomes[2].reason).toContain("503");
});

test("the report for people names what is to be looked at and counts the rest", async () => {
  const data = await served(misbehaving);
  const text = await run(data);
  expect(text).toMatch(new RegExp(`^${DAILY}: the page is gone \\(the site answers 404`));
  expect(text).toMatch(
    /"the Office of Regional Aid provides \$125 million.*" \(2021-06-10-ora-food-125m \/evidence\/0\/phrase\)/,
  );
  expect(text).not.toContain(POST);
  expect(text).toMatch(/5 pages\nthe same: 1\nchanged, every phrase still stands: 1\n/);
  const markdown = await run(data, "--format", "markdown");
  expect(markdown).toMatch(/^5 cited pages were read again\./);
  expect(markdown).toMatch(new RegExp(`## the page is gone \\(1\\)\\n\\n- \\[${DAILY}\\]\\(<http`));
});

test("some pages alone are read again where asked", async () => {
  const data = await served(misbehaving);
  const ids = async (...args: string[]) =>
    JSON.parse(await run(data, "--format", "json", ...args)).map(({ source }: { source: string }) => source);
  expect(await ids("--only", POST)).toEqual([POST]);
  expect(await ids("--only", POST, "--only", GAZETTE)).toEqual([GAZETTE, POST]);
  expect(await ids("--limit", "2")).toHaveLength(2);
});

test("a site is asked for one page at a time", async () => {
  let open = 0;
  let most = 0;
  const answer: Answers[string] = (_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end("a page");
    }, 5);
  };
  await run(await served(Object.fromEntries(pages.map(({ source }) => [`/${source.id}`, answer]))));
  expect(most).toBe(1);
});

test("an excerpt stands where every phrase of it does", () => {
  const [{ source }] = pages as [(typeof pages)[number]];
  const phrase = "spoke by video on Monday";
  const fingerprint = fingerprintOf(source.id, `they ${phrase} about`, source.captured);
  const cited: Cited = {
    source: { ...source, excerpt: true },
    fingerprint,
    citations: [{ record: "r", pointer: "/evidence/0/phrase", phrase }],
  };
  expect(compare(cited, textOf(POST)).state).toBe("stands");
  expect(compare(cited, `they ${phrase} about`).state).toBe("same");
  expect(compare(cited, "something else altogether").state).toBe("phrase-gone");
  expect(compare(cited, "").state).toBe("unreadable");
});

test("where nobody answers every page is out of reach, and none is called gone", async () => {
  const data = folder();
  // Nothing listens there, as no test asks the network.
  const limits = { ...defaultLimits, allowPrivate: true };
  const { dataset } = load(readFolder(data));
  const all = dataset.all("source").map(
    (source): Cited => ({
      source: { ...source, url: "http://127.0.0.1:2/" },
      fingerprint: undefined,
      citations: [],
    }),
  );
  const outcomes = await recheck(all, limits, { sites: 4, pauseMs: 0 });
  expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["unreachable"]));
});

test("what a site sends cannot become markup of the report", () => {
  const url = "https://example.org/a";
  const markdown = formats.markdown([
    { source: "a", url, state: "unreachable", reason: "x\n# [y](http://z) <b> @all" },
  ]);
  expect(markdown).toContain("- [a](<https://example.org/a>): x \\# \\[y\\](http://z) \\<b\\> \\@all");
});
