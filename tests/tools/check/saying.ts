/** How a claim ends that is proved by given words alone: they stand in a page made for them. */
import { agree, type Verdict } from "../../../tools/check/agree.ts";
import { Dataset } from "../../../tools/check/dataset.ts";
import { type DatedEntry, isDated } from "../../../tools/check/entry.ts";
import { load } from "../../../tools/check/load.ts";
import { fingerprintOf } from "../../../tools/fingerprint/fingerprint.ts";
import { clean, withValues } from "./fixture.ts";

/** Words that prove a claim, and what is to be known of the page that prints them. */
export interface Words {
  readonly phrase: string;
  readonly language?: string;
  readonly published?: string | null;
  readonly note?: string;
}

const { dataset } = load(clean);

/** The dataset with one page for each of the phrases. */
function withPages(words: readonly Words[]): Dataset {
  const [model] = dataset.entries.filter(({ kind }) => kind === "source");
  const pages = words.map(({ language = "en", published = "2021-06-10" }, at) => ({
    ...model,
    id: `page-${at}`,
    record: { ...model?.record, id: `page-${at}`, language, published },
  })) as (typeof dataset.entries)[number][];
  const prints = words.map(
    ({ phrase }, at) => [`page-${at}`, fingerprintOf(`page-${at}`, phrase, "2026-11-21")] as const,
  );
  return new Dataset([...dataset.entries, ...pages], new Map([...dataset.fingerprints, ...prints]), new Map());
}

/** The verdict over a claim of a record, and why it is an error where it is one. */
export function judged(
  id: string,
  pointer: string,
  value: unknown,
  ...words: Words[]
): { verdict: Verdict | undefined; why: string } {
  const entry = dataset.entries.find((each): each is DatedEntry => each.id === id && isDated(each));
  if (!entry) throw new Error(`the fixture has no ${id}`);
  const evidence = words.map(({ phrase, note }, at) => ({
    source: `page-${at}`,
    phrase,
    supports: [pointer],
    ...(note && { note }),
  }));
  const record = withValues(entry.record, { [pointer]: value, "/evidence": evidence });
  const { verdicts, problems } = agree({ ...entry, record } as DatedEntry, withPages(words));
  const problem = problems.find((each) => each.pointer === pointer);
  return { verdict: verdicts.get(pointer), why: problem ? `${problem.code}: ${problem.message}` : "" };
}

/** The verdict alone: "agrees", "waived" or "error". */
export const verdictOf = (...asked: Parameters<typeof judged>) => judged(...asked).verdict;
