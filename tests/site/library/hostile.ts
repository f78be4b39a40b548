import type { Meeting, Person, Pledge, Source } from "root-causes-diplomacy";
import { aMeeting, aPerson, aPledge, aSource } from "../../fixtures/records.ts";

/** Turns the letters after it around. */
export const override = "\u202e";
export const markup = '<img src="x" onerror="document.title=`taken`"><script>document.title="taken"</script>';

export const person: Person = aPerson("mallory", { name: `Mallory ${markup}`, aliases: [override] });

export const sources: readonly Source[] = [
  aSource("script-address", { url: "javascript:document.title='taken'", publisher: `Paper ${markup}` }),
  aSource("web-address", { url: 'https://example.org/?"><b>', title: markup, language: '"><b>' }),
];

const evidence = [
  { source: "script-address", phrase: `a phrase ${markup}`, supports: ["/summary", "/start", "/announced"] },
  { source: "web-address", phrase: `turned ${override}around`, supports: ["/summary", "/participants/0", "/amount"] },
];

export const meeting: Meeting = aMeeting("2019-01-01-hostile-meeting", {
  start: "2019-01-01",
  title: `Meeting ${markup}`,
  summary: `Turned ${override}around`,
  place: { city: markup, country: "GT" },
  participants: [
    { party: "mallory", for: "mexico", capacity: markup, role: "guest" },
    { party: "kamala-harris", for: "united-states", role: "host" },
  ],
  evidence,
  conflicts: [{ claim: "/start", value: markup, evidence: [{ source: "script-address", phrase: markup }] }],
  notes: markup,
});

export const pledge: Pledge = aPledge("2019-01-01-hostile-pledge", {
  title: `Pledge ${markup}`,
  summary: override,
  pledgors: ["mallory"],
  amount: { value: 1, currency: "USD", qualifier: "exact", basis: "additional" },
  evidence,
});
