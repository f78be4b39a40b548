/** `root-causes-diplomacy validate`: the check for forks, of all that can be checked without fingerprints. */
import type { Command } from "commander";
import { addCommand } from "../../src/cli/command.ts";
import { Failure } from "../../src/cli/failure.ts";
import { type Host, printJson, say } from "../../src/cli/host.ts";

export function addValidate(program: Command, host: Host): void {
  addCommand(program, "validate <path>", "check a data folder, or one record, against the schemas and the rules", [
    "validate data",
    "validate data/pledges/2021-05-21-korea-northern-triangle-220m.json",
    "validate data --json",
  ]).action(async (path: string, { json }: { readonly json?: true }) => {
    const { validate } = await import("./validate.ts");
    const { text } = await import("../check/format/text.ts");
    const report = validate(path);
    if (json) printJson(host, report.findings);
    else host.stdout.write(text(report));
    if (report.note !== undefined) say(host, report.note);
    const { length } = report.findings;
    if (length > 0)
      throw new Failure(`${length} ${length === 1 ? "finding" : "findings"} in ${path}; mend what each says`);
  });
}
