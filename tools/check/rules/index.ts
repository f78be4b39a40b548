/** All rules, in the order in which they are run. */
import { amount } from "./amount.ts";
import { canonical } from "./canonical.ts";
import { codes } from "./codes.ts";
import { conflictValue } from "./conflict-value.ts";
import { cycle } from "./cycle.ts";
import { dangling } from "./dangling.ts";
import { date } from "./date.ts";
import { eventTwice } from "./event-twice.ts";
import { figures } from "./figures.ts";
import { fileName } from "./file-name.ts";
import { fingerprint } from "./fingerprint.ts";
import { format } from "./format.ts";
import { heldBeforeReported } from "./held-before-reported.ts";
import { issuer } from "./issuer.ts";
import { order } from "./order.ts";
import { ownText } from "./own-text.ts";
import { partsExceedTotal } from "./parts-exceed-total.ts";
import { party } from "./party.ts";
import { period } from "./period.ts";
import { phraseAbsent } from "./phrase-absent.ts";
import { phraseLength } from "./phrase-length.ts";
import { place } from "./place.ts";
import { pledgorOffice } from "./pledgor-office.ts";
import { pointer } from "./pointer.ts";
import { quantity } from "./quantity.ts";
import { quote } from "./quote.ts";
import { quoteAbsent } from "./quote-absent.ts";
import { quoteCut } from "./quote-cut.ts";
import { quoteLength } from "./quote-length.ts";
import { redirectLive } from "./redirect-live.ts";
import { redirectTarget } from "./redirect-target.ts";
import { redirectTwice } from "./redirect-twice.ts";
import { repeated } from "./repeated.ts";
import { represents } from "./represents.ts";
import { restatedMoney } from "./restated-money.ts";
import type { AgreementRule, FileRule, RecordRule, RedirectRule } from "./rule.ts";
import { samePage } from "./same-page.ts";
import { schema } from "./schema.ts";
import { schemaPath } from "./schema-path.ts";
import { selfBenefit } from "./self-benefit.ts";
import { sharedId } from "./shared-id.ts";
import { statementBeforeMeeting } from "./statement-before-meeting.ts";
import { status } from "./status.ts";
import { summary } from "./summary.ts";
import { unproved } from "./unproved.ts";
import { unused } from "./unused.ts";

export const fileRules: readonly FileRule[] = [schema, fileName, schemaPath, canonical];

export const recordRules: readonly RecordRule[] = [
  codes,
  dangling,
  sharedId,
  cycle,
  unused,
  eventTwice,
  repeated,
  represents,
  pledgorOffice,
  issuer,
  ownText,
  restatedMoney,
  selfBenefit,
  samePage,
  unproved,
  pointer,
  fingerprint,
  phraseAbsent,
  phraseLength,
  quoteAbsent,
  quoteLength,
  quoteCut,
  conflictValue,
  order,
  figures,
  heldBeforeReported,
  statementBeforeMeeting,
  partsExceedTotal,
];

export const redirectRules: readonly RedirectRule[] = [redirectTarget, redirectLive, redirectTwice];

export const agreementRules: readonly AgreementRule[] = [
  amount,
  quantity,
  date,
  period,
  party,
  place,
  format,
  status,
  quote,
  summary,
];
