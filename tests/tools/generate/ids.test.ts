import { expect, test } from "vitest";
import { idsModule } from "../../../tools/generate/ids.ts";

test("each kind has a union of its ids in their order, and an empty one has none", () => {
  const module = idsModule((kind) => (kind === "person" ? ["b-person", "a-person"] : []));
  expect(module).toContain('export type PersonId =\n  | "a-person"\n  | "b-person";\n');
  expect(module).toContain("export type MeetingId = never;\n");
  expect(module).toContain("export type GonePersonId = never;\n");
  expect(module.match(/^export type /gm)).toHaveLength(12);
});

test("an id with one record in its place stays among the ids, any other goes to those that are gone", () => {
  const line = { kind: "person", note: "why" } as const;
  const module = idsModule(
    (kind) => (kind === "person" ? ["b-person"] : []),
    [
      { ...line, from: "a-person", reason: "merged", to: ["b-person"] },
      { ...line, from: "c-person", reason: "retracted", to: [] },
      { ...line, from: "d-people", reason: "split", to: ["b-person", "e-person"] },
    ],
  );
  expect(module).toContain('export type PersonId =\n  | "a-person"\n  | "b-person";\n');
  expect(module).toContain('export type GonePersonId =\n  | "c-person"\n  | "d-people";\n');
  expect(module).toContain("export type SourceId = never;\n");
});
