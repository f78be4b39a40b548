import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Kind } from "../../../../src/schema/kinds.ts";
import { check } from "../../../../tools/check/check.ts";
import { load, readFolder } from "../../../../tools/check/load.ts";
import { Failure, WrongUse } from "../../../../tools/command/run.ts";
import { fieldsOf } from "../../../../tools/scaffold/fields.ts";
import { newCommand } from "../../../../tools/scaffold/new/command.ts";
import { PLACEHOLDER } from "../../../../tools/scaffold/new/evidence.ts";
import { textPath } from "../../../../tools/scaffold/texts.ts";
import { captured, LAKE } from "../captured.ts";

/** Runs the command without a terminal; what it printed. */
async function run(data: string, ...args: string[]): Promise<string> {
  const printed: string[] = [];
  expect(
    await newCommand(
      [...args, "--data", data],
      () => undefined,
      (text) => printed.push(text),
    ),
  ).toBe(0);
  return printed.join("\n");
}

const recordAt = (data: string, path: string) => JSON.parse(readFileSync(join(data, path), "utf8"));

const meeting = [
  "meeting",
  ...[
    "--title",
    "Whitfield opens a school",
    "--summary",
    "Whitfield visited Guatemala to open a school for fishermen.",
  ],
  ...["--kind", "visit", "--format", "in-person", "--status", "held", "--start", "2021-07-02"],
  ...["--place", "country=GT", "--participant", "Clara Whitfield; role=guest; capacity=Vice President"],
  ...["--topic", "education-and-youth", "--source", LAKE],
];
const PATH = "meetings/2021-07-02-whitfield-opens-school.json";
const WHO = "Vice President Clara Whitfield visited Guatemala on Friday, July 2, 2021";

test("a record is written in its canonical form, with its schema, names as ids and a place for each proof", async () => {
  const data = captured();
  const printed = await run(data, ...meeting);
  const record = recordAt(data, PATH);
  expect(Object.keys(record).slice(0, 3)).toEqual(["$schema", "id", "title"]);
  expect(record).toMatchObject({ end: "2021-07-02", place: { country: "GT" } });
  expect(record.participants).toEqual([{ party: "clara-whitfield", capacity: "Vice President", role: "guest" }]);
  const claims = [["/summary"], ["/format"], ["/status"], ["/start", "/end"], ["/place"], ["/participants/0"]];
  expect(record.evidence).toEqual(claims.map((supports) => ({ source: LAKE, phrase: PLACEHOLDER, supports })));
  expect(load(readFolder(data)).findings).toEqual([]);
  expect(printed).toContain(`wrote ${join(data, PATH)}`);
  expect(printed).toMatch(/Still to do:\n.*phrase-absent \/evidence\/0\/phrase/);
});

test("with the words given nothing is left to do, and the check agrees", async () => {
  const data = captured();
  const claims = "/format,/status,/start,/end,/place,/participants/0";
  const said = ["--phrase", `${claims}=${WHO}`, "--phrase", "/summary=2021, to open a school for fishermen"];
  expect(await run(data, ...meeting, ...said)).toContain("The check finds nothing in it");
  expect(check(load(readFolder(data))).findings).toEqual([]);
  expect(recordAt(data, PATH).evidence[0].supports).toEqual(claims.split(","));
});

test("the captured text of the source gives words for the claims that are open", async () => {
  const data = captured();
  const printed = await run(data, ...meeting);
  expect(printed).toContain(`The check would take these words of ${LAKE}:`);
  expect(printed).toMatch(/ {2}"Vice President Clara Whitfield visited Guatemala on Friday[^"]*" for .*\/start, \/end/);
  rmSync(textPath(data, LAKE));
  expect(await run(data, ...meeting, "--force")).not.toContain("The check would take");
});

