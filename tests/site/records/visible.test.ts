import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visible, visibleAll } from "../../../site/src/records/visible.ts";

describe("texts of records", () => {
  test("show the codes of what would turn or hide other text", () => {
    expect(visible({ a: ["x\u202ey", "tab\there"], b: null, c: 1 })).toEqual({
      a: ["x[U+202E]y", "tab[U+0009]here"],
      b: null,
      c: 1,
    });
  });

  test("hold none of it in the end, and are the same object where there was none", () => {
    const letter = fc.constantFrom("a", "é", "한", "\u202e", "\u2066", "\u0007", "\u0085", "\\", '"', "😀");
    fc.assert(
      fc.property(fc.array(fc.array(letter).map((letters) => letters.join(""))), (texts) => {
        const shown = visibleAll(texts);
        expect(JSON.stringify(shown)).not.toMatch(/[\p{Bidi_Control}\x7f-\x9f]|\\u00/u);
        expect(shown === texts).toBe(!/[\p{Bidi_Control}\p{Cc}]/u.test(texts.join("")));
      }),
    );
  });
});
