/** Reads the words: decides for every claim of a record whether its phrases say it. */
import type { Evidence } from "../../src/generated/types.ts";
import { stands } from "../fingerprint/fingerprint.ts";
import type { Judgement, Proof } from "./agreement/judgement.ts";
import { type Claim, claimsOf, hasTypeOf } from "./claims.ts";
import { type Dataset, proofsOf } from "./dataset.ts";
import type { DatedEntry } from "./entry.ts";
import { agreementRules } from "./rules/index.ts";
import type { AgreementRule, Problem } from "./rules/rule.ts";

/** How a claim ends: said by its phrases, waived by a note, or an error. */
export type Verdict = "agrees" | "waived" | "error";

type CodedProblem = Problem & { readonly code: string };

export interface Agreement {
  readonly problems: readonly CodedProblem[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The rule that reads claims of a type. */
export function ruleFor(type: Claim["type"]): AgreementRule {
  const rule = agreementRules.find(({ claim }) => claim === type);
  if (!rule) throw new Error(`no rule reads claims of the type ${type}`);
  return rule;
}

type Cites = Pick<Evidence, "source" | "phrase" | "note">;

/** The cited phrases that really stand in their sources; the others prove nothing. */
function standing(cited: readonly Cites[], dataset: Dataset, trusting: boolean): Proof[] {
  return cited.flatMap(({ source: id, phrase, note }) => {
    const source = dataset.get("source", id);
    const fingerprint = dataset.fingerprints.get(id);
    const holds = fingerprint ? stands(fingerprint, phrase) : trusting;
    return source && holds ? [{ phrase, source, note }] : [];
  });
}

type Settled = { readonly verdict: "agrees" | "waived" } | { readonly verdict: "error"; readonly message: string };

/** A note waives what the phrases leave unsaid, never what one of them contradicts; and it must say the value itself. */
function settle(proofs: readonly Proof[], judge: (proofs: readonly Proof[]) => Judgement): Settled {
  const judgement = judge(proofs);
  if (judgement.verdict === "says") return { verdict: "agrees" };
  const notes = proofs.flatMap(({ note, source }) => (note === undefined ? [] : [{ phrase: note, source }]));
  const isOpen = judgement.verdict === "silent" && notes.length > 0;
  if (isOpen && judge([...proofs, ...notes]).verdict === "says") return { verdict: "waived" };
  const mend = isOpen ? "the note is to say the value and how it follows" : judgement.mend;
  return { verdict: "error", message: `${judgement.because}; ${mend}` };
}

interface Cited {
  readonly evidence: Evidence;
  readonly pointer: string;
  /** None where the phrase does not stand in its source. */
  readonly proofs: readonly Proof[];
}

/** Phrases that are listed for a claim that others prove, but say nothing of it themselves. */
function* idle(cited: readonly Cited[], claim: Claim, judge: (proofs: readonly Proof[]) => Judgement) {
  for (const { evidence, pointer, proofs } of cited) {
    const alone = judge(proofs);
    if (evidence.note !== undefined || alone.verdict !== "silent" || alone.partly) continue;
    const message = `${alone.because}, so it does not support ${claim.pointer}; take that pointer out of "supports"`;
    const index = evidence.supports.indexOf(claim.pointer);
    yield { pointer: `${pointer}/supports/${index}`, code: "idle-support", message };
  }
}

export function agree(entry: DatedEntry, dataset: Dataset, trusting = false): Agreement {
  const problems: CodedProblem[] = [];
  const verdicts = new Map<string, Verdict>();
  const claims = claimsOf(entry.kind, entry.record);

  for (const claim of claims) {
    const { code, judge } = ruleFor(claim.type);
    const cited = proofsOf(entry.record, claim.pointer).map(
      ({ evidence, pointer }): Cited => ({ evidence, pointer, proofs: standing([evidence], dataset, trusting) }),
    );
    const proofs = cited.flatMap((each) => each.proofs);
    const asked = (some: readonly Proof[]) => judge({ claim, proofs: some, entry, dataset });
    // A claim without any proof is told by the rules of completeness and presence.
    if (proofs.length === 0) {
      verdicts.set(claim.pointer, "error");
      continue;
    }
    const settled = settle(proofs, asked);
    verdicts.set(claim.pointer, settled.verdict);
    if (settled.verdict === "error") problems.push({ pointer: claim.pointer, code, message: settled.message });
    if (settled.verdict === "agrees") problems.push(...idle(cited, claim, asked));
  }

  for (const [at, { claim: pointer, value, evidence }] of (entry.record.conflicts ?? []).entries()) {
    const own = claims.find((claim) => claim.pointer === pointer);
    const proofs = standing(evidence, dataset, trusting);
    // A value of another type is told by its own rule.
    if (!own || proofs.length === 0 || !hasTypeOf(own, value, entry)) continue;
    const { code, judge } = ruleFor(own.type);
    const settled = settle(proofs, (some) => judge({ claim: { ...own, value }, proofs: some, entry, dataset }));
    if (settled.verdict === "error")
      problems.push({ pointer: `/conflicts/${at}/value`, code, message: settled.message });
  }
  return { problems, verdicts };
}
