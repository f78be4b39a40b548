/** Captures a page as a new source. */
import { join } from "node:path";
import type { Source } from "../../../src/generated/types.ts";
import { proposalsFor } from "../answers.ts";
import { completed, idFor } from "../complete.ts";
import { fieldsOf } from "../fields.ts";
import { answersIn } from "../flags.ts";
import { fileOf, refuseExisting } from "../record.ts";
import { metadataOf } from "./metadata.ts";
import { pageAt } from "./page.ts";
import { showPhrases } from "./show-phrases.ts";
import type { Task } from "./task.ts";
import { refuseTwin, writeSource } from "./write-source.ts";

export async function capture(url: string, task: Task): Promise<void> {
  const { given, data, dataset, parties, asker, print } = task;
  const fields = fieldsOf("source");
  // Flags are read before the page, so that a mistake in them is told at once.
  const flags = answersIn(given, "source", fields, parties);
  const { text, html, url: final } = await pageAt(url, task);
  const address = final.replace(/#.*$/s, "");
  refuseTwin({ id: given.text("id") ?? "", url: address }, dataset);
  const stated = html === undefined ? {} : metadataOf(html);
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const propose = (answers: object) => ({ ...proposalsFor("source", fields, { ...answers }), ...known });
  const answers = await completed("source", fields, { ...flags, url: address }, propose, asker);
  const id = await idFor("source", answers, given, asker);
  const source = { ...answers, id } as unknown as Source;
  const path = join(data, fileOf("source", id));
  refuseExisting(path, given.has("force"));
  const published = source.published === null ? "no day of publication is stated" : `published ${source.published}`;
  const page = writeSource(data, source, text, print);
  print(`${source.title} (${source.publisher}, ${published})`);
  showPhrases(page, task);
}
