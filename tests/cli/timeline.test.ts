import { expect, test } from "vitest";
import { asOf, timeline } from "../../src/index.ts";
import { json, output, run } from "./run.ts";

test("it is the timeline of the library, with every filter", async () => {
  expect(await json("timeline")).toEqual(timeline());
  const filters = "--from 2021-06 --to 2021-07 --party mexico guatemala --country GT mx --topic trade security";
  expect(await json("timeline", ...filters.split(" "), "--kind", "meeting", "pledge")).toEqual(
    timeline({
      from: "2021-06",
      to: "2021-07",
      parties: ["mexico", "guatemala"],
      countries: ["GT", "MX"],
      topics: ["trade", "security"],
      kinds: ["meeting", "pledge"],
    }),
  );
});

test("it can be that of an earlier day", async () => {
  const then = timeline({ from: "2021-06" }, asOf("2021-06-03"));
  expect(then.length).toBeGreaterThan(0);
  expect(await json("timeline", "--as-of", "2021-06-03", "--from", "2021-06")).toEqual(then);
});

test("a line has date, kind, id and title", async () => {
  const lines = (await output("timeline", "--from", "2021-06-08", "--to", "2021-06-08")).trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    timeline({ from: "2021-06-08", to: "2021-06-08" }).map(({ date, kind, record: { id, title } }) => [
      date,
      kind,
      id,
      title,
    ]),
  );
});

test("where nothing fits it prints nothing, or an empty list", async () => {
  expect(await run(["timeline", "--to", "1900"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(await json("timeline", "--to", "1900")).toEqual([]);
});
