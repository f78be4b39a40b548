import meeting from "../../../schemas/meeting.schema.json" with { type: "json" };
import organization from "../../../schemas/organization.schema.json" with { type: "json" };
import person from "../../../schemas/person.schema.json" with { type: "json" };
import pledge from "../../../schemas/pledge.schema.json" with { type: "json" };
import source from "../../../schemas/source.schema.json" with { type: "json" };
import statement from "../../../schemas/statement.schema.json" with { type: "json" };

/** What is read of a JSON Schema. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
}

const roots = { meeting, statement, pledge, person, organization, source } as Record<string, object> as Record<
  string,
  FieldSchema
>;

/** The schema of a kind of record. */
export function rootSchema(kind: string): FieldSchema {
  const root = roots[kind];
  if (!root) throw new RangeError(`no schema has the name ${kind}`);
  return root;
}

/** A field with what its reference and its alternatives say, and whether every record has it. */
export interface Field extends FieldSchema {
  readonly always: boolean;
}

function opened(schema: FieldSchema, root: FieldSchema): Field {
  const named = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.replace("#/$defs/", "")];
  // What stands beside a reference describes this use of it.
  if (named) return opened({ ...named, ...schema, $ref: undefined } as FieldSchema, root);
  const branches = schema.anyOf ?? [];
  const branch = branches.find(({ type }) => type !== "null");
  if (!branch || branches.every((each) => each.const !== undefined)) return { ...schema, always: true };
  const always = branches.every(({ type }) => type !== "null");
  return { ...opened({ ...branch, ...schema, anyOf: undefined } as FieldSchema, root), always };
}

/** The field at a path, such as `amount/value`, or `participants/*` for the items of a list. */
export function fieldAt(kind: string, path: string): Field {
  const root = rootSchema(kind);
  let at: Field = { ...root, always: true };
  for (const step of path.split("/")) {
    const next: FieldSchema | undefined = step === "*" ? at.items : at.properties?.[step];
    if (!next) throw new RangeError(`the schema of ${kind} has no field ${path}`);
    const always: boolean = at.always && (step === "*" || (at.required?.includes(step) ?? false));
    const field = opened(next, root);
    at = { ...field, always: always && field.always };
  }
  return at;
}
