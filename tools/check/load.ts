/** Reads a data folder: what has the right shape becomes the dataset, everything else a finding. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kindOfFolder } from "../../src/schema/kinds.ts";
import { Fingerprint } from "../fingerprint/fingerprint.ts";
import { canonicalText } from "./canonical.ts";
import { Dataset } from "./dataset.ts";
import type { Entry } from "./entry.ts";
import type { Finding } from "./finding.ts";
import { type JsonText, readJson } from "./json.ts";
import { type List, type ListFile, listOfFile, readList } from "./lists.ts";
import { fileRules } from "./rules/index.ts";
import type { RecordFile } from "./rules/rule.ts";

/** A text with the path that findings name. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Loaded {
  /** The files of records in which something is to be mended. */
  readonly files: readonly RecordFile[];
  readonly listFiles: readonly ListFile[];
  readonly lists: readonly List[];
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

const FINGERPRINTS = "fingerprints";

/** A file's text; a link that leads to no file reads as an empty one. */
function readText(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}

/** Every file below a folder, by its path from there; folders are not followed through links, which may run in circles. */
export function* readFolder(dir: string, below = ""): Generator<TextFile> {
  const entries = readdirSync(join(dir, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* readFolder(dir, path);
    else yield { path, text: readText(join(dir, path)) };
  }
}

const first = { line: 1, column: 1, severity: "error", pointer: "" } as const;

function misplaced(path: string): string | undefined {
  const [folder = "", name, ...deeper] = path.split("/");
  if (name === undefined) return "no file of this name belongs here; remove it";
  if (!kindOfFolder.has(folder) && folder !== FINGERPRINTS) {
    return `"${folder}" is no folder of records; use ${[...kindOfFolder.keys(), FINGERPRINTS].join(", ")}`;
  }
  if (deeper.length > 0) return `records lie directly in "${folder}"; move this one up`;
  return name.endsWith(".json") ? undefined : 'a record is a file whose name ends in ".json"; rename or remove it';
}

function readFingerprint(file: TextFile, id: string, findings: Finding[]): Fingerprint | undefined {
  const { value, problems } = readJson(file.text);
  findings.push(...problems.map((problem) => ({ ...problem, file: file.path, severity: "error" as const })));
  if (problems.length > 0) return undefined;
  const result = Fingerprint.safeParse(value);
  if (!result.success) {
    const message = `this is no fingerprint of version 1 (${result.error.issues[0]?.message}); make it anew`;
    findings.push({ ...first, file: file.path, code: "fingerprint", message });
    return undefined;
  }
  if (result.data.source !== id) {
    const message = `the fingerprint is of "${result.data.source}" but the file is named "${id}"; make the two the same`;
    findings.push({ ...first, file: file.path, code: "fingerprint", message });
  }
  return result.data;
}

/** The JSON of a file in the canonical layout: its text, half of what is kept, can be made anew for a position. */
const withoutText = (kind: Kind, { value, problems }: JsonText): JsonText => ({
  value,
  problems,
  locate: (pointer) => readJson(canonicalText(kind, value)).locate(pointer),
});

/** Reads texts by their paths from the data folder; findings name the paths as they are given. */
export function load(texts: Iterable<TextFile>): Loaded {
  const findings: Finding[] = [];
  const files: RecordFile[] = [];
  const entries: Entry[] = [];
  const fingerprints = new Map<string, Fingerprint>();
  const ids = new Map<Kind, Set<string>>();
  const listFiles: ListFile[] = [];
  const lists: List[] = [];
  for (const text of texts) {
    const name = listOfFile(text.path);
    if (name) {
      const read = readList(name, text.path, text.text);
      findings.push(...read.findings);
      if (read.file) listFiles.push(read.file);
      if (read.list) lists.push(read.list);
      continue;
    }
    const wrong = misplaced(text.path);
    if (wrong) {
      findings.push({ ...first, file: text.path, code: "misplaced", message: wrong });
      continue;
    }
    const [folder = "", base = ""] = text.path.split("/");
    const id = base.replace(/\.json$/, "");
    if (folder === FINGERPRINTS) {
      const fingerprint = readFingerprint(text, id, findings);
      if (fingerprint) fingerprints.set(id, fingerprint);
    }
    const kind = kindOfFolder.get(folder);
    if (!kind) continue;
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
    const json = readJson(text.text);
    const file: RecordFile = { kind, id, file: text.path, text: text.text, json };
    const own: Finding[] = json.problems.map((problem) => ({ ...problem, file: file.file, severity: "error" }));
    if (own.length === 0) {
      for (const { code, check } of fileRules) {
        for (const { pointer, message } of check(file)) {
          own.push({ file: file.file, ...json.locate(pointer), severity: "error", code, pointer, message });
        }
      }
    }
    findings.push(...own);
    if (own.length > 0 && json.problems.length === 0) files.push(file);
    const isRecord = own.every(({ code }) => code === "canonical" || code === "schema-path" || code === "file-name");
    const kept = own.length === 0 ? withoutText(kind, json) : json;
    if (isRecord) entries.push({ kind, id, file: file.file, json: kept, record: json.value } as Entry);
  }
  const sources = ids.get("source") ?? new Set();
  for (const source of fingerprints.keys()) {
    if (!sources.has(source)) {
      const message = "no source has this id; add the source or delete the fingerprint";
      findings.push({ ...first, file: `${FINGERPRINTS}/${source}.json`, code: "unused", message });
    }
  }
  const redirects = lists.flatMap((list) => (list.name === "redirects" ? list.lines : []));
  return { files, listFiles, lists, dataset: new Dataset(entries, fingerprints, ids, redirects), findings };
}
