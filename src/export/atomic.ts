import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ExportError } from "./export-error.ts";

/** What is to be put in place: a file, or a folder of files with these names and no others. */
export interface Target {
  readonly out: string;
  /** Names of the files of a folder; undefined for a file. */
  readonly names?: ReadonlySet<string>;
  /** Whether a file, or a folder with no other files in it, may be replaced. */
  readonly force: boolean;
}

const exists = (out: string): ExportError =>
  new ExportError("exists", `${out} exists; choose another name, or replace it with --force`);

const inTheWay = (message: string): ExportError => new ExportError("in-the-way", message);

function refuseFile(out: string, force: boolean): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw inTheWay(`${out} is a folder; name a file, such as ${join(out, "data")}`);
  if (found && !found.isFile()) throw inTheWay(`${out} is no regular file; choose another name`);
  if (found && !force) throw exists(out);
}

function refuseFolder(out: string, names: ReadonlySet<string>, force: boolean): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw inTheWay(`${out} is a file, and this format makes a folder; choose another name`);
  const held = readdirSync(out);
  const [other] = held.filter((name) => !names.has(name));
  // Not even force takes away what an export did not write.
  if (other !== undefined) throw inTheWay(`${out} holds other files, such as ${other}; name a new or an empty folder`);
  if (held.length > 0 && !force) throw exists(out);
}

/** @throws ExportError where something is in the way that may not be replaced */
export function refuseIfInTheWay({ out, names, force }: Target): void {
  if (names) refuseFolder(out, names, force);
  else refuseFile(out, force);
}

/** A folder cannot be renamed onto one that has files: the old one steps aside first, and back if that fails. */
function replaceFolder(made: string, out: string, aside: string): void {
  renameSync(out, aside);
  try {
    renameSync(made, out);
  } catch (error) {
    renameSync(aside, out);
    throw error;
  }
}

/**
 * Writes in a hidden folder beside the target and renames at the end: what stands at the target is whole, or is what
 * stood there before, and nothing else is left.
 */
export async function atomically<Made>(target: Target, write: (path: string) => Promise<Made>): Promise<Made> {
  refuseIfInTheWay(target);
  const { out, names } = target;
  const hidden = join(dirname(out), `.${basename(out)}.${randomUUID().slice(0, 8)}.part`);
  const made = join(hidden, "new");
  try {
    mkdirSync(hidden);
    if (names) mkdirSync(made);
    const told = await write(made);
    // Someone else may have written there in the meantime.
    refuseIfInTheWay(target);
    if (names && existsSync(out)) replaceFolder(made, out, join(hidden, "old"));
    else renameSync(made, out);
    return told;
  } finally {
    rmSync(hidden, { recursive: true, force: true });
  }
}
