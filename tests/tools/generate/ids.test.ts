import { expect, test } from "vitest";
import { idsModule } from "../../../tools/generate/ids.ts";

test("each kind has a union of its ids in their order, and an empty one has none", () => {
  const module = idsModule((kind) => (kind === "person" ? ["b-person", "a-person"] : []));
  expect(module).toContain('/** Ids of the people. */\nexport type PersonId =\n  | "a-person"\n  | "b-person";\n');
  expect(module).toContain("/** Ids of the meetings. */\nexport type MeetingId = never;\n");
  expect(module.match(/^export type /gm)).toHaveLength(6);
});
