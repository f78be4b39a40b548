import type { ConflictEvidence, Evidence } from "root-causes-diplomacy";
import type { ClaimField } from "../../i18n/vocabulary.ts";
import { fieldOf, valueAt } from "../../parts/claim-value.ts";
import type { FullRecord } from "../../records/full.ts";

/** What another source says in the place of a claim's value. */
export interface Dispute {
  readonly value: unknown;
  readonly evidence: readonly ConflictEvidence[];
  readonly note?: string;
}

export interface Claim {
  readonly pointer: string;
  readonly field: ClaimField;
  readonly value: unknown;
  readonly evidence: readonly Evidence[];
  readonly disputes: readonly Dispute[];
}

const order: readonly ClaimField[] = [
  "quote",
  "amount",
  "quantity",
  "period",
  "date",
  "announced",
  "start",
  "end",
  "status",
  "format",
  "place",
  "speakers",
  "participants",
  "pledgors",
  "beneficiaries",
  "summary",
];

const indexOf = (pointer: string): number => Number(pointer.split("/")[2] ?? 0);

/** Every claim of a record with its proof; each claim of a checked record has some. */
export function claimsOf(record: FullRecord): readonly Claim[] {
  const disputes: readonly (Dispute & { readonly claim: string })[] = record.conflicts ?? [];
  const pointers = new Set([
    ...record.evidence.flatMap(({ supports }) => supports),
    ...disputes.map(({ claim }) => claim),
  ]);
  return [...pointers]
    .map((pointer) => ({
      pointer,
      field: fieldOf(pointer),
      value: valueAt(record, pointer),
      evidence: record.evidence.filter(({ supports }) => supports.includes(pointer)),
      disputes: disputes.filter(({ claim }) => claim === pointer),
    }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || indexOf(a.pointer) - indexOf(b.pointer));
}
