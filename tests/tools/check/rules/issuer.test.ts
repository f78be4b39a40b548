import { expect, test } from "vitest";
import { ANNOUNCEMENT, foundBy, REMARKS } from "../fixture.ts";

test("a person as the speaker of a readout, a fact sheet or a release is refused", () => {
  for (const medium of ["readout", "fact-sheet", "press-release"]) {
    const spoken = { "/medium": medium, "/speakers/-": { party: "ruth-power" } };
    expect(foundBy("issuer", { [`statements/${ANNOUNCEMENT}`]: spoken })).toEqual(["/speakers/1/party"]);
  }
});

test("the office that issues it passes, and so does a person who speaks", () => {
  expect(foundBy("issuer", { [`statements/${ANNOUNCEMENT}`]: { "/medium": "readout" } })).toEqual([]);
  expect(foundBy("issuer", { [`statements/${REMARKS}`]: { "/medium": "interview" } })).toEqual([]);
});
