import { expect, test } from "vitest";
import { waivedIn } from "../../../tools/changeset/waived.ts";
import { stateWith } from "../changes/states.ts";
import { TRAINERS } from "../check/fixture.ts";

test("the waived claims of two states are counted", () => {
  const waived = stateWith({
    [`pledges/${TRAINERS}`]: {
      "/announced": "2021-06-09",
      "/evidence/2/note": "June 9, 2021 is meant, the day before the page was made.",
      "/evidence/2/phrase": "The United States will also send",
    },
  });
  expect(waivedIn(stateWith(), waived)).toEqual({ before: 2, now: 3 });
});

test("a state without fingerprints, as a package is, is not counted", () => {
  const state = stateWith();
  const bare = { ...state, files: state.files.filter(({ path }) => !path.startsWith("data/fingerprints/")) };
  expect([waivedIn(bare, state), waivedIn(state, bare)]).toEqual([undefined, undefined]);
});
