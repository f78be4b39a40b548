/**
 * The statements alone, without the other collections.
 *
 * @module
 */
import { collection } from "./core/collection.ts";
import { type Lookup, lookup } from "./core/lookup.ts";
import { redirects } from "./generated/data/redirects/statements.ts";
import { evidence, records } from "./generated/data/statements.ts";
import type { GoneStatementId, StatementId } from "./generated/ids.ts";
import type { Statement } from "./generated/types.ts";

export type { GoneStatementId, Lookup, Statement, StatementId };

/**
 * All statements, in the order of their ids, which begin with the date. Deeply frozen.
 *
 * @example
 * ```ts
 * import { statements } from "root-causes-diplomacy/statements";
 *
 * console.log(statements.length, statements[0]?.id);
 * ```
 */
export const statements: readonly Statement[] = /* @__PURE__ */ collection<Statement>("statements", records, evidence);

/**
 * The statement of an id. A known id always gives a record and a typo in it does not compile; a plain `string` gives
 * the record or `undefined`.
 *
 * @example
 * ```ts
 * import { statement } from "root-causes-diplomacy/statements";
 *
 * console.log(statement("2021-05-21-us-rok-leaders-joint-statement").title);
 * ```
 */
export const statement: Lookup<Statement, StatementId, GoneStatementId> = /* @__PURE__ */ lookup<
  Statement,
  StatementId,
  GoneStatementId
>(statements, redirects);
