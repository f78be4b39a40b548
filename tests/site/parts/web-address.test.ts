import { describe, expect, test } from "vitest";
import { webAddress } from "../../../site/src/parts/web-address.ts";

describe("an address that may be opened", () => {
  test.each(["https://example.org/a#:~:text=b", "http://example.org/"])("%s", (address) => {
    expect(webAddress(address)).toBe(address);
  });

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "example.org",
    "",
  ])("not %s", (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
