import fc from "fast-check";
import { expect, test } from "vitest";
import { Fingerprint, fingerprintOf, stands, tokensOf } from "../../../tools/fingerprint/fingerprint.ts";

const PROMISE =
  'The ministers met on the quay at 7.30 and promised $1.2 billion; "no more, no less", said one of them.\n';
const EXCERPTS =
  "El presidente destinará 4.000 millones de dólares, un -3,5 % menos que en 2020.\n-----\nＦＵＬＬ width letters and ﬁne ligatures – ２０２１ – stay readable\n";
const KOREAN = "한국 정부는 11일 과테말라에 2억2천만 달러를 지원한다고 밝혔다";

/** Fingerprints of version 1 as they must stay for ever: any change breaks every file that exists. */
test.each([
  [
    "figures, signs and quotation marks",
    PROMISE,
    21,
    "c0cffd05907daf2e3ba7b7055606ab0e6129538ab9d90f6d6aa1ccf108d5f010",
    "BbYEH+9oKmtKLDivLrSgM6C7PkDMV9rnWGcJYIoFdVArhqAdkCu2oUtMsXvxsvOXvXgqzRKV2KhU",
  ],
  [
    "two excerpts, accents and compatible letters",
    EXCERPTS,
    23,
    "81312f6db092f1a91a27b00a3ff4f76b715189aced3866c668aa5b73c4a5c529",
    "ATomD8ccG9LTLxuBOMXdR/z1WOjQYpkYaCINfYcBhNLwlHpKv5J3zsqCzvho1+8W4hLY6ZNY8nA7",
  ],
  [
    "Korean",
    KOREAN,
    12,
    "b9ec4e772cfc301923613c3e2b24d3b95394d626ebaabc48b4090d5b8f3510f3",
    "N112WAm7amhMdowNh7HSq81Vsp8IszYO2Duz42eW",
  ],
])("the fingerprint of a text never changes: %s", (_, text, tokens, sha256, shingles) => {
  expect(fingerprintOf("a-page", text, "2021-06-10")).toEqual({
    version: 1,
    source: "a-page",
    captured: "2021-06-10",
    tokens,
    sha256,
    shingles,
  });
});

test("tokens are currency signs, percent signs, numbers and words, in small letters", () => {
  expect(tokensOf("US$1.2 billion, €5m & -3% (4,000.5)")).toEqual([
    ..."us $ 1.2 billion € 5 m -3 % 4,000.5".split(" "),
  ]);
  expect(tokensOf("2021-2024 and mid-5")).toEqual(["2021", "2024", "and", "mid", "5"]);
  expect(tokensOf("Núñez’s")).toEqual(["núñez", "s"]);
  expect(tokensOf("…—!")).toEqual([]);
});

test("a phrase stands in the text whatever its case and punctuation", () => {
  const print = fingerprintOf("a-page", PROMISE, "2021-06-10");
  expect(stands(print, "THE MINISTERS met, on the quay")).toBe(true);
  expect(stands(print, "promised $1.2 billion; no more")).toBe(true);
});

test("a phrase with another word, figure, sign or currency does not stand", () => {
  const print = fingerprintOf("a-page", PROMISE, "2021-06-10");
  for (const other of ["$1.3 billion", "€1.2 billion", "$-1.2 billion", "$1.2 million", "$12 billion", "1.2 billion"]) {
    expect(stands(print, `and promised ${other}; no more`)).toBe(false);
  }
  expect(stands(print, "the ministers met on the bridge")).toBe(false);
  expect(stands(print, "on the quay met the ministers")).toBe(false);
});

test("fewer than four tokens never stand, for they might by chance", () => {
  const print = fingerprintOf("a-page", PROMISE, "2021-06-10");
  expect(stands(print, "the ministers met")).toBe(false);
  expect(stands(print, "")).toBe(false);
});

test("no phrase reaches from one excerpt into the next", () => {
  const print = fingerprintOf("a-page", EXCERPTS, "2021-06-10");
  expect(stands(print, "menos que en 2020")).toBe(true);
  expect(stands(print, "full width letters and fine ligatures")).toBe(true);
  expect(stands(print, "que en 2020 full width")).toBe(false);
});

test("every run of four words or more of a text stands in it", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const text = fc.array(word, { minLength: 4, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(26), fc.integer({ min: 4, max: 30 }), (words, from, count) => {
      const start = Math.min(from, words.length - 4);
      const print = fingerprintOf("a-page", words.join(" "), "2021-06-10");
      expect(stands(print, words.slice(start, start + count).join("-"))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("the file of a fingerprint is refused in any other shape", () => {
  const print = fingerprintOf("a-page", PROMISE, "2021-06-10");
  expect(Fingerprint.safeParse(print).success).toBe(true);
  const others = [
    { version: 2 },
    { captured: "June 2021" },
    { tokens: 0 },
    { sha256: "abc" },
    { shingles: "not base64!" },
    { shingles: "" },
    { text: PROMISE },
  ];
  for (const other of others) expect(Fingerprint.safeParse({ ...print, ...other }).success).toBe(false);
});
