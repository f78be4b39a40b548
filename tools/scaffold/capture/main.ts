/** `npm run capture -- URL`: exit 0 when done, 1 where the page cannot be captured, 2 on wrong use. */
import { runCommand } from "../../command/run.ts";
import { askerAtTerminal } from "../ask.ts";
import { captureCommand } from "./command.ts";
import { USAGE } from "./usage.ts";

await runCommand(USAGE, () => captureCommand(process.argv.slice(2), askerAtTerminal));
