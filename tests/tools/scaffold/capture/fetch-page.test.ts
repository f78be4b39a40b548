import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { defaultLimits, fetchPage, PageError } from "../../../../tools/scaffold/capture/fetch-page.ts";
import { type Answers, redirects, sends, site } from "../site.ts";

const local = { ...defaultLimits, allowPrivate: true };

/** Why a page could not be fetched. */
async function problemWith(address: string, limits = local): Promise<string> {
  try {
    await fetchPage(address, limits);
  } catch (error) {
    if (error instanceof PageError) return `${error.problem}: ${error.message}`;
    throw error;
  }
  return "none";
}

const problemOf = async (answers: Answers, path = "/", limits = local) =>
  problemWith((await site(answers)) + path, limits);

test("a page is fetched whole, unpacked, with its type and the address that answered", async () => {
  const packed = gzipSync("the page");
  const root = await site({
    "/": redirects("/moved"),
    "/moved": (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/plain" }).end(packed),
  });
  const { url, contentType, bytes } = await fetchPage(root, local);
  expect([url, contentType, new TextDecoder().decode(bytes)]).toEqual([`${root}/moved`, "text/plain", "the page"]);
});

test("404 and 410 mean that the page is gone, other refusals that it could not be reached", async () => {
  expect(await problemOf({})).toMatch(/^gone: the site answers 404/);
  expect(await problemOf({ "/": sends("", "", 410) })).toMatch(/^gone: the site answers 410/);
  expect(await problemOf({ "/": sends("", "", 500) })).toMatch(/^unreachable: the site answers 500/);
  expect(await problemOf({ "/": sends("", "", 403) })).toMatch(/^unreachable: the site answers 403/);
});

test("a site that answers too slowly is left", async () => {
  const limits = { ...local, timeoutMs: 100 };
  expect(await problemOf({ "/": () => {} }, "/", limits)).toMatch(
    /^unreachable: .* no whole answer within 0\.1 seconds$/,
  );
  const drip: Answers = { "/": (_, response) => void response.writeHead(200).write("a beginning and no end") };
  expect(await problemOf(drip, "/", limits)).toMatch(/no whole answer within/);
});

test("a page larger than allowed is left, packed or not", async () => {
  const limits = { ...local, maxBytes: 1000 };
  expect(await problemOf({ "/": sends("x".repeat(2000)) }, "/", limits)).toMatch(
    /^unreadable: .* larger than 1000 bytes/,
  );
  const bomb = gzipSync("x".repeat(1_000_000));
  const packed: Answers = { "/": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb) };
  expect(await problemOf(packed, "/", { ...local, maxBytes: 100_000 })).toMatch(/larger than 100000 bytes/);
});

test("redirects in a circle end", async () => {
  expect(await problemOf({ "/": redirects("/round"), "/round": redirects("/") })).toMatch(
    /redirects more than 10 times/,
  );
});

test("only http and https are asked, first and after redirects", async () => {
  expect(await problemWith("file:///etc/passwd")).toMatch(/no address that begins with http/);
  expect(await problemWith("example.org")).toMatch(/no address that begins with http/);
  expect(await problemOf({ "/": redirects("file:///etc/passwd") })).toMatch(/no address that begins with http/);
  expect(await problemOf({ "/": redirects("http://[") })).toMatch(/no address that begins with http/);
});

test("private addresses are refused unless allowed, by number and by name", async () => {
  const root = await site({ "/": sends("inner") });
  expect(await problemWith(root, defaultLimits)).toMatch(
    /unreachable: .*127\.0\.0\.1.*no public address; give --allow-private/,
  );
  expect(await problemWith(root.replace("127.0.0.1", "localhost"), defaultLimits)).toMatch(/localhost is at/);
  expect(await problemWith(root)).toBe("none");
});

test("a site that is not there is unreachable, with the reason", async () => {
  const { port } = new URL(await site({}));
  expect(await problemWith(`http://127.0.0.1:${Number(port) === 1 ? 2 : 1}/`)).toMatch(
    /^unreachable: .*(?:ECONNREFUSED|bad port)/,
  );
});

test("an answer that is no HTTP is unreachable", async () => {
  const nonsense: Answers = { "/": (request) => request.socket.end("nonsense\r\n\r\n") };
  expect(await problemOf(nonsense)).toMatch(/^unreachable: /);
});
