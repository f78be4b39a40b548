import {
  type Dataset,
  meeting,
  meetings,
  organization,
  organizations,
  people,
  person,
  pledge,
  pledges,
  type Redirect,
  redirects,
  source,
  sources,
  statement,
  statements,
} from "../index.ts";
import { WrongUse } from "./failure.ts";
import { refuse } from "./nearest.ts";

export const collections: Dataset = { meetings, statements, pledges, people, organizations, sources };

const lookups = { meeting, statement, pledge, person, organization, source };

type RecordKind = keyof typeof lookups;

/** A record of any kind with its kind beside it. */
export type Found = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: (typeof kinds)[Kind][number] };
}[RecordKind];

/** The collection of each kind. */
export const kinds = {
  meeting: meetings,
  statement: statements,
  pledge: pledges,
  person: people,
  organization: organizations,
  source: sources,
};

/** All records of some kinds. */
export const recordsOf = (some: readonly RecordKind[]): readonly Found[] =>
  some.flatMap((kind) => kinds[kind].map((record) => ({ kind, record }) as Found));

export const allKinds = Object.keys(kinds) as readonly RecordKind[];

export const allIds = (): readonly string[] => recordsOf(allKinds).map(({ record }) => record.id);

export const partyIds = (): readonly string[] => [...people, ...organizations].map(({ id }) => id);

export const titleOf = (record: Found["record"]): string => ("title" in record ? record.title : record.name);

/** What became of an id that leads to no one record any more. */
export const fateOf = ({ from, reason, to, note }: Redirect): string =>
  `${from} was ${reason}${to.length === 0 ? "" : `; see ${to.join(" and ")}`}${note === undefined ? "" : `: ${note}`}`;

/**
 * The record of an id, of whatever kind.
 *
 * @throws WrongUse where there is none
 */
export function find(id: string): Found {
  for (const kind of allKinds) {
    const record = (lookups[kind] as (id: string) => Found["record"] | undefined)(id);
    if (record) return { kind, record } as Found;
  }
  const gone = redirects.find(({ from }) => from === id);
  if (gone) throw new WrongUse(fateOf(gone));
  return refuse("there is no record", id, allIds(), "find its id with: root-causes-diplomacy search <words>");
}
