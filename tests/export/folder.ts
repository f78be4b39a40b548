import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for what a test writes; `remove` takes it away. */
export function aFolder(): {
  readonly at: (name: string) => string;
  readonly names: () => string[];
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  return {
    at: (name) => join(folder, name),
    names: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
