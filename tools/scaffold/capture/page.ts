/** The page that a run is about: from its site, or from a file that holds its text. */
import { readFileSync } from "node:fs";
import { Failure } from "../../command/run.ts";
import { tokensOf } from "../../fingerprint/fingerprint.ts";
import { type Fetched, fetchPage, PageError, webAddress } from "./fetch-page.ts";
import { type Read, readPage } from "./page-text.ts";
import type { Task } from "./task.ts";

/** Fewer words are no article but a notice that scripts or cookies are needed. */
const MIN_TOKENS = 20;

function readFile(path: string, url: string): Fetched {
  try {
    const contentType = /\.html?$/i.test(path) ? "text/html" : "text/plain";
    return { url, contentType, bytes: readFileSync(path) };
  } catch (error) {
    throw new Failure(`--text-file: ${(error as Error).message}`);
  }
}

export async function pageAt(url: string, { given, limits }: Task): Promise<Read> {
  const file = given.text("text-file");
  try {
    const { href } = webAddress(url);
    const page = readPage(file === undefined ? await fetchPage(href, limits) : readFile(file, href));
    const { length } = tokensOf(page.text);
    if (length >= MIN_TOKENS) return page;
    const mend = "copy its text from a browser into a file and give --text-file";
    throw new Failure(`${page.url} holds only ${length} words, as pages made by scripts do; ${mend}`);
  } catch (error) {
    throw error instanceof PageError ? new Failure(error.message) : error;
  }
}
