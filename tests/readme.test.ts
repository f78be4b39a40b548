import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the files that the README and the guide link to are there", () => {
  const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const links = [...`${readme}${guide}`.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(() => readFileSync(join(root, path)), path).not.toThrow(/ENOENT/);
});
