import type { Dataset } from "../../check/dataset.ts";
import type { Asker } from "../ask.ts";
import type { Asked } from "../candidates/asked.ts";
import type { Given } from "../flags.ts";
import type { Parties } from "../parties.ts";
import type { Limits } from "./fetch-page.ts";

/** What one run of the command works with. */
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
