import type { Meeting } from "../../../src/generated/types.ts";
import { countryOfCity, namesOfCity } from "../agreement/countries.ts";
import { contradicts, type Judge, quotedAll, says, silent } from "../agreement/judgement.ts";
import { namesCountryItself } from "../agreement/parties.ts";
import { namesCity } from "../agreement/text.ts";
import type { AgreementRule } from "./rule.ts";

const judge: Judge = ({ claim, proofs, dataset }) => {
  const { city, country } = claim.value as NonNullable<Meeting["place"]>;
  const phrases = proofs.map(({ phrase }) => phrase);
  const saysCity =
    city === undefined || phrases.some((phrase) => namesOfCity(city).some((name) => namesCity(phrase, name)));
  const known = city === undefined ? undefined : countryOfCity(city);
  if (known !== undefined && known !== country) {
    return contradicts(`${city} lies in ${known}, not in ${country}`, "correct the country or the city");
  }
  const saysCountry =
    (known !== undefined && saysCity) || phrases.some((phrase) => namesCountryItself(phrase, country, dataset.names));
  if (saysCity && saysCountry) return says;
  const missing = [saysCity ? undefined : city, saysCountry ? undefined : country].filter((part) => part !== undefined);
  const because = `${quotedAll(proofs)} does not name ${missing.join(" and ")}`;
  return silent(because, "cite words that do, or leave the place out", saysCountry || (city !== undefined && saysCity));
};

export const place: AgreementRule = {
  code: "place",
  reason: "A phrase must name the city and, unless the city tells it, the country.",
  claim: "place",
  judge,
};
