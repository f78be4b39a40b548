import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";

useBrowser();
const limit = 200_000;

/** Compressed bytes of the scripts, with the data in them, and of other data that an address loads. */
const weightOf = (path: string, shown: string): Promise<number> =>
  on(inject("plain"), async (page) => {
    const loaded = new Set<string>();
    page.on("request", (request) => loaded.add(new URL(request.url()).pathname));
    await page.goto(inject("plain") + path);
    await page.waitForSelector(shown);
    const weighed = [...loaded].filter((name) => /\.(js|json)$/.test(name));
    expect(weighed.length).toBeGreaterThan(3);
    const sizes = weighed.map((name) => gzipSync(readFileSync(join(inject("plainFolder"), name))).length);
    return sizes.reduce((sum, size) => sum + size, 0);
  });

test("the first view takes at most 200 kB of scripts and data, compressed", async () => {
  const weight = await weightOf("/", "table.records a");
  console.log(`first view: ${(weight / 1000).toFixed(1)} kB of scripts and data with gzip`);
  expect(weight).toBeLessThanOrEqual(limit);
});

test("each record has a page and a file of its own", () => {
  const names = (folder: string): string[] =>
    readdirSync(join(inject("plainFolder"), folder)).map((name) => name.replace(/\.\w+$/, ""));
  for (const kind of ["meeting", "statement", "pledge"]) expect(names(kind)).toEqual(names(`data/${kind}s`));
});
