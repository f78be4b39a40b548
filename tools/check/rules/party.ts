import { looksLikeCountry } from "../agreement/countries.ts";
import { type Case, type Judge, type Judgement, quoted, quotedAll, says, silent } from "../agreement/judgement.ts";
import type { NameIndex } from "../agreement/names.ts";
import { namesCountry, namesCountryItself, namesParty } from "../agreement/parties.ts";
import { givesTitle } from "../agreement/titles.ts";
import type { AgreementRule } from "./rule.ts";

interface Who {
  readonly party: string;
  readonly for?: string;
  readonly capacity?: string;
}

/** An organization that a person of the same country represents needs no words of its own. */
function isOwnState(who: Who, names: NameIndex): boolean {
  const represented = who.for === undefined ? undefined : names.party(who.for);
  if (!represented || !("kind" in represented) || represented.kind !== "government") return false;
  const country = names.party(who.party)?.country;
  return country !== undefined && country === represented.country;
}

/** A group that is to gain is also named by the names of all its members in one phrase. */
function namesAllMembers(phrase: string, id: string, names: NameIndex): boolean {
  const party = names.party(id);
  const members = party && "members" in party ? names.countriesOf(id) : [];
  return members.length > 0 && members.every((code) => namesCountryItself(phrase, code, names));
}

function judgeCountry(code: string, { proofs, dataset }: Case): Judgement {
  if (proofs.some(({ phrase }) => namesCountry(phrase, code, dataset.names))) return says;
  return silent(`${quotedAll(proofs)} names neither ${code} nor a group that it is a member of`, "cite words that do");
}

function judgeParty(who: Who, { claim, proofs, dataset }: Case): Judgement {
  const { names } = dataset;
  const asked = { id: who.party, capacity: who.capacity, for: who.for };
  const readings = proofs.map(({ phrase }) => namesParty(phrase, asked, names));
  const isGainer = claim.pointer.startsWith("/beneficiaries/");
  const isNamed =
    readings.some(({ named }) => named) ||
    (isGainer && proofs.some(({ phrase }) => namesAllMembers(phrase, who.party, names)));
  const represents = [who.for, names.party(who.for ?? who.party)?.country].filter((id) => id !== undefined);
  const { capacity } = who;
  const saysCapacity =
    capacity === undefined ||
    proofs.some(({ phrase }) => givesTitle(phrase, capacity, { party: who.party, represents }, names));
  const saysFor =
    who.for === undefined ||
    isOwnState(who, names) ||
    proofs.some(({ phrase }) => namesParty(phrase, { id: who.for ?? "" }, names).named);
  if (isNamed && saysCapacity && saysFor) return says;
  const partly = isNamed || (who.capacity !== undefined && saysCapacity) || (who.for !== undefined && saysFor);
  const shared = readings.find((reading) => !reading.named && reading.sharedWith !== undefined);
  if (!isNamed && shared && !shared.named) {
    const because = `${quotedAll(proofs)} has a name of ${who.party} that ${shared.sharedWith} bears too`;
    return silent(because, "cite words that tell the two apart", partly);
  }
  const missing = [
    isNamed ? undefined : `does not name ${who.party}`,
    saysCapacity ? undefined : `does not say ${quoted(who.capacity ?? "")}`,
    saysFor ? undefined : `does not name ${who.for}`,
  ].filter((part) => part !== undefined);
  const mend = "cite words that do, add the spelling that the source prints to the aliases, or correct the record";
  return silent(`${quotedAll(proofs)} ${missing.join(" and ")}`, mend, partly);
}

const judge: Judge = (question) => {
  const { value } = question.claim;
  if (typeof value !== "string") return judgeParty(value as Who, question);
  return looksLikeCountry(value) ? judgeCountry(value, question) : judgeParty({ party: value }, question);
};

export const party: AgreementRule = {
  code: "party",
  reason: "A phrase must name the party, its title where one is given, and the organization it stands for.",
  claim: "party",
  judge,
};
