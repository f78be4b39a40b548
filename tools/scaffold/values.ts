/** Reads values as the command line writes them: "kamala-harris; role=host; for=united-states". */
import { WrongUse } from "../command/run.ts";
import type { Field, Shape } from "./fields.ts";
import type { Parties } from "./parties.ts";

/** The parts of an object: the first may leave its name out, and only known names part, so that a text may hold ";". */
function readParts(parts: readonly Field[], text: string, parties: Parties): Record<string, unknown> {
  const names = parts.map(({ name }) => name).join("|");
  const first = parts[0]?.name ?? "";
  const written = text.split(new RegExp(`;\\s*(?=(?:${names})=)`)).map((part): [string, string] => {
    const [, name = first, value = part] = new RegExp(`^\\s*(${names})=(.*)$`, "s").exec(part) ?? [];
    return [name, value.trim()];
  });
  const given = new Map(written.filter(([, value]) => value !== ""));
  return Object.fromEntries(
    parts.flatMap(({ name, shape }) => {
      const value = given.get(name);
      return value === undefined ? [] : [[name, readValue(shape, value, parties)]];
    }),
  );
}

/** The value that a text stands for. */
export function readValue(shape: Shape, text: string, parties: Parties): unknown {
  const written = text.trim();
  switch (shape.type) {
    case "object":
      return readParts(shape.parts, written, parties);
    case "number": {
      const value = Number(written);
      if (written === "" || Number.isNaN(value)) throw new WrongUse(`"${written}" is no number; write 220000000`);
      return value;
    }
    case "boolean":
      if (written !== "true" && written !== "false") throw new WrongUse(`"${written}" is neither true nor false`);
      return written === "true";
    case "choice":
      if (!shape.choices.some(({ value }) => value === written)) {
        throw new WrongUse(`"${written}" is none of ${shape.choices.map(({ value }) => value).join(", ")}`);
      }
      return written;
    case "party":
      return parties.idOf(written, shape.orCountry);
    case "text":
      return written;
  }
}
