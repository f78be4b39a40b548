import diplomacy = require("root-causes-diplomacy");
import personJson = require("root-causes-diplomacy/data/people/kamala-harris.json");
import redirectsJson = require("root-causes-diplomacy/data/redirects.json");
import sourcesJson = require("root-causes-diplomacy/data/sources.json");
import exporters = require("root-causes-diplomacy/export");
import alone = require("root-causes-diplomacy/statements");
import schemas = require("root-causes-diplomacy/schema");
import jsonSchema = require("root-causes-diplomacy/schemas/pledge.schema.json");

declare const text: string;

export const found: diplomacy.Statement | undefined = diplomacy.statement(text);
export const total: number = diplomacy.sumPledges(diplomacy.pledges, { currency: "USD" }).total;
export const same: readonly diplomacy.Statement[] = alone.statements;
export const json: readonly diplomacy.Source[] = sourcesJson;
export const one: diplomacy.Person = personJson;
export const moved: readonly diplomacy.Redirect[] = redirectsJson;
export const parsed: diplomacy.Pledge = schemas.PledgeSchema.parse(jsonSchema);

// @ts-expect-error: no statement has this id
diplomacy.statement("no-such-statement");
// @ts-expect-error: no source has this id
diplomacy.source("no-such-source");
// @ts-expect-error: records are readonly
diplomacy.pledge(text as never).announced = "2021";
// @ts-expect-error: no such kind
diplomacy.timeline({ kinds: ["statements"] });
// @ts-expect-error: the JSON has the records' type too
export const nothing = sourcesJson[0]?.nothing;

export const makes: "file" | "folder" = exporters.formats.parquet.makes;
