import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../../../tools/check/check.ts";
import { load, readFolder } from "../../../../tools/check/load.ts";
import { Failure } from "../../../../tools/command/run.ts";
import { Asker } from "../../../../tools/scaffold/ask.ts";
import { newCommand } from "../../../../tools/scaffold/new/command.ts";
import { captured } from "../captured.ts";
import { type Answer, DOWN, ENTER, SPACE, STOP, terminal } from "../terminal.ts";

const recordAt = (data: string, path: string) => JSON.parse(readFileSync(join(data, path), "utf8"));

/** Runs the command at a terminal; the questions that nobody was asked. */
async function answering(data: string, args: string[], answers: readonly Answer[]): Promise<readonly Answer[]> {
  const { streams, left } = terminal(answers);
  await newCommand(
    [...args, "--data", data],
    (parties) => new Asker(parties, streams),
    () => {},
  );
  return left;
}

test("a person is started by answering, and a wrong answer is asked for again", async () => {
  const data = captured();
  const left = await answering(
    data,
    ["person"],
    [
      ["name: ", "Ada Lake", ENTER],
      ["alias: add one?", "y"],
      ["alias: ", "Lake", ENTER],
      ["alias: add another?", "n"],
      ["country: ", "Guatemala", ENTER],
      ["write a country as its ISO", "GT", ENTER],
      ["id: ", ENTER],
    ],
  );
  expect(left).toEqual([]);
  expect(recordAt(data, "people/ada-lake.json")).toMatchObject({ name: "Ada Lake", aliases: ["Lake"], country: "GT" });
});

test("a meeting is started by answering: parties by their names, words from the page, to a record without a finding", async () => {
  const data = captured();
  const left = await answering(
    data,
    ["meeting"],
    [
      ["title: ", "Whitfield opens a school", ENTER],
      ["summary: ", "Whitfield visited Guatemala to open a school for fishermen.", ENTER],
      ["kind: ", ...Array(4).fill(DOWN), ENTER],
      ["format: ", ENTER],
      ["status: ", ENTER],
      ["start: ", "2021-07-02", ENTER],
      ["end: ", ENTER],
      ["place: is there one?", "n"],
      ["party: ", "Witfield", ENTER],
      ["for: is there one?", "n"],
      ["capacity: ", "Vice President", ENTER],
      ["role: ", DOWN, ENTER],
      ["participant: add another?", "n"],
      ["part-of: ", ENTER],
      ["topic: ", SPACE, ENTER],
      ["id: ", ENTER],
      ["Which page tells of it?", ENTER],
      ["Which words say /summary", ENTER],
      ["Which words say /format", ENTER],
      ["Which words say /status", ENTER],
      ["Which words say /start and /end", ENTER],
      ["Which words say /participants/0", ENTER],
    ],
  );
  expect(left).toEqual([]);
  const record = recordAt(data, "meetings/2021-07-02-whitfield-opens-school.json");
  expect(record).toMatchObject({ kind: "visit", end: "2021-07-02", place: null, topics: ["economic-opportunity"] });
  expect(record.participants).toEqual([{ party: "clara-whitfield", capacity: "Vice President", role: "guest" }]);
  expect(check(load(readFolder(data))).findings).toEqual([]);
});

test("who stops in the middle has written nothing", async () => {
  const data = captured();
  const before = readFolder(data);
  const stopped = answering(
    data,
    ["person"],
    [
      ["name: ", "Ada Lake", ENTER],
      ["alias: add one?", STOP],
    ],
  );
  await expect(stopped).rejects.toThrow(Failure);
  expect(readFolder(data)).toEqual(before);
});
