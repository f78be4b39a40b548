/** What a reader sees of a page, as plain text. */
import { convert } from "html-to-text";
import { decode } from "./decode.ts";
import { type Fetched, PageError } from "./fetch-page.ts";

/** Parts of a page that are no part of its text. */
const SKIPPED = ["nav", "script", "style", "noscript", "template", "svg", "img", "button", "select", "iframe"];
const PLAIN_HEADING = { uppercase: false };

const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxDepth: 500, maxInputLength: 1 << 25 },
    selectors: [
      ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: PLAIN_HEADING })),
      { selector: "ul", options: { itemPrefix: "" } },
      { selector: "hr", format: "skip" },
    ],
  });

export interface Read {
  readonly url: string;
  readonly text: string;
  /** The page's source, where it is HTML: its head tells title and date. */
  readonly html: string | undefined;
}

/** Reads what was fetched: HTML or plain text, in any encoding. */
export function readPage({ url, contentType, bytes }: Fetched): Read {
  const [type = ""] = contentType.toLowerCase().split(";");
  const isHtml = /^(?:text\/html|application\/xhtml\+xml|)$/.test(type.trim());
  if (!isHtml && type.trim() !== "text/plain") {
    throw new PageError("unreadable", `${url} is ${type.trim()}; save its text to a file and give --text-file`);
  }
  const decoded = decode(bytes, contentType);
  return { url, text: isHtml ? textOfHtml(decoded) : decoded, html: isHtml ? decoded : undefined };
}
