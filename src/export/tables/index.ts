import { conflictEvidence, conflicts, evidence, supports } from "./evidence.ts";
import { meetings, participants } from "./meetings.ts";
import { aliases, members, organizations, parties, people } from "./parties.ts";
import { beneficiaries, pledges, pledgors, relations } from "./pledges.ts";
import { records, topics } from "./records.ts";
import { alternates, sources } from "./sources.ts";
import { about, speakers, statements } from "./statements.ts";
import type { Table } from "./table.ts";

/** All tables: CSV, Data Package, SQLite and Parquet have the same ones. What is linked to comes first. */
export const tables: readonly Table[] = [
  sources,
  alternates,
  parties,
  organizations,
  members,
  people,
  aliases,
  records,
  topics,
  meetings,
  participants,
  statements,
  speakers,
  about,
  pledges,
  pledgors,
  beneficiaries,
  relations,
  evidence,
  supports,
  conflicts,
  conflictEvidence,
];
