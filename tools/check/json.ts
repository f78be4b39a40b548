/** Reads JSON with positions: every mistake and every value is found at its line and column. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface JsonProblem extends Position {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
}

export interface JsonText {
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** Where the value at a pointer stands, or its nearest ancestor that exists. */
  locate(pointer: string): Position;
}

export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const fromPointer = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A copy of a record with another value at each of the pointers. */
export function withValues(record: object, values: Readonly<Record<string, unknown>>): object {
  const copy = structuredClone(record);
  for (const [pointer, value] of Object.entries(values)) {
    const path = fromPointer(pointer);
    const last = path.pop() as string;
    const parent = path.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
    parent[last] = value;
  }
  return copy;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function* valueProblems(text: string, node: Node, path: readonly PropertyKey[] = []): Generator<JsonProblem> {
  const at = (child: Node) => positionAt(text, child.offset);
  if (node.type === "number") {
    const written = text.slice(node.offset, node.offset + node.length);
    if (!Number.isFinite(node.value) || (Number.isInteger(node.value) && !Number.isSafeInteger(node.value))) {
      const message = `the number ${written.slice(0, 40)} is too large to be kept exactly; write one below 2^53`;
      yield { ...at(node), code: "number-range", pointer: toPointer(path), message };
    }
  } else if (node.type === "object") {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined) continue;
      const inner = [...path, key.value];
      if (seen.has(key.value)) {
        const message = `the key "${key.value}" stands twice; keep one of them`;
        yield { ...at(key), code: "key-twice", pointer: toPointer(inner), message };
      }
      seen.add(key.value);
      if (value) yield* valueProblems(text, value, inner);
    }
  } else if (node.type === "array") {
    for (const [index, child] of (node.children ?? []).entries()) yield* valueProblems(text, child, [...path, index]);
  }
}

function nodeAt(root: Node, value: unknown, pointer: string): Node {
  let current: unknown = value;
  let found = root;
  const path: (string | number)[] = [];
  for (const key of fromPointer(pointer)) {
    path.push(Array.isArray(current) ? Number(key) : key);
    const node = findNodeAtLocation(root, path);
    if (!node) break;
    found = node;
    current = (current as Record<string, unknown> | undefined)?.[key];
  }
  return found;
}

/** No record comes near this; a parser that calls itself would run out of stack somewhere beyond. */
const MAX_DEPTH = 100;

const BRACKET_OR_TEXT = /"(?:\\.|[^"\\\n])*"?|[[\]{}]/g;

/** Where brackets are nested deeper than in any record, if they are. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(BRACKET_OR_TEXT)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

/** Positions are seldom asked for, and a tree takes many times the memory of its text: so it is made anew when asked. */
function locator(body: string, value: unknown): JsonText["locate"] {
  let tree: Node | undefined;
  return (pointer) => {
    tree ??= parseTree(body);
    return tree ? positionAt(body, nodeAt(tree, value, pointer).offset) : { line: 1, column: 1 };
  };
}

export function readJson(text: string): JsonText {
  const problems: JsonProblem[] = [];
  const problem = (offset: number, code: string, message: string) =>
    problems.push({ ...positionAt(text, offset), code, pointer: "", message });
  if (text.startsWith("\uFEFF")) {
    problem(0, "byte-order-mark", "the file begins with a byte order mark; save it as UTF-8 without one");
  }
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  if (body.trim() === "") {
    problem(0, "json", "the file is empty; write a record or delete the file");
    return { value: undefined, problems, locate: () => ({ line: 1, column: 1 }) };
  }
  const deep = tooDeep(body);
  if (deep !== undefined) {
    problem(deep, "json", `brackets are nested more than ${MAX_DEPTH} deep here; write a record`);
    return { value: undefined, problems, locate: () => ({ line: 1, column: 1 }) };
  }
  const errors: ParseError[] = [];
  const root = parseTree(body, errors, { allowTrailingComma: false, disallowComments: true, allowEmptyContent: true });
  for (const { error, offset } of errors) {
    problem(offset, "json", `this is not JSON: ${printParseErrorCode(error)}; mend it here or just before`);
  }
  if (!root) return { value: undefined, problems, locate: () => ({ line: 1, column: 1 }) };
  problems.push(...valueProblems(body, root));
  const value = errors.length > 0 ? undefined : JSON.parse(body);
  return { value, problems, locate: locator(body, value) };
}
