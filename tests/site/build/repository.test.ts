import { expect, test } from "vitest";
import { repositoryAddress } from "../../../site/build/repository.ts";

test.each([
  { repository: "https://example.org/a/b" },
  { repository: { url: "git+https://example.org/a/b.git" } },
  { repository: { url: "https://example.org/a/b/" } },
])("$repository is read from the package.json", (manifest) => {
  expect(repositoryAddress(manifest)).toBe("https://example.org/a/b");
});

test("an address that is given goes first, and none is none", () => {
  expect(repositoryAddress({ repository: "https://example.org/a/b" }, "https://example.org/c/d")).toBe(
    "https://example.org/c/d",
  );
  expect(repositoryAddress({})).toBeUndefined();
  expect(repositoryAddress({ repository: {} }, "")).toBeUndefined();
});

test.each(["javascript:alert(1)", "git@example.org:a/b", "https://example.org"])(
  "%s is refused, with the way to write it",
  (given) => {
    expect(() => repositoryAddress({}, given)).toThrow(/write it as https:\/\/host\/owner\/name/);
  },
);
