import { type Command, Option } from "commander";
import type { Format, TextFormat } from "../export/formats.ts";
import { formats } from "../export/formats.ts";
import { addCommand } from "./command.ts";
import { Failure, WrongUse } from "./failure.ts";
import { type Host, print, printJson } from "./host.ts";

interface Options {
  readonly format: Format;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: true;
}

const isText = (format: Format): format is TextFormat => formats[format].makes === "file" && format !== "sqlite";

async function toStdout(format: Format, { stdout }: Host): Promise<void> {
  if (!isText(format)) {
    throw new WrongUse(`${format} is no text; say where to write the ${formats[format].makes} with --out <path>`);
  }
  const { textOf } = await import("../export/index.ts");
  for (const chunk of textOf(format)) stdout.write(chunk);
}

/** Writes to a path; interrupted, it takes away what it wrote. */
async function toPath(format: Format, out: string, force: boolean, { stderr }: Host) {
  const { ExportError, exportTo, progressLine } = await import("../export/index.ts");
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Failure("interrupted; nothing was written"));
  const line = progressLine(stderr);
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    return await exportTo({ format, out, force, onProgress: line.report, signal: interruption.signal });
  } catch (error) {
    throw error instanceof ExportError ? new Failure(error.message) : error;
  } finally {
    line.end();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

const formatLines = Object.entries(formats).map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`);

export function addExport(program: Command, host: Host): void {
  addCommand(program, "export", "write all the data in a format of other programs", [
    "export --format ics > meetings.ics",
    "export --format sqlite --out diplomacy.db",
    "export --format csv --out tables --force --json",
  ])
    .addOption(
      new Option("--format <format>", "the format, listed below").choices(Object.keys(formats)).makeOptionMandatory(),
    )
    .option("--out <path>", "the file or folder to write; without it, text goes to standard output")
    .option("--force", "replace what an earlier export wrote there")
    .addHelpText("after", ["", "Formats:", ...formatLines].join("\n"))
    .action(async ({ format, out, force = false, json }: Options) => {
      if (out === undefined && json) throw new WrongUse("--json tells what was written to a path; add --out <path>");
      if (out === undefined) return toStdout(format, host);
      const written = await toPath(format, out, force, host);
      if (json) return printJson(host, written);
      const bytes = written.files.reduce((sum, file) => sum + file.bytes, 0);
      const files = written.files.length === 1 ? "1 file" : `${written.files.length} files`;
      print(host, [`${written.out}: ${files}, ${bytes.toLocaleString("en-US")} bytes`]);
    });
}
