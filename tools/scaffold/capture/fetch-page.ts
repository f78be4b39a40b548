/** Fetches one page with limits on time, size and redirects. */
import { Agent, fetch, type Response } from "undici";
import { isPublic, literalAddress, PrivateAddress, publicLookup } from "./addresses.ts";

export interface Limits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
}

export const defaultLimits: Limits = { timeoutMs: 30_000, maxBytes: 10_000_000, allowPrivate: false };

const MAX_REDIRECTS = 10;

/** Gone: the site says that the page is no more. Unreachable: it could not be asked. Unreadable: it sent no text. */
export type FetchProblem = "gone" | "unreachable" | "unreadable";

export class PageError extends Error {
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export function webAddress(text: string, base?: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new PageError("unreachable", `"${text}" is no address that begins with http:// or https://`);
  }
  return url;
}

async function readBody(response: Response, { maxBytes }: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new PageError("unreadable", `the page is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function follow(start: URL, limits: Limits, dispatcher: Agent, signal: AbortSignal): Promise<Fetched> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    // A host that is an address already is never looked up.
    const literal = literalAddress(url);
    if (!limits.allowPrivate && literal && !isPublic(literal)) throw new PrivateAddress(url.host, literal);
    const headers = { "user-agent": "root-causes-diplomacy (checks the pages that it cites)", accept: "text/html,*/*" };
    const response = await fetch(url, { redirect: "manual", dispatcher, signal, headers });
    const { status } = response;
    const location = response.headers.get("location");
    if (status >= 300 && status < 400 && location !== null) {
      await response.body?.cancel();
      url = webAddress(location, url.href);
      continue;
    }
    if (!response.ok) await response.body?.cancel();
    if (status === 404 || status === 410) throw new PageError("gone", `the site answers ${status} for ${url.href}`);
    if (!response.ok) throw new PageError("unreachable", `the site answers ${status} for ${url.href}`);
    const contentType = response.headers.get("content-type") ?? "";
    return { url: url.href, contentType, bytes: await readBody(response, limits) };
  }
  throw new PageError("unreachable", `${start.href} redirects more than ${MAX_REDIRECTS} times`);
}

/** The innermost cause that says what happened: fetch wraps it. */
const reasonOf = (error: unknown): Error =>
  error instanceof Error && error.cause !== undefined ? reasonOf(error.cause) : (error as Error);

/** Fetches a page, or throws a PageError that says why not. */
export async function fetchPage(address: string, limits: Limits): Promise<Fetched> {
  const url = webAddress(address);
  const dispatcher = new Agent({ connect: limits.allowPrivate ? {} : { lookup: publicLookup } });
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    return await follow(url, limits, dispatcher, signal);
  } catch (error) {
    if (error instanceof PageError) throw error;
    const late = signal.aborted ? `no whole answer within ${limits.timeoutMs / 1000} seconds` : undefined;
    throw new PageError("unreachable", `${url.href}: ${late ?? reasonOf(error).message}`);
  } finally {
    await dispatcher.destroy();
  }
}
