import { expect, test } from "vitest";
import { formatsIn, statusesIn } from "../../../../tools/check/agreement/cues.ts";

test.each([
  ["hosted a webcast meeting Monday", ["video"]],
  ["una reunión virtual con él", ["video"]],
  ["화상 회의를 가졌다", ["video"]],
  ["held a phone conversation with", ["phone"]],
  ["una conversación telefónica con él", ["phone"]],
  ["전화 통화를 했다", ["phone"]],
  ["arrived in the city on", ["in-person"]],
  ["recibió en el palacio a", ["in-person"]],
  ["a hybrid meeting of ministers", ["hybrid"]],
  ["some in person and others by video", ["hybrid"]],
  ["the two leaders met for", []],
  ["recalled the days of old", []],
])("how people met: %s", (phrase, formats) => {
  expect([...formatsIn(phrase)]).toEqual(formats);
});

test.each([
  ["the two leaders met for an hour", ["held"]],
  ["recibió a la ministra en el palacio", ["held"]],
  ["회담을 개최했다", ["held"]],
  ["the summit ended on a high note", ["held"]],
  ["she will travel to the region", ["announced"]],
  ["se reunirán en la capital", ["announced"]],
  ["방문할 예정이다", ["announced"]],
  ["the visit was postponed", ["cancelled"]],
  ["la visita fue suspendida", ["cancelled"]],
  ["the leaders of two countries", []],
])("what became of a meeting: %s", (phrase, statuses) => {
  expect([...statusesIn(phrase)]).toEqual(statuses);
});

test("a call that was called off is cancelled and not held", () => {
  expect([...statusesIn("the call they had planned was called off")]).toEqual(["cancelled"]);
});

test("a courtesy call is no telephone call, and some there with some afar make a hybrid meeting", () => {
  expect([...formatsIn("the minister paid a courtesy call on the president")]).not.toContain("phone");
  expect([...formatsIn("in a face-to-face and partly virtual format")]).toEqual(["hybrid"]);
});

test("a meeting that did not come about was not held", () => {
  expect([...statusesIn("the two presidents never met in Guatemala City")]).not.toContain("held");
  expect([...statusesIn("he unsuccessfully sought a meeting with the president")]).not.toContain("held");
});
