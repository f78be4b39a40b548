import { computed, fieldsOf, owner, position } from "./column.ts";
import { flatten, type Table, to } from "./table.ts";

const source = fieldsOf("source");

export const sources: Table = {
  name: "sources",
  description: "The public pages that the evidence quotes.",
  columns: [
    ...source.fields("id", "url", "title", "publisher", "kind"),
    ...source.dates("published"),
    source.field("language"),
    ...source.dates("captured"),
    ...source.fields("excerpt", "origin"),
  ],
  key: ["id"],
  links: [],
  items: ({ sources }) => sources,
};

export const alternates: Table = {
  name: "source_alternates",
  description: "Other addresses of a source's text.",
  columns: [owner("source"), position, computed("url", "text", "The other address.")],
  key: ["source", "position"],
  links: to("sources", "source"),
  items: ({ sources }) =>
    flatten(sources, ({ id, alternates = [] }) => alternates.map((url, position) => ({ source: id, position, url }))),
};
