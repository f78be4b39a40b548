/** A folder of data in which an invented page was captured on this machine. */
import { writeSource } from "../../../tools/scaffold/capture/write-source.ts";
import { folder } from "../check/folder.ts";
import { ARTICLE_TEXT } from "./site.ts";

export const LAKE = "lake-courier-2021-07-03-whitfield-visits-lake";

export function captured(): string {
  const data = folder();
  const source = {
    id: LAKE,
    url: "https://example.org/lake",
    title: "Whitfield visits the lake",
    publisher: "The Lake Courier",
    kind: "news",
    published: "2021-07-03",
    language: "en",
    captured: "2026-11-21",
    excerpt: false,
  } as const;
  writeSource(data, source, ARTICLE_TEXT, () => {});
  return data;
}
