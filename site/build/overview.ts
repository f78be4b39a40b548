import type { Alias, Plugin } from "vite";
import type { Overview, OverviewEntry } from "../src/records/overview-shape.ts";
import { library } from "./library.ts";

const name = "virtual:overview";

/** Of each record, the names of the groups of entries that it is in; the package itself says who belongs where. */
function groupsByRecord(
  groups: readonly string[],
  entriesOf: (group: string) => readonly { readonly record: { readonly id: string } }[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups) {
    for (const { record } of entriesOf(group)) found.set(record.id, [...(found.get(record.id) ?? []), group]);
  }
  return found;
}

/** What the timeline needs of each record, in the order of dates: a quarter of the bytes of the light records. */
async function overviewOf(alias: readonly Alias[]): Promise<Overview> {
  const { light } = await library(alias);
  const dataset = Object.freeze({
    meetings: light.meetings,
    statements: light.statements,
    pledges: light.pledges,
    people: light.people,
    organizations: light.organizations,
  });
  const all = [...light.people, ...light.organizations];
  const codes = new Set([
    ...light.meetings.flatMap(({ place }) => place?.country ?? []),
    ...all.flatMap(({ country }) => country ?? []),
    ...light.organizations.flatMap(({ members }) => members ?? []),
    ...light.statements.flatMap(({ about }) => about),
    ...light.pledges.flatMap(({ beneficiaries }) => beneficiaries),
  ]);
  const countries = [...codes].filter((code) => /^[A-Z]{2}$/.test(code)).sort();
  const byCountry = groupsByRecord(countries, (country) => light.timeline({ countries: [country] }, dataset));
  const byParty = groupsByRecord(
    all.map(({ id }) => id),
    (party) => light.timeline({ parties: [party] }, dataset),
  );
  const named = new Set([...byParty.values()].flat());
  const entries = light.timeline({}, dataset).map(
    ({ kind, date, record }): OverviewEntry => ({
      kind,
      id: record.id,
      date,
      title: record.title,
      topics: record.topics,
      parties: byParty.get(record.id) ?? [],
      countries: byCountry.get(record.id) ?? [],
      ...(record.conflicts && { disputed: true }),
      ...("status" in record && record.status !== "held" && { status: record.status }),
    }),
  );
  const names = (parties: typeof light.people | typeof light.organizations) =>
    parties.filter(({ id }) => named.has(id)).map(({ id, name }): [string, string] => [id, name]);
  return { entries, people: names(light.people), organizations: names(light.organizations) };
}

/** The module `virtual:overview`: the data of the first view. */
export const overview = (alias: readonly Alias[]): Plugin => ({
  name: "overview",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) => {
    if (id !== `\0${name}`) return undefined;
    // A string literal parses faster than the same data as code.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(await overviewOf(alias)))});`;
  },
});
