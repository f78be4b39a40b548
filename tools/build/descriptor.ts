import { createHash } from "node:crypto";
import { fileProperties, packageHead } from "../../src/export/descriptor.ts";
import { fieldAt, rootSchema } from "../../src/export/tables/schemas.ts";

/** A collection's JSON file as it is published. */
export interface PublishedFile {
  readonly kind: string;
  readonly folder: string;
  /** Path from the descriptor. */
  readonly path: string;
  readonly content: Buffer;
}

const fieldsOf = (kind: string): object[] =>
  Object.keys(rootSchema(kind).properties ?? {})
    .filter((name) => name !== "$schema")
    .map((name) => {
      const { type, description, always } = fieldAt(kind, name);
      return { name, type, description, ...(always && { constraints: { required: true } }) };
    });

const resourceOf = ({ kind, folder, path, content }: PublishedFile): object => ({
  name: folder,
  description: rootSchema(kind).description,
  profile: "data-resource",
  format: "json",
  mediatype: "application/json",
  ...fileProperties({
    path,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  }),
  schema: { fields: fieldsOf(kind), primaryKey: "id" },
});

/** The Data Package descriptor of the JSON files in the package. */
export const jsonDescriptor = (files: readonly PublishedFile[]): object => ({
  profile: "data-package",
  ...packageHead,
  resources: files.map(resourceOf),
});
