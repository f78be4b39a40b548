/** Proposes ids after the pattern of each kind. */
import type { Kind } from "../../src/schema/kinds.ts";
import { contentWords } from "../check/agreement/gist.ts";
import { unaccented } from "../check/agreement/text.ts";

const MAX_LENGTH = 100;

/** The first words that matter, joined by hyphens; nothing of other scripts. */
export function slugOf(text: string, count = Number.POSITIVE_INFINITY): string {
  const words =
    unaccented(text)
      .toLowerCase()
      .replace(/['’]s?\b/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => contentWords(word).size > 0);
  return (telling.length > 0 ? telling : words).slice(0, count).join("-");
}

const SHARED_ENDINGS = new Set(["co", "com", "edu", "gob", "go", "gov", "gouv", "ac", "net", "or", "org"]);

/** The name of a site without what many sites share: "koreaherald" of www.koreaherald.com; none for a bare address. */
export function siteOf(url: string): string | undefined {
  const { hostname } = new URL(url);
  if (!/\.[a-z]+$/.test(hostname)) return undefined;
  const labels = hostname.split(".").slice(0, -1);
  while (labels.length > 1 && SHARED_ENDINGS.has(labels.at(-1) ?? "")) labels.pop();
  return slugOf(labels.at(-1) ?? "") || undefined;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function partsOf(kind: Kind, answers: Readonly<Record<string, unknown>>): string[] {
  const title = text(answers.title);
  switch (kind) {
    case "person":
    case "organization":
      return [slugOf(text(answers.name))];
    case "source":
      return [
        siteOf(text(answers.url)) ?? slugOf(text(answers.publisher)),
        text(answers.published),
        slugOf(title, 5) || "page",
      ];
    default:
      return [text(answers.start ?? answers.date ?? answers.announced), slugOf(title, 7) || kind];
  }
}

/** An id made of what is known of a record. */
export const proposedId = (kind: Kind, answers: Readonly<Record<string, unknown>>): string =>
  partsOf(kind, answers)
    .filter((part) => part !== "")
    .join("-")
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, "");
