import { expect, test } from "vitest";
import { date } from "../../../../tools/corruption/operators/date.ts";
import { REMARKS, TALKS, TRAINERS } from "../../check/fixture.ts";
import { damagesTo } from "../damages.ts";

test("a day moves by a day, a week, a month and a year, both ways", () => {
  const days = ["06-08", "06-06", "06-14", "05-31", "07-07", "05-07"].map((day) => `2021-${day}`);
  expect(damagesTo(REMARKS, date)).toEqual([...days, "2022-06-07", "2020-06-07"].map((day) => `{"/date":"${day}"}`));
});

test("a year moves by years alone, at begin and end of a period", () => {
  const periods = damagesTo(TRAINERS, date).filter((what) => what.includes("/period"));
  expect(periods).toEqual(
    expect.arrayContaining(['{"/period/start":"2022"}', '{"/period/start":"2020"}', '{"/period/end":"2025"}']),
  );
  expect(periods.join()).not.toContain('"2021"');
});

test("a meeting of one day moves as a whole too", () => {
  expect(damagesTo(TALKS, date)).toContain('{"/start":"2021-06-08","/end":"2021-06-08"}');
});
