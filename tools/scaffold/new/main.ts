/** `npm run new -- meeting`: exit 0 once the file is written, 1 where it cannot be, 2 on wrong use. */
import { runCommand } from "../../command/run.ts";
import { askerAtTerminal } from "../ask.ts";
import { newCommand } from "./command.ts";
import { USAGE } from "./usage.ts";

await runCommand(USAGE, () => newCommand(process.argv.slice(2), askerAtTerminal));
