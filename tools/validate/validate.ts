import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Kind, kindOfFolder, kinds } from "../../src/schema/kinds.ts";
import { type Counts, check, checkEntry, type Report } from "../check/check.ts";
import { dataFolder } from "../check/data-folder.ts";
import { readJson } from "../check/json.ts";
import { load, readFolder } from "../check/load.ts";
import { Failure, WrongUse } from "../command/run.ts";

/** The kind that a record says it is by the schema that it names. */
function kindIn(text: string): Kind | undefined {
  const { value } = readJson(text);
  const named = (value as { readonly $schema?: unknown } | null | undefined)?.$schema;
  const [, kind = ""] = /(?:^|\/)(\w+)\.schema\.json$/.exec(String(named)) ?? [];
  return Object.hasOwn(kinds, kind) ? (kind as Kind) : undefined;
}

/** What was found, and what was not looked at. */
export interface Validated extends Report {
  readonly note?: string;
}

const noClaims: Counts = { agrees: 0, waived: 0, error: 0 };

/** What is found in the text of a record that lies in no data folder: its shape, as its references lead nowhere. */
export function reportOnText(name: string, text: string): Validated {
  const kind = kindIn(text);
  if (kind === undefined) {
    const mend = 'name one of its schema in "$schema", such as ../../schemas/pledge.schema.json';
    throw new WrongUse(`${name} lies in no data folder and does not say its kind; ${mend}`);
  }
  const { findings } = load([{ path: `${kinds[kind].folder}/${basename(name)}`, text }]);
  return { findings, counts: noClaims, note: `${name} lies in no data folder: only its shape was checked` };
}

/** What is found in one record among the others of its data folder. */
function reportOnRecord(dir: string, file: string): Report {
  const { dataset, findings } = load(readFolder(dir));
  const entry = dataset.entries.find((each) => each.file === file);
  const found = entry ? checkEntry(entry, dataset, true) : { findings: [], counts: noClaims };
  return { findings: [...findings.filter((each) => each.file === file), ...found.findings], counts: found.counts };
}

function reportOn(path: string): Validated {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUse(`there is no file or folder ${JSON.stringify(path)}; correct the path`);
  if (found.isDirectory()) {
    const { findings, counts } = check(load(readFolder(dataFolder(path))), { trusting: true });
    return { findings: findings.map((finding) => ({ ...finding, file: join(path, finding.file) })), counts };
  }
  const folder = dirname(resolve(path));
  const { findings, ...report }: Validated = kindOfFolder.has(basename(folder))
    ? reportOnRecord(dirname(folder), `${basename(folder)}/${basename(path)}`)
    : reportOnText(path, readFileSync(path, "utf8"));
  return { ...report, findings: findings.map((finding) => ({ ...finding, file: path })) };
}

/**
 * Checks a data folder, or one record, by the schemas and all rules; where a source has no fingerprint, the phrases
 * from it are taken as they are.
 *
 * @returns the findings, with paths as `path` begins them
 * @throws WrongUse where the path leads to nothing that can be checked
 * @throws Failure where it cannot be read
 */
export function validate(path: string): Validated {
  try {
    return reportOn(path);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new Failure(`${path} cannot be read: ${error.message}`);
  }
}
