import { useEffect, useState } from "preact/hooks";
import type { DatedKind, Meeting, Pledge, Statement } from "root-causes-diplomacy";
import { folders } from "./entries.ts";
import { visible } from "./visible.ts";

/** A dated record with its evidence. */
export type FullRecord = Meeting | Statement | Pledge;

export type Fetched =
  | { readonly state: "waiting" | "failed" }
  | { readonly state: "ready"; readonly record: FullRecord };

/** The file of one record, with its evidence. */
export async function fetchRecord(kind: DatedKind, id: string): Promise<FullRecord> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${folders[kind]}/${encodeURIComponent(id)}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return visible((await response.json()) as FullRecord);
}

/** Fetches a record when it is shown. */
export function useFullRecord(kind: DatedKind, id: string): Fetched {
  const [fetched, setFetched] = useState<{ readonly id: string; readonly result: Fetched }>();
  useEffect(() => {
    let current = true;
    const settle = (result: Fetched): void => {
      if (current) setFetched({ id, result });
    };
    fetchRecord(kind, id).then(
      (record) => settle({ state: "ready", record }),
      () => settle({ state: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [kind, id]);
  return fetched?.id === id ? fetched.result : { state: "waiting" };
}
