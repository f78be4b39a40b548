import * as z from "zod";
import { field, list, named, object } from "./build.ts";
import { evidence, notes, opening, topics } from "./dated.ts";
import { conflictOf } from "./evidence.ts";
import { CurrencyCode, DatedId, IsoDate, Line, PartyOrCountry, Slug } from "./scalars.ts";

const Qualifier = z.enum(["exact", "at-least", "up-to", "about"]);

const Amount = named(
  object({
    value: field(z.int().positive(), "Whole currency units, such as 220000000 for 220 million.", 220000000),
    currency: field(CurrencyCode, "Currency, ISO 4217.", "USD"),
    qualifier: field(Qualifier, "How the source bounds the figure.", "exact"),
    basis: field(z.enum(["total", "additional"]), "A level or running total, or new money.", "total"),
  }),
  "Amount",
  "The money pledged.",
);

const Quantity = named(
  object({
    value: field(z.number().positive(), "How many.", 16),
    unit: field(Line, "What is counted, in the words of the source.", "trainers"),
    qualifier: field(Qualifier, "How the source bounds the figure.", "exact"),
  }),
  "Quantity",
  "What is pledged where it is counted: doses, people, jobs.",
);

const Period = named(
  object({
    start: field(IsoDate, "Begin, ISO 8601 at the precision known.", "2021"),
    end: field(IsoDate, "End, ISO 8601 at the precision known.", "2024"),
  }),
  "Period",
  "The time that the pledge covers.",
);

const Relation = named(
  object({
    type: field(
      z.enum(["part-of", "raises", "restates", "succeeds"]),
      "How this pledge relates to the other: a part of it, a higher level, the same again, or its successor.",
      "raises",
    ),
    pledge: field(DatedId, "Id of the other pledge.", "2021-05-21-korea-northern-triangle-220m"),
  }),
  "Relation",
  "A link to another pledge.",
);

const PledgeConflict = conflictOf(z.union([z.string(), Amount, Quantity, Period]), "PledgeConflict", "2021-05-22");

export const pledge = named(
  object({
    ...opening(
      "2021-05-21-korea-northern-triangle-220m",
      "Korea raises its development cooperation in the Northern Triangle to $220 million",
      "Korea promised to bring its commitment to the three countries to 220 million US dollars for 2021 to 2024.",
    ),
    kind: field(
      z.enum([
        "grant-aid",
        "loan",
        "investment",
        "procurement",
        "in-kind",
        "vaccines",
        "personnel",
        "programme",
        "institution",
        "policy",
        "budget-request",
      ]),
      "What is promised.",
      "grant-aid",
    ),
    pledgors: field(
      list(field(Slug, "Id of the party that pledges.", "republic-of-korea", { claim: "party" }), 1),
      "Who pledges.",
      ["republic-of-korea"],
    ),
    beneficiaries: field(
      list(
        field(PartyOrCountry, "A country (ISO 3166-1 alpha-2) or an organization's id.", "northern-triangle", {
          claim: "party",
        }),
        1,
      ),
      "Who is to gain.",
      ["northern-triangle"],
    ),
    announced: field(IsoDate, "The day the promise was made public, ISO 8601 at the precision known.", "2021-05-21", {
      claim: "date",
    }),
    amount: field(
      Amount,
      "How much money is promised.",
      { value: 220000000, currency: "USD", qualifier: "exact", basis: "total" },
      { claim: "amount" },
    ).optional(),
    quantity: field(
      Quantity,
      "What is pledged where it is counted.",
      { value: 16, unit: "trainers", qualifier: "exact" },
      { claim: "quantity" },
    ).optional(),
    period: field(Period, "From when to when it runs.", { start: "2021", end: "2024" }, { claim: "period" }).optional(),
    meeting: field(DatedId, "Id of the meeting where it was made.", "2021-05-21-biden-moon-washington").optional(),
    statement: field(
      DatedId,
      "Id of the statement that holds the pledge's own text.",
      "2021-05-21-us-rok-leaders-joint-statement",
    ).optional(),
    relations: field(list(Relation), "How it relates to other pledges.", [
      { type: "part-of", pledge: "2021-04-26-us-relief-310m-northern-triangle" },
    ]),
    topics,
    evidence,
    conflicts: field(list(PledgeConflict, 1), "What other sources say instead.", [
      {
        claim: "/amount",
        value: { value: 200000000, currency: "USD", qualifier: "exact", basis: "total" },
        evidence: [{ source: "example-2021-05-22-report", phrase: "a commitment of $200 million to the region" }],
      },
    ]).optional(),
    notes,
  }),
  "Pledge",
  "A pledge: money, goods, people, a programme or a policy that a party promised.",
);
