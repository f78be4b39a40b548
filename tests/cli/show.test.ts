import { describe, expect, test } from "vitest";
import { evidenceFor, meetings, organization, pledge, pledges, related, sources, statements } from "../../src/index.ts";
import { json, output } from "./run.ts";

const id = "2021-05-21-korea-northern-triangle-220m";

test("each claim stands beside its phrases, their publisher, and links that open the page at them", async () => {
  const shown = await output("show", id);
  const [amount] = evidenceFor(pledge(id), "/amount");
  expect(shown).toContain(
    `  /amount  value 220,000,000, currency USD, qualifier exact, basis total\n    “${amount?.phrase}”\n    The Korea Herald, 2021-07-30\n    ${amount?.link}\n`,
  );
});

test("no phrase, link or note of any record is left out", async () => {
  for (const record of [...meetings, ...statements, ...pledges].filter((_, index) => index % 40 === 0)) {
    const shown = await output("show", record.id);
    for (const { phrase, link, note = "", source } of evidenceFor(record)) {
      for (const part of [`“${phrase}”`, link, note, source.publisher]) expect(shown).toContain(part);
    }
  }
});

test("what other sources say stands beside with its phrases", async () => {
  const record = [...meetings, ...statements, ...pledges].find(({ conflicts = [] }) => conflicts.length > 0);
  const [conflict] = record?.conflicts ?? [];
  const shown = await output("show", record?.id ?? "");
  expect(shown).toContain(`${conflict?.claim}, others say`);
  expect(shown).toContain(`“${conflict?.evidence[0]?.phrase}”`);
});

test("a field that no source proves stands without phrases, and an empty list not at all", async () => {
  const shown = await output("show", id);
  expect(shown).toMatch(/^ {2}kind {2}grant-aid\n {2}\//m);
  expect(shown).not.toMatch(/^ {2}relations/m);
});

describe("as JSON", () => {
  test("a dated record has its evidence with links, and what it is related to", async () => {
    const shown = await json("show", id);
    const neighbours = related(pledge(id)).map(({ relation, kind, record }) => ({
      relation,
      kind,
      id: record.id,
      title: record.title,
    }));
    expect(shown).toEqual({
      kind: "pledge",
      record: pledge(id),
      evidence: evidenceFor(pledge(id)),
      related: neighbours,
    });
  });

  test("a party has the records that name it, a source those that cite it", async () => {
    const party = await json("show", "republic-of-korea");
    expect(party.record).toEqual(organization("republic-of-korea"));
    expect(party.related).toContainEqual({ relation: "named-in", kind: "pledge", id, title: pledge(id).title });
    const source = sources.find((each) => each.id === pledge(id).evidence[0]?.source);
    const cited = await json("show", source?.id ?? "");
    expect(cited.record).toEqual(source);
    expect(cited.related).toContainEqual({ relation: "cited-by", kind: "pledge", id, title: pledge(id).title });
  });
});
