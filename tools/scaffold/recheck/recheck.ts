/** Reads cited pages again: does what the records cite still stand? */
import type { Source } from "../../../src/generated/types.ts";
import { type Fingerprint, fingerprintOf, stands, tokensOf } from "../../fingerprint/fingerprint.ts";
import { fetchPage, type Limits, PageError } from "../capture/fetch-page.ts";
import { readPage } from "../capture/page-text.ts";
import { grouped } from "../grouped.ts";
import type { Citation } from "./cited.ts";

/** From the best to the worst; what could not be read says nothing of the phrases. */
export const states = ["same", "stands", "unreachable", "unreadable", "phrase-gone", "gone"] as const;
export type State = (typeof states)[number];

export interface Outcome {
  readonly source: string;
  readonly url: string;
  readonly state: State;
  /** Why the page could not be read. */
  readonly reason?: string;
  /** The phrases that it does not print any more. */
  readonly lost?: readonly Citation[];
}

export interface Cited {
  readonly source: Source;
  readonly fingerprint: Fingerprint | undefined;
  readonly citations: readonly Citation[];
}

/** Compares a page as it is now with what was captured and cited of it. */
export function compare({ source, fingerprint, citations }: Cited, text: string): Outcome {
  const { id, url } = source;
  if (tokensOf(text).length < 3) return { source: id, url, state: "unreadable", reason: "the page holds no text" };
  const now = fingerprintOf(id, text, source.captured);
  if (now.sha256 === fingerprint?.sha256) return { source: id, url, state: "same" };
  const lost = citations.filter(({ phrase }) => !stands(now, phrase));
  return lost.length > 0 ? { source: id, url, state: "phrase-gone", lost } : { source: id, url, state: "stands" };
}

async function recheckOne(cited: Cited, limits: Limits): Promise<Outcome> {
  const { id, url } = cited.source;
  try {
    return compare(cited, readPage(await fetchPage(url, limits)).text);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { source: id, url, state: error.problem, reason: error.message };
  }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

export interface Pace {
  /** How many sites are asked at once; each is asked for one page at a time. */
  readonly sites: number;
  /** Milliseconds between two pages of one site. */
  readonly pauseMs: number;
}

export async function recheck(all: readonly Cited[], limits: Limits, { sites, pauseMs }: Pace): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = grouped(all, ({ source }) => hostOf(source.url)).values();
  const work = async (): Promise<void> => {
    // All workers draw from the one iterator.
    for (const ofSite of waiting) {
      for (const [at, cited] of ofSite.entries()) {
        if (at > 0) await new Promise((resume) => setTimeout(resume, pauseMs));
        outcomes.push(await recheckOne(cited, limits));
      }
    }
  };
  await Promise.all(Array.from({ length: sites }, work));
  return outcomes.sort((a, b) => states.indexOf(b.state) - states.indexOf(a.state) || (a.source < b.source ? -1 : 1));
}
