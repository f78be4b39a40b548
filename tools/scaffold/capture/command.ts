/** Captures a page as a source, or shows phrases of one captured before. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../../src/generated/types.ts";
import type { Dataset } from "../../check/dataset.ts";
import { Failure, WrongUse } from "../../command/run.ts";
import { proposalsFor } from "../answers.ts";
import type { Asker } from "../ask.ts";
import { answersTo } from "../candidates/asked.ts";
import type { Page } from "../candidates/candidates.ts";
import { completed, idFor } from "../complete.ts";
import { fieldsOf } from "../fields.ts";
import { answersIn, type Given } from "../flags.ts";
import type { Parties } from "../parties.ts";
import { fileOf } from "../record.ts";
import { keptPage, textPath } from "../texts.ts";
import { refuseEmpty, refuseTwin, writeSource } from "./capture.ts";
import { type Fetched, fetchPage, type Limits, PageError, webAddress } from "./fetch-page.ts";
import { metadataOf } from "./metadata.ts";
import { type Read, readPage } from "./page-text.ts";

export interface Task {
  readonly given: Given;
  readonly data: string;
  readonly dataset: Dataset;
  readonly parties: Parties;
  readonly asker: Asker | undefined;
  readonly limits: Limits;
  readonly print: (text: string) => void;
}

function readFile(path: string, url: string): Fetched {
  try {
    const contentType = /\.html?$/i.test(path) ? "text/html" : "text/plain";
    return { url, contentType, bytes: readFileSync(path) };
  } catch (error) {
    throw new Failure(`--text-file: ${(error as Error).message}`);
  }
}

/** The page as it is read: from the site, or from a file that holds its text. */
async function pageAt(url: string, { given, limits }: Task): Promise<Read> {
  const file = given.text("text-file");
  try {
    const { href } = webAddress(url);
    return readPage(file === undefined ? await fetchPage(href, limits) : readFile(file, href));
  } catch (error) {
    throw error instanceof PageError ? new Failure(error.message) : error;
  }
}

/** Phrases for every value that `--for` asks about. */
export function showPhrases(page: Page, { given, dataset, parties, print }: Task): void {
  for (const asked of given.texts("for")) {
    const answers = answersTo(asked, page, dataset, parties);
    const lines = answers.map(({ phrase, also }) => `  "${phrase}"${also && ` (${also})`}`);
    print([`${asked}:`, ...(lines.length > 0 ? lines : ["  no words of this page say that"])].join("\n"));
  }
}

export async function capture(url: string, task: Task): Promise<void> {
  const { given, data, dataset, parties, asker, print } = task;
  const fields = fieldsOf("source");
  // Flags are read before the page, so that a mistake in them is told at once.
  const flags = answersIn(given, "source", fields, parties);
  const { text, html, url: final } = await pageAt(url, task);
  refuseEmpty(final, text);
  const address = final.replace(/#.*$/s, "");
  refuseTwin({ id: given.text("id") ?? "", url: address }, dataset);
  const stated = html === undefined ? {} : metadataOf(html);
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const propose = (answers: object) => ({ ...proposalsFor("source", fields, { ...answers }), ...known });
  const answers = await completed("source", fields, { ...flags, url: address }, propose, asker);
  const id = await idFor("source", answers, given, asker);
  const source = { ...answers, id } as unknown as Source;
  const page = writeSource(data, source, text, given.has("force"));
  const published = source.published === null ? "no day of publication is stated" : `published ${source.published}`;
  print(
    [
      `wrote ${join(data, fileOf("source", id))}: ${source.title} (${source.publisher}, ${published})`,
      `wrote ${join(data, "fingerprints", `${id}.json`)}: ${page.fingerprint.tokens} words`,
      `wrote ${textPath(data, id)}: the text for your eyes, which git ignores`,
    ].join("\n"),
  );
  showPhrases(page, task);
}

/** Phrases in a page that was captured on this machine before. */
export function phrasesIn(id: string, task: Task): void {
  const source = task.dataset.get("source", id);
  if (!source) throw new WrongUse(`"${id}" is neither an address nor a source`);
  const page = keptPage(task.data, source);
  if (!page) throw new Failure(`the text of ${id} is not on this machine; capture ${source.url} --id ${id} --force`);
  showPhrases(page, task);
}
