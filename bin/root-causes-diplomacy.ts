#!/usr/bin/env node
// Puts the command line of src together with the check of tools, so that src imports nothing of tools.
import { say } from "../src/cli/host.ts";
import { main } from "../src/cli/main.ts";
import { addValidate } from "../tools/validate/command.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as head, is no error.
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
    say(process, `the output was not written: ${error.message}`);
    process.exit(1);
  });
}

process.exitCode = await main(process.argv.slice(2), process, [addValidate]);
