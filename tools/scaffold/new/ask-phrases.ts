/** Offers phrases of a captured page for each claim that has none yet. */
import type { Claim } from "../../check/claims.ts";
import type { Asker } from "../ask.ts";
import type { Phrase } from "./evidence.ts";

const LATER = "leave it open";
const OTHER = "type other words";

/** The words chosen for one claim, or none. */
async function chosenFor(
  claims: readonly Claim[],
  found: readonly string[],
  asker: Asker,
): Promise<string | undefined> {
  const [{ value }] = claims as [Claim];
  const asked = `Which words say ${claims.map(({ pointer }) => pointer).join(" and ")} (${JSON.stringify(value)})?`;
  const chosen = await asker.choose(
    asked,
    [...found, OTHER, LATER].map((each) => ({ value: each })),
  );
  if (chosen === OTHER) return asker.text("The words, copied exactly");
  return chosen === LATER ? undefined : chosen;
}

export async function askPhrases(
  open: readonly (readonly Claim[])[],
  candidates: (claim: Claim) => readonly string[],
  asker: Asker,
): Promise<Phrase[]> {
  const phrases: Phrase[] = [];
  for (const claims of open) {
    const phrase = await chosenFor(claims, candidates(claims[0] as Claim), asker);
    if (phrase !== undefined) phrases.push({ phrase, supports: claims.map(({ pointer }) => pointer) });
  }
  return phrases;
}
