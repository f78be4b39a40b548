/** Which source a new record cites. */
import Fuse from "fuse.js";
import type { Source } from "../../../src/generated/types.ts";
import type { Dataset } from "../../check/dataset.ts";
import { WrongUse } from "../../command/run.ts";
import type { Asker } from "../ask.ts";

const CAPTURE = "a new page is captured by: npm run capture -- URL";

export function sourceOf(id: string, dataset: Dataset): Source {
  const source = dataset.get("source", id);
  if (source) return source;
  const near = new Fuse(dataset.all("source"), { keys: ["id"], threshold: 0.4 }).search(id, { limit: 3 });
  const mend = near.length > 0 ? `did you mean ${near.map(({ item }) => item.id).join(", ")}? ` : "";
  throw new WrongUse(`--source: there is no source "${id}"; ${mend}${CAPTURE}`);
}

/** The source that the terminal names; those that no record cites yet come first. */
export async function askSource(dataset: Dataset, asker: Asker): Promise<Source> {
  const unused = dataset.all("source").filter(({ id }) => !dataset.isUsed(id));
  const other = { value: "", label: "another" };
  const options = unused.map(({ id, title }) => ({ value: id, hint: title }));
  const chosen = unused.length > 0 ? await asker.choose("Which page tells of it?", [...options, other]) : "";
  return sourceOf(chosen || ((await asker.text(`Id of the page that tells of it (${CAPTURE})`)) ?? ""), dataset);
}
