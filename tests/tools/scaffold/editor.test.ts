import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Participant } from "../../../src/schema/dated.ts";
import { ConflictEvidence, Evidence } from "../../../src/schema/evidence.ts";
import { allKinds, kinds } from "../../../src/schema/kinds.ts";

const root = join(import.meta.dirname, "../../..");
const settings = (name: string) => JSON.parse(readFileSync(join(root, ".vscode", name), "utf8"));

test("the editor knows the schema of every folder of records", () => {
  const mapped = settings("settings.json")["json.schemas"] as { fileMatch: string[]; url: string }[];
  const due = allKinds.map((kind) => ({
    fileMatch: [`/data/${kinds[kind].folder}/*.json`],
    url: `./schemas/${kind}.schema.json`,
  }));
  expect(mapped).toEqual(due);
  for (const { url } of mapped) expect(existsSync(join(root, url))).toBe(true);
});

test("a snippet, once filled in, is a part of a record", () => {
  const snippets = settings("records.code-snippets") as Record<string, { body: string[] }>;
  const filled = (name: string) => {
    const body = snippets[name]?.body.join("\n") ?? "";
    const text = body.replaceAll("/$1", "/start").replaceAll("/$3", "/start").replaceAll("$2,", '"2021-06-07",');
    return JSON.parse(text.replace(/\$\{\d\|(\w+)[^}]*\}/g, "$1").replace(/\$\d/g, "some-words"));
  };
  expect(Participant.safeParse(filled("Participant")).error).toBeUndefined();
  expect(Evidence.safeParse({ ...filled("Evidence"), phrase: "words of a page" }).error).toBeUndefined();
  const { claim, value, evidence } = filled("Conflict");
  expect([claim, value]).toEqual(["/start", "2021-06-07"]);
  expect(ConflictEvidence.safeParse(evidence[0]).error).toBeUndefined();
});
