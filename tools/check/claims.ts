/** Which fields of a record are claims is said in its schema (`x-claim`); this lists those of one record. */
import type { ClaimType } from "../../src/schema/build.ts";
import { type DatedKind, kinds } from "../../src/schema/kinds.ts";
import { type JsonSchema, jsonSchemaOf } from "../generate/schemas.ts";
import { withValues } from "./json.ts";

export interface Claim {
  readonly pointer: string;
  readonly type: ClaimType;
  readonly value: unknown;
}

type ClaimField = { name: string; type: ClaimType; each: boolean; unless?: unknown };

function claimFieldsOf(kind: DatedKind): ClaimField[] {
  const properties = Object.entries(jsonSchemaOf(kind).properties ?? {}) as [string, JsonSchema][];
  return properties.flatMap(([name, schema]) => {
    const items = schema.items as JsonSchema | undefined;
    const type = (schema["x-claim"] ?? items?.["x-claim"]) as ClaimType | undefined;
    if (!type) return [];
    return [{ name, type, each: schema["x-claim"] === undefined, unless: schema["x-claim-unless"] }];
  });
}

const claimFields: Record<DatedKind, ClaimField[]> = {
  meeting: claimFieldsOf("meeting"),
  statement: claimFieldsOf("statement"),
  pledge: claimFieldsOf("pledge"),
};

/** Every claim of a record, with its JSON Pointer. */
export function claimsOf(kind: DatedKind, record: object): Claim[] {
  const fields = record as Record<string, unknown>;
  return claimFields[kind].flatMap(({ name, type, each, unless }): Claim[] => {
    const value = fields[name];
    if (value === undefined || value === unless) return [];
    if (!each) return [{ pointer: `/${name}`, type, value }];
    return (value as unknown[]).map((item, index) => ({ pointer: `/${name}/${index}`, type, value: item }));
  });
}

/** Whether a value could stand in the place of a claim's own: the record would keep its shape, and a source can say it. */
export function hasTypeOf(
  claim: Claim,
  value: unknown,
  { kind, record }: { kind: DatedKind; record: object },
): boolean {
  if (value === null) return false;
  return kinds[kind].schema.safeParse(withValues(record, { [claim.pointer]: value })).success;
}
