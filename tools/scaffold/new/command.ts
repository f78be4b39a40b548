/** Starts a record: asks for what it needs, writes it, and tells what the check still wants. */
import { join } from "node:path";
import { allKinds, type DatedKind, type Kind } from "../../../src/schema/kinds.ts";
import { dataFolder, ownData } from "../../check/data-folder.ts";
import { load, readFolder } from "../../check/load.ts";
import { WrongUse } from "../../command/run.ts";
import { writeWhole } from "../../command/write.ts";
import { type Answers, proposalsFor } from "../answers.ts";
import type { Asker } from "../ask.ts";
import { completed, idFor } from "../complete.ts";
import { fieldsOf } from "../fields.ts";
import { answersIn, readFlags } from "../flags.ts";
import { Parties } from "../parties.ts";
import { fileOf, recordText, refuseExisting } from "../record.ts";
import { missingSource, prove } from "./proof.ts";
import { todoFor } from "./todo.ts";
import { helpOn, OWN_FLAGS, USAGE } from "./usage.ts";

const isDatedKind = (kind: Kind): kind is DatedKind => kind === "meeting" || kind === "statement" || kind === "pledge";

function kindOf(name: string | undefined): Kind {
  const kind = allKinds.find((each) => each === name);
  if (kind) return kind;
  throw new WrongUse(name === undefined ? "say what to start" : `there is no kind "${name}"`);
}

/** Runs `npm run new` with these arguments; `askerFor` makes the terminal's part, where there is one. */
export async function newCommand(
  args: readonly string[],
  askerFor: (parties: Parties) => Asker | undefined,
  print: (text: string) => void = console.log,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--help") {
    print(USAGE);
    return 0;
  }
  const kind = kindOf(name);
  const fields = fieldsOf(kind);
  const given = readFlags(rest, fields, OWN_FLAGS);
  if (given.positionals.length > 0) throw new WrongUse(`"${given.positionals[0]}" belongs to no flag`);
  if (given.has("help")) {
    print(helpOn(kind));
    return 0;
  }
  const data = dataFolder(given.text("data") ?? ownData());
  const { dataset } = load(readFolder(data));
  const parties = new Parties(dataset);
  const asker = askerFor(parties);
  const propose = (answers: Answers) => proposalsFor(kind, fields, answers);
  const missing = isDatedKind(kind) ? missingSource(given) : [];
  const answers = await completed(kind, fields, answersIn(given, kind, fields, parties), propose, asker, missing);
  const id = await idFor(kind, answers, given, asker);
  const path = join(data, fileOf(kind, id));
  refuseExisting(path, given.has("force"));
  const bare = { ...answers, id };
  const proved = isDatedKind(kind) ? await prove(kind, bare, { given, data, dataset, asker }) : undefined;
  const record = proved?.record ?? bare;
  writeWhole({ [path]: recordText(kind, record) });
  print([`wrote ${path}`, todoFor(data, fileOf(kind, id), proved?.page)].join("\n"));
  return 0;
}
