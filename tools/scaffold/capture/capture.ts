/** Captures a page as a source, or shows phrases of one captured before. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../../src/generated/types.ts";
import type { Dataset } from "../../check/dataset.ts";
import { Failure } from "../../command/run.ts";
import { proposalsFor } from "../answers.ts";
import type { Asker } from "../ask.ts";
import { answersTo } from "../candidates/answers.ts";
import type { Asked } from "../candidates/asked.ts";
import type { Page } from "../candidates/candidates.ts";
import { completed, idFor } from "../complete.ts";
import { fieldsOf } from "../fields.ts";
import { answersIn, type Given } from "../flags.ts";
import type { Parties } from "../parties.ts";
import { fileOf } from "../record.ts";
import { keptPage, textPath } from "../texts.ts";
import { type Fetched, fetchPage, type Limits, PageError, webAddress } from "./fetch-page.ts";
import { metadataOf } from "./metadata.ts";
import { type Read, readPage } from "./page-text.ts";
import { refuseEmpty, refuseTwin, writeSource } from "./write-source.ts";

export interface Task {
  readonly given: Given;
  /** The values that phrases are looked for. */
  readonly asked: readonly Asked[];
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
function showPhrases(page: Page, { asked, dataset, print }: Task): void {
  for (const each of asked) {
    const answers = answersTo(each, page, dataset);
    const lines = answers.map(({ phrase, also }) => `  "${phrase}"${also && ` (${also})`}`);
    print([`${each.text}:`, ...(lines.length > 0 ? lines : ["  no words of this page say that"])].join("\n"));
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
export function phrasesIn(source: Source, task: Task): void {
  const page = keptPage(task.data, source);
  if (!page) {
    const { id, url } = source;
    throw new Failure(
      `the text of ${id} is not on this machine; fetch it: npm run capture -- ${url} --id ${id} --force`,
    );
  }
  showPhrases(page, task);
}
