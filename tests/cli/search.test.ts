import { expect, test } from "vitest";
import { people, pledges } from "../../src/index.ts";
import { json, output, run } from "./run.ts";

const ids = async (...words: string[]): Promise<string[]> =>
  (await json("search", ...words, "--limit", "999")).map(({ id }: { id: string }) => id);

test("accents and capitals make no difference, in either direction", async () => {
  const found = await ids("lopez", "obrador");
  expect(found[0]).toBe("andres-manuel-lopez-obrador");
  expect(await ids("LÓPEZ", "Obradór")).toEqual(found);
  expect(await ids("Xiomara Castro")).toContain("xiomara-castro");
});

test("every person is found by name and by every alias, in any script", async () => {
  for (const { id, name, aliases } of people.filter((_, index) => index % 100 === 0)) {
    for (const form of [name, ...aliases]) expect(await ids(form), form).toContain(id);
  }
});

test("all words must be there, or words that begin so", async () => {
  const found = await ids("vaccin", "hondur");
  expect(found.length).toBeGreaterThan(0);
  const texts = new Map(pledges.map(({ id, title, summary }) => [id, `${id} ${title} ${summary}`.toLowerCase()]));
  for (const text of found.flatMap((id) => texts.get(id) ?? [])) expect(text).toMatch(/vaccin.*hondur|hondur.*vaccin/s);
});

test("a word with a slip finds what is much like it, once nothing is exactly so", async () => {
  expect(await ids("giamattei")).toContain("alejandro-giammattei");
});

test("it shows the best, and says how many more there are", async () => {
  const { stdout, stderr, exitCode } = await run(["search", "harris", "--limit", "3"]);
  expect([exitCode, stdout.trimEnd().split("\n").length]).toEqual([0, 3]);
  expect(stdout).toMatch(/^person +kamala-harris/m);
  expect(stderr).toMatch(/^root-causes-diplomacy: \d+ more; show them with --limit \d+\n$/);
  const all = /--limit (\d+)/.exec(stderr)?.[1] ?? "";
  expect((await output("search", "harris", "--limit", all)).trimEnd().split("\n")).toHaveLength(Number(all));
});

test("where nothing is found it says so beside an empty output, and ends with 0", async () => {
  const { stdout, stderr, exitCode } = await run(["search", "xylophone", "--json"]);
  expect([exitCode, stdout]).toEqual([0, "[]\n"]);
  expect(stderr).toBe("root-causes-diplomacy: no record holds xylophone; try fewer or other words\n");
});
