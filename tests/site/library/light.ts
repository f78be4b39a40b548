/** Stands for the light entry of the package: ten times its records, and some that no check would let in. */
import type { Meeting, Pledge } from "../../../src/index.ts";
import * as real from "../../../src/light.ts";
import * as hostile from "./hostile.ts";

export * from "../../../src/light.ts";

const copies = Array.from({ length: 9 }, (_, index) => index + 2);

const tenfold = <Item extends { readonly id: string }>(records: readonly Item[], ...more: readonly Item[]) =>
  Object.freeze([
    ...records,
    ...copies.flatMap((number) => records.map((record) => ({ ...record, id: `${record.id}-${number}` }))),
    ...more,
  ]);

const light = <Dated extends Meeting | Pledge>(record: Dated): real.Light<Dated> => ({
  ...record,
  evidence: record.evidence.map(({ source }) => source),
});

export const meetings = tenfold(real.meetings, light(hostile.meeting));
export const statements = tenfold(real.statements);
export const pledges = tenfold(real.pledges, light(hostile.pledge));
export const people = Object.freeze([...real.people, hostile.person]);

/** Finds a record by an id that it had before, as the lookups of the package do. */
export const pledge = (id: string) => real.pledge(id === "an-old-id" ? "2021-05-21-korea-northern-triangle-220m" : id);
export const sources = Object.freeze([...real.sources, ...hostile.sources]);
