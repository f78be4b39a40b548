import { expect, test } from "vitest";
import { VISIT } from "../fixture.ts";
import { judged, verdictOf } from "../saying.ts";

const place = (phrase: string, country: string, city?: string, note?: string) =>
  verdictOf(VISIT, "/place", { ...(city && { city }), country }, { phrase, ...(note && { note }) });

test("a well-known city tells its country too, in any language", () => {
  expect(place("they met in Tegucigalpa that day", "HN", "Tegucigalpa")).toBe("agrees");
  expect(place("se reunieron en Ciudad de Guatemala", "GT", "Guatemala City")).toBe("agrees");
});

test("a city that readers do not know needs its country beside it", () => {
  expect(place("they met in Danlí that day", "HN", "Danlí")).toBe("error");
  expect(place("they met in Danli, Honduras that day", "HN", "Danlí")).toBe("agrees");
});

test("another city is refused, and so is a government that goes by its capital", () => {
  expect(place("they met in Comayagua, Honduras", "HN", "Tegucigalpa")).toBe("error");
  expect(place("it was Washington's idea to meet", "US", "Washington")).toBe("error");
});

test("a city in another country than its own is refused, whatever a note says", () => {
  expect(
    judged(VISIT, "/place", { city: "Tegucigalpa", country: "GT" }, { phrase: "they met in Tegucigalpa, Guatemala" })
      .why,
  ).toBe("place: Tegucigalpa lies in HN, not in GT; correct the country or the city");
  expect(place("in Tegucigalpa, Guatemala that day", "GT", "Tegucigalpa", "Guatemala has one too.")).toBe("error");
});

test("a country alone is proved by its name, and a note may name the city", () => {
  expect(place("during her visit to Honduras", "HN")).toBe("agrees");
  expect(place("during her visit to Honduras", "GT")).toBe("error");
  expect(place("during her visit to the Northern Triangle", "HN")).toBe("error");
  expect(place("during her visit to Honduras", "HN", "Tegucigalpa", "The palace is in Tegucigalpa.")).toBe("waived");
});
