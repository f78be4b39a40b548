import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programs, runUnder } from "./programs.ts";

test.each(programs)("$name is told missing where npm could not install it", async (program) => {
  const tools = join(tmpdir(), "no-such-folder");
  expect(await runUnder(program, { folder: tmpdir(), tools })).toEqual({
    name: program.name,
    missing: `npm installed none that starts here (${process.platform} ${process.arch})`,
  });
});
