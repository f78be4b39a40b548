import { allKinds, type Kind } from "../../../src/schema/kinds.ts";
import { fieldsOf } from "../fields.ts";
import { flagsHelp, type OwnFlags } from "../flags.ts";

export const USAGE = `usage: npm run new -- ${allKinds.join("|")} [flags]
  Asks for what no flag gives; without a terminal every needed flag must be there.
  npm run new -- meeting --help   lists the flags of a kind`;

export const OWN_FLAGS: OwnFlags = {
  id: { type: "string" },
  source: { type: "string" },
  phrase: { type: "string", multiple: true },
  data: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean" },
};

const OWN_HELP = `  --id "TEXT"
      The file's name; otherwise made of date and title, or of the name.
  --source "TEXT"
      Meetings, statements and pledges: id of the source that the evidence cites.
  --phrase "/CLAIM,/CLAIM=WORDS"
      Words of that source that prove claims, copied exactly. May be given again.
  --data "DIR"
      Another folder of the layout of data/.
  --force
      Replaces a file that exists.`;

export const helpOn = (kind: Kind): string => `npm run new -- ${kind}\n${flagsHelp(fieldsOf(kind))}\n${OWN_HELP}`;
