import { fieldsOf } from "../fields.ts";
import { flagsHelp, type OwnFlags } from "../flags.ts";

export const USAGE = `usage: npm run capture -- URL [flags]              captures a page as a source
       npm run capture -- SOURCE --for "/amount=220000000"   phrases in a source that is there
       npm run capture -- --recheck [flags]        reads all cited pages again
       npm run capture -- --help`;

export const OWN_FLAGS: OwnFlags = {
  id: { type: "string" },
  for: { type: "string", multiple: true },
  "text-file": { type: "string" },
  "allow-private": { type: "boolean" },
  timeout: { type: "string" },
  "max-bytes": { type: "string" },
  force: { type: "boolean" },
  data: { type: "string" },
  recheck: { type: "boolean" },
  only: { type: "string", multiple: true },
  limit: { type: "string" },
  pause: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean" },
};

export const HELP = `${USAGE}

Capturing a page. What the page states of itself is taken where no flag says otherwise:
${flagsHelp(fieldsOf("source").filter(({ name }) => name !== "url"))}
  --id "TEXT"
      The file's name; otherwise made of site, day and title.
  --for "/CLAIM=VALUE"
      Shows phrases of the page that the check would take as saying a value. May be given again.
  --text-file "FILE"
      Reads the text (.txt) or the page (.html) from a file and fetches nothing.
  --timeout "SECONDS", --max-bytes "NUMBER"
      Limits on a page: 30 seconds, 10000000 bytes.
  --allow-private
      Lets the address lead into a private network.
  --force
      Replaces a source that exists.
  --data "DIR"
      Another folder of the layout of data/.

Reading cited pages again; exit 0 whatever they say:
  --only "SOURCE"
      This source alone. May be given again.
  --limit "NUMBER"
      The first of them alone.
  --pause "SECONDS"
      Between two pages of one site: 1.
  --format text|markdown|json`;
