import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import { type ListName, lists } from "../../src/schema/lists.ts";
import { datasetSchema, type JsonSchema, lineSchemaOf } from "./schemas.ts";

/** Adds each field's example to its description, so that an editor's hover shows it. */
function withHovers(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withHovers);
  if (typeof schema !== "object" || schema === null) return schema;
  const { examples, $ref, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "examples" ? value : withHovers(value)]),
  ) as JsonSchema;
  // A reference with words beside it would be copied into an interface of its own.
  if ($ref !== undefined) rest.allOf = [{ $ref }];
  // Any JSON value: without this the compiler makes it an object.
  if (Object.keys(rest).join() === "description") Object.assign(rest, { tsType: "unknown" });
  const [example] = examples ?? [];
  if (example === undefined || typeof rest.description !== "string") return rest;
  return { ...rest, description: `${rest.description}\n\n@example ${JSON.stringify(example)}` };
}

/** Makes every property and every array of the interfaces readonly. */
const deeplyReadonly: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node => {
    const seen = ts.visitEachChild(node, visit, context);
    if (ts.isPropertySignature(seen)) {
      const modifiers = [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)];
      return factory.updatePropertySignature(seen, modifiers, seen.name, seen.questionToken, seen.type);
    }
    if (ts.isArrayTypeNode(seen) || ts.isTupleTypeNode(seen)) {
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, seen);
    }
    return seen;
  };
  return (file) => ts.visitEachChild(file, visit, context);
};

const interfaces = (schema: JsonSchema, bannerComment: string): Promise<string> =>
  compile(withHovers(schema) as Parameters<typeof compile>[0], schema.title ?? "", {
    bannerComment,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });

/** The TypeScript interfaces of all records and of the lines of the lists, as the text of a module. */
export async function typesModule(): Promise<string> {
  const banner = "// Generated from src/schema by `npm run generate`; do not edit.";
  const lines = (Object.keys(lists) as ListName[]).map((name) => interfaces(lineSchemaOf(name), ""));
  const mutable = (await Promise.all([interfaces(datasetSchema(), banner), ...lines])).join("\n");
  const file = ts.createSourceFile("types.ts", mutable, ts.ScriptTarget.ES2022, true);
  const { transformed } = ts.transform(file, [deeplyReadonly]);
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile);
}
