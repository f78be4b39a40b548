import { expect, test } from "vitest";
import { decode } from "../../../../tools/scaffold/capture/decode.ts";

const LATIN = Uint8Array.from([0x6e, 0x69, 0xf1, 0x6f]); // niño in ISO 8859-1
const UTF8 = new TextEncoder().encode("niño");

test("the charset of the header is read", () => {
  expect(decode(LATIN, "text/html; charset=ISO-8859-1")).toBe("niño");
  expect(decode(Uint8Array.from([0xc7, 0xd1]), 'text/html; charset="euc-kr"')).toBe("한");
});

test("without a header the page's own head tells", () => {
  const head = new TextEncoder().encode('<meta charset="euc-kr">');
  expect(decode(Uint8Array.from([...head, 0xc7, 0xd1]), "text/html")).toContain("한");
});

test("a header that the bytes belie is not believed", () => {
  expect(decode(UTF8, "text/html; charset=ISO-8859-1")).toBe("niño");
  expect(decode(LATIN, "text/html; charset=utf-8")).toBe("niño");
});

test("a byte order mark outweighs all and is no part of the text", () => {
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...UTF8]), "text/html; charset=shift_jis")).toBe("niño");
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x6e, 0, 0xf1, 0]), "text/html")).toBe("nñ");
});

test("a charset that nobody knows does no harm", () => {
  expect(decode(UTF8, "text/html; charset=klingon")).toBe("niño");
  expect(decode(new Uint8Array(), "")).toBe("");
});
