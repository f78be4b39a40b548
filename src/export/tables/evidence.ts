import type { DatedRecord } from "../../core/records.ts";
import { computed, fieldsOf, position } from "./column.ts";
import { ofDated, ownerColumns, ownerKey, ownerLink } from "./records.ts";
import { type Link, type Table, to } from "./table.ts";

const item = fieldsOf("pledge", "evidence/*");
const conflict = fieldsOf("pledge", "conflicts/*");
const doubt = fieldsOf("pledge", "conflicts/*/evidence/*");

const conflictsOf = ({ conflicts = [] }: DatedRecord) => conflicts;

export const evidence: Table = {
  name: "evidence",
  description: "The phrases that prove the claims of a record.",
  columns: [...ownerColumns, position, ...item.fields("source", "phrase", "note")],
  key: [...ownerKey, "position"],
  links: [ownerLink, ...to("sources", "source")],
  items: ofDated(({ evidence }) => evidence.map((each, position) => ({ position, ...each }))),
};

const within = (table: string, column: string): Link => ({
  columns: [...ownerKey, column],
  table,
  key: [...ownerKey, "position"],
});

export const supports: Table = {
  name: "evidence_supports",
  description: "The claims that a phrase proves.",
  columns: [
    ...ownerColumns,
    computed("evidence", "integer", "Position of the phrase among the record's evidence."),
    position,
    computed("claim", "text", "JSON Pointer (RFC 6901) of a claim that the phrase proves."),
  ],
  key: [...ownerKey, "evidence", "position"],
  links: [within("evidence", "evidence")],
  items: ofDated(({ evidence }) =>
    evidence.flatMap(({ supports }, evidence) => supports.map((claim, position) => ({ evidence, position, claim }))),
  ),
};

export const conflicts: Table = {
  name: "conflicts",
  description: "What other sources say instead of what the record holds.",
  columns: [
    ...ownerColumns,
    position,
    conflict.field("claim"),
    computed("value", "text", "What the other source says, as JSON."),
    conflict.field("note"),
  ],
  key: [...ownerKey, "position"],
  links: [ownerLink],
  items: ofDated((record) =>
    conflictsOf(record).map(({ claim, value, note }, position) => ({
      position,
      claim,
      value: JSON.stringify(value),
      note,
    })),
  ),
};

export const conflictEvidence: Table = {
  name: "conflict_evidence",
  description: "The phrases that prove what the record does not hold.",
  columns: [
    ...ownerColumns,
    computed("conflict", "integer", "Position of the conflict among those of the record."),
    position,
    ...doubt.fields("source", "phrase", "note"),
  ],
  key: [...ownerKey, "conflict", "position"],
  links: [within("conflicts", "conflict"), ...to("sources", "source")],
  items: ofDated((record) =>
    conflictsOf(record).flatMap(({ evidence }, conflict) =>
      evidence.map((each, position) => ({ conflict, position, ...each })),
    ),
  ),
};
