/** Makes records again of the tables, to show that the tables hold all of them. */
import type { Collections } from "../../src/export/collections.ts";
import type { Cell } from "../../src/export/tables/column.ts";
import { tables } from "../../src/export/tables/index.ts";
import { rowsOf } from "../../src/export/tables/table.ts";

export type Row = Readonly<Record<string, Cell>>;

/** The rows of a table as objects. */
export function objectsOf(name: string, data: Collections): Row[] {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return [...rowsOf(table, data)].map((row) =>
    Object.fromEntries(table.columns.map((column, at) => [column.name, row[at] ?? null])),
  );
}

/** An object without the fields that are null; undefined where nothing is left. */
const filled = (fields: Readonly<Record<string, unknown>>): object | undefined => {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

const orNothing = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined);

/** The records that were put into the tables. */
export function rebuilt(data: Collections): object {
  const indexes = new Map<string, Map<string, Row[]>>();
  const indexOf = (table: string, keys: readonly string[]): Map<string, Row[]> => {
    const known = indexes.get(table);
    if (known) return known;
    const index = new Map<string, Row[]>();
    for (const row of objectsOf(table, data)) {
      const key = keys.map((each) => row[each]).join(" ");
      index.set(key, [...(index.get(key) ?? []), row]);
    }
    indexes.set(table, index);
    return index;
  };
  const of = (table: string, owner: Readonly<Record<string, Cell | undefined>>): Row[] =>
    indexOf(table, Object.keys(owner)).get(Object.values(owner).join(" ")) ?? [];
  const either = ({ party, country }: Row): Cell | undefined => party ?? country;

  const acting = ({ party, for_party, capacity, role = null }: Row) =>
    filled({ party, for: for_party, capacity, role });
  const proof = ({ source, phrase, note }: Row) => ({ source, phrase, note });

  const dated = (kind: string, { id, title, summary, notes }: Row) => {
    const owner = { record_kind: kind, record: id };
    return {
      id,
      title,
      summary,
      notes,
      topics: of("record_topics", owner).map(({ topic }) => topic),
      evidence: of("evidence", owner).map((row) =>
        filled({
          ...proof(row),
          supports: of("evidence_supports", { ...owner, evidence: row.position }).map(({ claim }) => claim),
        }),
      ),
      conflicts: orNothing(
        of("conflicts", owner).map(({ position, claim, value, note }) =>
          filled({
            claim,
            value: JSON.parse(String(value)),
            evidence: of("conflict_evidence", { ...owner, conflict: position }).map((row) => filled(proof(row))),
            note,
          }),
        ),
      ),
    };
  };

  const meetings = objectsOf("meetings", data).map((row) => ({
    ...filled({
      ...dated("meeting", row),
      kind: row.kind,
      format: row.format,
      status: row.status,
      start: row.start_date,
      end: row.end_date,
      participants: of("meeting_participants", { meeting: row.id }).map(acting),
      partOf: row.part_of,
    }),
    place: filled({ city: row.place_city, country: row.place_country }) ?? null,
  }));
  const statements = objectsOf("statements", data).map((row) =>
    filled({
      ...dated("statement", row),
      medium: row.medium,
      date: row.date,
      speakers: of("statement_speakers", { statement: row.id }).map(acting),
      meeting: row.meeting,
      about: of("statement_about", { statement: row.id }).map(either),
      quote: filled({
        text: row.quote_text,
        language: row.quote_language,
        translated: row.quote_translated,
        by: row.quote_by,
      }),
    }),
  );
  const pledges = objectsOf("pledges", data).map((row) => {
    const figure = (name: string, ...parts: string[]) =>
      filled(Object.fromEntries(parts.map((part) => [part, row[`${name}_${part}`]])));
    return filled({
      ...dated("pledge", row),
      kind: row.kind,
      pledgors: of("pledge_pledgors", { pledge: row.id }).map(({ party }) => party),
      beneficiaries: of("pledge_beneficiaries", { pledge: row.id }).map(either),
      announced: row.announced,
      amount: figure("amount", "value", "currency", "qualifier", "basis"),
      quantity: figure("quantity", "value", "unit", "qualifier"),
      period: figure("period", "start", "end"),
      meeting: row.meeting,
      statement: row.statement,
      relations: of("pledge_relations", { pledge: row.id }).map(({ type, other_pledge }) => ({
        type,
        pledge: other_pledge,
      })),
    });
  });
  const aliasesOf = (id: Cell | undefined) => of("party_aliases", { party: id }).map(({ alias }) => alias);
  const people = objectsOf("people", data).map(({ id, name, country }) =>
    filled({ id, name, country, aliases: aliasesOf(id) }),
  );
  const organizations = objectsOf("organizations", data).map(({ id, name, kind, country, parent }) => {
    const members = orNothing(of("organization_members", { organization: id }).map(either));
    return filled({ id, name, kind, country, parent, aliases: aliasesOf(id), members });
  });
  const sources = objectsOf("sources", data).map(
    ({ published_first, published_last, captured_first, captured_last, published, ...row }) => {
      const alternates = orNothing(of("source_alternates", { source: row.id }).map(({ url }) => url));
      return { ...filled({ ...row, alternates }), published };
    },
  );
  return { meetings, statements, pledges, people, organizations, sources };
}
