import { describe, expect, test } from "vitest";
import { aPledge } from "../fixtures/records.ts";
import { money, summed, to } from "../fixtures/sums.ts";

describe("restatements", () => {
  const told = aPledge("told", { ...money(5), announced: "2021-01" });
  const again = aPledge("again", { ...money(5), ...to("restates", "told"), announced: "2021-02" });
  const thrice = aPledge("thrice", { ...money(5), ...to("restates", "again"), announced: "2021-03" });

  test("a restatement of a counted pledge is left out, also through one that is not selected", () => {
    expect(summed([again, told])).toEqual(["told", "again restates told"]);
    expect(summed([thrice, told], [again])).toEqual(["told", "thrice restates told"]);
    expect(summed([told, again, thrice])).toEqual(["told", "again restates told", "thrice restates told"]);
  });

  test("of several restatements of an unselected pledge the first by date counts", () => {
    const other = aPledge("other", { ...money(5), ...to("restates", "told"), announced: "2021-01-15" });
    expect(summed([thrice, again, other], [told])).toEqual(["other", "thrice restates other", "again restates other"]);
    expect(summed([thrice], [told, again])).toEqual(["thrice"]);
  });

  test("restatements of a pledge that is nowhere to be found are the same money", () => {
    const other = aPledge("other", { ...money(5), ...to("restates", "told"), announced: "2021-04" });
    expect(summed([other, again])).toEqual(["again", "other restates again"]);
  });

  test("a restatement counts where what it restates has no amount or another currency", () => {
    expect(summed([aPledge("told"), again])).toEqual(["again", "told no-amount"]);
    expect(summed([aPledge("told", money(5, { currency: "EUR" })), again])).toEqual(["again", "told other-currency"]);
  });

  test("two pledges stay two though one statement sums them up", () => {
    const more = aPledge("more", money(3));
    const both = aPledge("both", { ...money(8), ...to("restates", "told", "more") });
    expect(summed([told, more], [both])).toEqual(["told", "more"]);
    expect(summed([both], [told, more])).toEqual(["both"]);
    expect(summed([told, more, both])).toEqual(["told", "more", "both restates told"]);
  });
});

describe("raises", () => {
  const low = aPledge("low", money(5));
  const mid = aPledge("mid", { ...money(8), ...to("raises", "low") });
  const high = aPledge("high", { ...money(9), ...to("raises", "mid") });

  test("a new total replaces what it raises, also through one that is not selected", () => {
    expect(summed([low, mid])).toEqual(["mid", "low raised mid"]);
    expect(summed([low, mid, high])).toEqual(["high", "low raised high", "mid raised high"]);
    expect(summed([low, high], [mid])).toEqual(["high", "low raised high"]);
    expect(summed([low], [mid, high])).toEqual(["low"]);
  });

  test("new money counts beside what it is added to", () => {
    const extra = aPledge("extra", { ...money(3, { basis: "additional" }), ...to("raises", "low") });
    expect(summed([low, extra])).toEqual(["low", "extra"]);
  });

  test("a total that raises an addition holds all that was there before", () => {
    const extra = aPledge("extra", { ...money(3, { basis: "additional" }), ...to("raises", "low") });
    const level = aPledge("level", { ...money(9), ...to("raises", "extra") });
    expect(summed([low, extra, level])).toEqual(["level", "low raised level", "extra raised level"]);
    expect(summed([low, level], [extra])).toEqual(["level", "low raised level"]);
  });

  test("a whole of the addition only does not hold what the addition was made to", () => {
    const extra = aPledge("extra", {
      ...money(3, { basis: "additional" }),
      relations: [
        { type: "raises", pledge: "low" },
        { type: "part-of", pledge: "package" },
      ],
    });
    expect(summed([low, extra, aPledge("package", money(4))])).toEqual(["low", "package", "extra part-of package"]);
  });

  test("a raise without an amount or in another currency replaces nothing", () => {
    expect(summed([low, aPledge("mid", to("raises", "low"))])).toEqual(["low", "mid no-amount"]);
    const won = aPledge("mid", { ...money(8, { currency: "KRW" }), ...to("raises", "low") });
    expect(summed([low, won])).toEqual(["low", "mid other-currency"]);
  });

  test("what was raised is left out where the raise is only selected as restated, and so is its restatement", () => {
    const restated = aPledge("restated", { ...money(8), ...to("restates", "mid") });
    const told = aPledge("told", { ...money(5), ...to("restates", "low") });
    expect(summed([low, restated], [mid])).toEqual(["restated", "low raised restated"]);
    expect(summed([told, mid], [low])).toEqual(["mid", "told raised mid"]);
    expect(summed([low, mid, restated])).toEqual(["mid", "low raised mid", "restated restates mid"]);
  });

  test("a successor counts beside what it succeeds", () => {
    expect(summed([low, aPledge("next", { ...money(6), ...to("succeeds", "low") })])).toEqual(["low", "next"]);
  });
});

describe("parts", () => {
  const whole = aPledge("whole", money(10));
  const part = aPledge("part", { ...money(4), ...to("part-of", "whole") });
  const piece = aPledge("piece", { ...money(1), ...to("part-of", "part") });

  test("a part is left out where its whole or the whole's whole is counted", () => {
    expect(summed([part, piece, whole])).toEqual(["whole", "part part-of whole", "piece part-of whole"]);
    expect(summed([piece, whole], [part])).toEqual(["whole", "piece part-of whole"]);
  });

  test("parts count where their whole is not selected or has no amount in the currency", () => {
    const other = aPledge("other", { ...money(3), ...to("part-of", "whole") });
    expect(summed([part, other], [whole])).toEqual(["part", "other"]);
    expect(summed([part, aPledge("whole")])).toEqual(["part", "whole no-amount"]);
    expect(summed([part, aPledge("whole", money(9, { currency: "EUR" }))])).toEqual(["part", "whole other-currency"]);
  });

  test("a part is left out where its whole is counted as raised or restated", () => {
    const raised = aPledge("raised", { ...money(20), ...to("raises", "whole") });
    const restated = aPledge("restated", { ...money(10), ...to("restates", "whole") });
    expect(summed([part, raised], [whole])).toEqual(["raised", "part part-of raised"]);
    expect(summed([part, restated], [whole])).toEqual(["restated", "part part-of restated"]);
    const extra = aPledge("extra", { ...money(5, { basis: "additional" }), ...to("raises", "whole") });
    expect(summed([part, extra], [whole])).toEqual(["part", "extra"]);
  });
});
