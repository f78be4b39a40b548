import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { schemaPath } from "./dated.ts";
import { IsoDate, LanguageTag, Line, Slug, Url } from "./scalars.ts";

export const source = named(
  object({
    ...schemaPath,
    id: field(Slug, "The file's name; never changes once published.", "koreaherald-2021-07-30-harris-korea-partner"),
    url: field(Url, "Address of the page that was read.", "http://www.koreaherald.com/view.php?ud=20210730000201"),
    title: field(
      Line,
      "Title of the page; in square brackets a description, where the page as read shows none.",
      "Harris: S. Korea important partner in addressing root causes",
    ),
    publisher: field(Line, "Who publishes the page.", "The Korea Herald"),
    kind: field(
      z.enum([
        "readout",
        "remarks",
        "press-release",
        "joint-statement",
        "fact-sheet",
        "strategy-document",
        "agreement",
        "news",
        "analysis",
      ]),
      "Type of text.",
      "news",
    ),
    published: field(IsoDate.nullable(), "Day of publication, or null where the page does not say.", "2021-07-30"),
    language: field(LanguageTag, "Language of the page, BCP 47.", "en"),
    captured: field(IsoDate, "Day on which the page was read.", "2026-11-21"),
    excerpt: field(z.boolean(), "True where only a part of the page was read.", false),
    origin: field(
      Line,
      "The agency or outlet that reported first, where it is another: two sources of one origin are one witness.",
      "Yonhap",
    ).optional(),
    alternates: field(list(Url, 1), "Other addresses of the same text.", [
      "https://en.yna.co.kr/view/AEN20210730000200325",
    ]).optional(),
  }),
  "Source",
  "A public page that the evidence quotes.",
);
