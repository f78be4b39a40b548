import { expect, test } from "vitest";
import { RELIEF, TALKS, TRAINERS } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const whitfield = { party: "clara-whitfield", role: "host" };
const participant = (phrase: string, given: object = {}) =>
  verdictOf(TALKS, "/participants/0", { ...whitfield, ...given }, { phrase });
const beneficiary = (phrase: string, value: string) => verdictOf(TRAINERS, "/beneficiaries/0", value, { phrase });

test("a phrase that names the party or an alias agrees, one that names another is refused", () => {
  expect(participant("Clara Whitfield spoke for an hour")).toBe("agrees");
  expect(participant("a word of Whitfield's that day")).toBe("agrees");
  expect(judged(TALKS, "/participants/0", whitfield, { phrase: "Mateo Arriaga spoke for an hour" }).why).toBe(
    'party: "Mateo Arriaga spoke for an hour" does not name clara-whitfield; cite words that do, add the spelling that the source prints to the aliases, or correct the record',
  );
});

test("a title must stand beside the name", () => {
  const vice = { capacity: "Vice President" };
  expect(participant("Vice President Clara Whitfield spoke there", vice)).toBe("agrees");
  expect(participant("Clara Whitfield spoke for an hour", vice)).toBe("error");
  expect(participant("Vice President Clara Whitfield spoke there", { capacity: "President" })).toBe("error");
});

test("a government that its own citizen represents needs no words, another organization does", () => {
  expect(participant("Clara Whitfield spoke for an hour", { for: "united-states" })).toBe("agrees");
  expect(participant("Clara Whitfield spoke for an hour", { for: "regional-aid-office" })).toBe("error");
  expect(participant("Clara Whitfield of the ORA spoke", { for: "regional-aid-office" })).toBe("agrees");
});

test("a country is named by its name, its people, its government or a group with it", () => {
  expect(beneficiary("help for the farmers of Honduras", "HN")).toBe("agrees");
  expect(beneficiary("help for the Honduran farmers there", "HN")).toBe("agrees");
  expect(beneficiary("help for the Northern Triangle", "HN")).toBe("agrees");
  expect(beneficiary("help for the farmers of Guatemala", "HN")).toBe("error");
  expect(beneficiary("help for the Northern Triangle", "NI")).toBe("error");
});

test("a group is named by all its members in one phrase, by some of them not", () => {
  expect(beneficiary("for Guatemala, Honduras and El Salvador", "northern-triangle")).toBe("agrees");
  expect(beneficiary("for Guatemala and for Honduras", "northern-triangle")).toBe("error");
});

test("all members of a group do not make the group a pledgor", () => {
  const phrase = "Guatemala, Honduras and El Salvador promised it";
  expect(verdictOf(RELIEF, "/pledgors/0", "northern-triangle", { phrase })).toBe("error");
});
