/** A source that the data have already: its text for this machine, and its fingerprint where it has none. */
import type { Source } from "../../../src/generated/types.ts";
import { WrongUse } from "../../command/run.ts";
import { writeWhole } from "../../command/write.ts";
import { today } from "../answers.ts";
import type { Page } from "../candidates/candidates.ts";
import { fieldsOf } from "../fields.ts";
import { keptPage, pageOf, textPath } from "../texts.ts";
import { pageAt } from "./page.ts";
import { showPhrases } from "./show-phrases.ts";
import type { Task } from "./task.ts";
import { writeSource } from "./write-source.ts";

/** A fingerprint that records rely on is only replaced with --force. */
async function pageAgain(source: Source, task: Task): Promise<Page> {
  const { given, data, dataset, print } = task;
  const fingerprint = dataset.fingerprints.get(source.id);
  const kept = keptPage(data, source, fingerprint);
  if (kept && fingerprint && !given.has("force") && !given.has("text-file")) return kept;
  const { text } = await pageAt(source.url, task);
  if (!fingerprint || given.has("force")) return writeSource(data, { ...source, captured: today() }, text, print);
  writeWhole({ [textPath(data, source.id)]: text });
  print(`wrote ${textPath(data, source.id)}; the fingerprint stays as it was, --force makes it anew`);
  return pageOf(source, text, fingerprint);
}

export async function captureAgain(source: Source, task: Task): Promise<void> {
  const idle = fieldsOf("source").find(({ flag }) => task.given.has(flag));
  if (idle) throw new WrongUse(`--${idle.flag} is for a new page; ${source.id} is there, edit its file`);
  showPhrases(await pageAgain(source, task), task);
}
