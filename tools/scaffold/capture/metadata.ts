/** What a page states of itself for machines: title, publisher, day of publication, language. */
import { DomUtils, parseDocument } from "htmlparser2";
import { IsoDate, LanguageTag } from "../../../src/schema/scalars.ts";

export interface Metadata {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

type Document = ReturnType<typeof parseDocument>;
type Json = { readonly [key: string]: unknown };

const DATES = ["article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "date", "pubdate"];

const oneLine = (text: string | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;

const tags = (document: Document, name: string) => DomUtils.getElementsByTagName(name, document);

/** The contents of meta tags by their property, name or itemprop, in lower case. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const named = tags(document, "meta").flatMap(({ attribs }): [string, string][] => {
    const name = attribs.property ?? attribs.name ?? attribs.itemprop;
    return name && attribs.content ? [[name.toLowerCase(), attribs.content]] : [];
  });
  // The first of several counts.
  return new Map(named.reverse());
}

const objectsIn = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...objectsIn((value as Json)["@graph"])];
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The description of the article in JSON-LD, if the page has one. */
const articleIn = (document: Document): Json =>
  tags(document, "script")
    .filter(({ attribs }) => attribs.type?.toLowerCase() === "application/ld+json")
    .flatMap((script) => objectsIn(jsonOf(DomUtils.textContent(script))))
    .find((object) => "datePublished" in object || "headline" in object) ?? {};

const text = (value: unknown): string | undefined => (typeof value === "string" ? oneLine(value) : undefined);

/** The day of a time as the page writes it, in its own zone. */
const dayOf = (time: string | undefined): string | undefined =>
  IsoDate.safeParse(/^\d{4}-\d{2}-\d{2}(?=$|[T\s])/.exec(time ?? "")?.[0]).data;

/** The language without its region, which pages set carelessly: "en" of "en-US". */
const languageOf = (tag: string | undefined): string | undefined =>
  LanguageTag.safeParse(tag?.split(/[-_]/)[0]?.toLowerCase()).data;

export function metadataOf(html: string): Metadata {
  const document = parseDocument(html);
  const meta = metaTags(document);
  const article = articleIn(document);
  const [title] = tags(document, "title");
  const [root] = tags(document, "html");
  const times = [...DATES.map((name) => meta.get(name)), text(article.datePublished)];
  return {
    title: oneLine(meta.get("og:title")) ?? text(article.headline) ?? (title && oneLine(DomUtils.textContent(title))),
    publisher: oneLine(meta.get("og:site_name")) ?? text(objectsIn(article.publisher)[0]?.name),
    published: times.map(dayOf).find((day) => day !== undefined),
    language: languageOf(root?.attribs.lang) ?? languageOf(meta.get("og:locale")),
  };
}
