import * as z from "zod";
import { field, named, object } from "./build.ts";
import { KindName } from "./redirect.ts";
import { Pointer, Slug } from "./scalars.ts";

export const reasons = ["error", "update", "retraction"] as const;

export const correction = named(
  object({
    record: field(Slug, "Id of the record.", "2021-05-21-korea-northern-triangle-220m"),
    kind: field(KindName, "Kind of the record.", "pledge"),
    pointer: field(Pointer, "JSON Pointer (RFC 6901) of the value; of one that is gone, where it stood.", "/announced"),
    old: field(z.unknown(), "The value until then.", "2021-05-22"),
    new: field(z.unknown(), "The value from then on; null where there is none any more.", "2021-05-21"),
    reason: field(
      z.enum(reasons),
      "error: the old value was wrong; update: it was right, and a later one holds now; retraction: it is withdrawn.",
      "error",
    ),
    version: field(z.string().regex(/^\d+\.\d+\.\d+$/), "The first version with the new value.", "0.2.0"),
  }),
  "Correction",
  "A published value that was changed or withdrawn.",
);
