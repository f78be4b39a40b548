/** The programs that read the exports back, with what is used of them: their own types are missing or do not check. */
import { createRequire } from "node:module";
import type { CslItem } from "../../src/to-csl.ts";

const require = createRequire(import.meta.url);

interface CitationJs {
  readonly Cite: new (
    data: unknown,
    options: { generateGraph: boolean },
  ) => {
    readonly data: readonly CslItem[];
    format(as: "bibliography", options: { template: string }): string;
  };
}

const { Cite }: CitationJs = require("@citation-js/core");
for (const plugin of ["bibtex", "csl"]) require(`@citation-js/plugin-${plugin}`);

/** Reads BibTeX, or items of CSL-JSON. */
export const citations = (data: unknown) => new Cite(data, { generateGraph: false });

interface LoadedPackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  getResource(name: string): { read(options: { keyed: boolean; relations: boolean }): Promise<readonly object[]> };
}

/** The library of Data Packages. */
export const {
  Package,
}: { Package: { load(descriptor: unknown, options: { basePath: string }): Promise<LoadedPackage> } } =
  require("datapackage");

interface Oxigraph {
  readonly Store: new () => {
    load(text: string, options: { format: string }): void;
    query(sparql: string): readonly ReadonlyMap<string, { readonly value: string }>[];
  };
}

const { Store }: Oxigraph = require("oxigraph");

/** Loads JSON-LD in a store of its own; gives what answers SPARQL. */
export function rdfStore(jsonld: string): (sparql: string) => Record<string, string>[] {
  const store = new Store();
  store.load(jsonld, { format: "application/ld+json" });
  return (sparql) =>
    store.query(sparql).map((row) => Object.fromEntries([...row].map(([name, { value }]) => [name, value])));
}

interface IcalDate {
  toString(): string;
  adjust(days: number, hours: number, minutes: number, seconds: number): void;
}

export interface IcalEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly startDate: IcalDate;
  readonly endDate: IcalDate;
}

interface Ical {
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => { getAllSubcomponents(name: "vevent"): readonly object[] };
  readonly Event: new (component: object) => IcalEvent;
}

const ical: Ical = require("ical.js");

/** The events of a calendar. */
export const calendarEvents = (text: string): IcalEvent[] =>
  new ical.Component(ical.parse(text)).getAllSubcomponents("vevent").map((component) => new ical.Event(component));
