/** `npm run capture -- --recheck`: one report on all cited pages; exit 0 whatever they say. */
import { load, readFolder } from "../../check/load.ts";
import { WrongUse } from "../../command/run.ts";
import type { Limits } from "../capture/fetch-page.ts";
import { citationsIn } from "./cited.ts";
import { type Cited, recheck } from "./recheck.ts";
import { formats } from "./report.ts";

export interface RecheckOptions {
  readonly data: string;
  readonly only: readonly string[];
  readonly limit: number;
  readonly format: string;
  readonly pauseMs: number;
  readonly limits: Limits;
  readonly print: (text: string) => void;
}

export async function recheckCommand({
  data,
  only,
  limit,
  format,
  pauseMs,
  limits,
  print,
}: RecheckOptions): Promise<number> {
  if (!Object.hasOwn(formats, format)) {
    throw new WrongUse(`there is no format "${format}"; use ${Object.keys(formats).join(", ")}`);
  }
  const { dataset } = load(readFolder(data));
  const citations = citationsIn(dataset);
  const unknown = only.find((id) => dataset.get("source", id) === undefined);
  if (unknown !== undefined) throw new WrongUse(`there is no source "${unknown}"`);
  const due: Cited[] = dataset
    .all("source")
    .filter(({ id }) => citations.has(id) && (only.length === 0 || only.includes(id)))
    .slice(0, limit)
    .map((source) => ({
      source,
      fingerprint: dataset.fingerprints.get(source.id),
      citations: citations.get(source.id) ?? [],
    }));
  const outcomes = await recheck(due, limits, { sites: 4, pauseMs });
  print(formats[format as keyof typeof formats](outcomes).trimEnd());
  return 0;
}