const common = "--title|A word|--summary|A word.|--topic|climate|--source";
const starts: Record<Exclude<Kind, "meeting">, string> = {
  statement: `${common}|${LAKE}|--medium|remarks|--date|2021-07-02|--speaker|Whitfield|--quote|A word; language=en; translated=false`,
  pledge: `${common}|${LAKE}|--kind|grant-aid|--pledgor|united-states|--beneficiary|GT|--announced|2021-07-02|--amount|5000; currency=USD; qualifier=exact; basis=total|--period|2021; end=2022`,
  person: "--name|Ada Lake|--alias|Lake|--alias|A. Lake|--country|GT",
  organization: "--name|Lake Office|--kind|agency|--parent|united-states",
  source: "--url|https://example.org/new|--title|A page|--publisher|The Page|--kind|news|--language|en",
};

test("each kind can be started by flags alone, and has the shape of its kind", async () => {
  const data = captured();
  for (const [kind, flags] of Object.entries(starts)) await run(data, kind, ...flags.split("|"));
  expect(recordAt(data, "people/ada-lake.json")).toMatchObject({ aliases: ["Lake", "A. Lake"], country: "GT" });
  expect(recordAt(data, "organizations/lake-office.json")).toMatchObject({ aliases: [], parent: "united-states" });
  expect(recordAt(data, "sources/example-page.json")).toMatchObject({ published: null, excerpt: false });
  expect(recordAt(data, "statements/2021-07-02-word.json").quote.translated).toBe(false);
  const { evidence } = recordAt(data, "pledges/2021-07-02-word.json");
  expect(evidence.flatMap(({ supports }: { supports: string[] }) => supports)).toContain("/period");
  expect(load(readFolder(data)).findings).toEqual([]);
});

test("without a terminal the flags that are missing are named, a line each, and nothing is written", async () => {
  const data = captured();
  const before = readFolder(data);
  const start = run(data, "meeting", "--title", "A meeting");
  await expect(start).rejects.toThrow(WrongUse);
  const lines = await start.catch((error: Error) => error.message.split("\n"));
  expect(lines).toEqual([
    expect.stringMatching(/^--summary is missing: TEXT\. One to three sentences/),
    ...["kind", "format", "status", "start", "participant", "topic", "source"].map((flag) =>
      expect.stringMatching(new RegExp(`^--${flag} is missing: `)),
    ),
  ]);
  expect(readFolder(data)).toEqual(before);
});

test("a flag that will not do is told by its name, and nothing is written", async () => {
  const data = captured();
  const wrong: [flags: string, message: RegExp][] = [
    ["--start|2021-02-30", /^--start: this day is not in the calendar/],
    ["--participant|Nobody; role=host", /^--participant: there is no party "Nobody"/],
    ["--participant|Whitfield", /^--participant: 1\.role: .*; write PARTY; /],
    ["--kind|party", /^--kind: "party" is none of bilateral/],
    ["--id|A Meeting", /^--id: "A Meeting" will not do/],
    ["--source|lake-courier", /^--source: there is no source "lake-courier"; did you mean lake-courier-2021-07-03/],
    ["--phrase|some words", /^--phrase "some words": write the claims/],
    ["--frobnicate", /frobnicate/],
    ["stray", /"stray" belongs to no flag/],
  ];
  for (const [flags, message] of wrong) {
    const end = run(data, ...meeting, ...flags.split("|"));
    await expect(end).rejects.toThrow(message);
  }
  await expect(run(data, "summit")).rejects.toThrow('there is no kind "summit"');
  expect(existsSync(join(data, PATH))).toBe(false);
});

test("a record that exists is only replaced with --force", async () => {
  const data = captured();
  await run(data, ...meeting);
  const end = run(data, ...meeting, "--topic", "climate");
  await expect(end).rejects.toThrow(/exists; give another --id, or --force/);
  await expect(end).rejects.toThrow(Failure);
  expect(recordAt(data, PATH).topics).toEqual(["education-and-youth"]);
  await run(data, ...meeting, "--topic", "climate", "--force");
  expect(recordAt(data, PATH).topics).toEqual(["education-and-youth", "climate"]);
});

test("help lists the flags of a kind", async () => {
  const printed = await run(captured(), "pledge", "--help");
  for (const { flag } of fieldsOf("pledge")) expect(printed).toContain(`--${flag} "`);
  expect(printed).toContain("The words: economic-opportunity, ");
});
