import { describe, inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";
import { markup, meeting, override, pledge } from "./library/hostile.ts";

useBrowser();

describe.concurrent("hostile text in a record", () => {
  const places = [
    `/meeting/${meeting.id}`,
    `/pledge/${pledge.id}`,
    "/?party=mallory",
    "/pledges?by=mallory",
    "/meetings?who=mallory",
    "/disputed",
    "/search?q=mallory",
    "/places?country=GT",
  ];
  test.for(places)("is shown as text in %s", async (path, { expect }) => {
    await on(inject("hard") + path, async (page) => {
      await page.getByText("<script>", { exact: false }).first().waitFor({ state: "attached" });
      expect(await page.title()).not.toBe("taken");
      expect(await page.locator('img, script:not([src]), a[href^="javascript:"]').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain(override);
    });
  });

  test("that turns letters around is shown by its code", async () => {
    await on(`${inject("hard")}/meeting/${meeting.id}`, async (page) => {
      await page.getByText("turned [U+202E]around").first().waitFor();
    });
  });

  test("as a source's address is no link", async ({ expect }) => {
    await on(`${inject("hard")}/meeting/${meeting.id}`, async (page) => {
      await page.getByText("it is no web address").first().waitFor();
      const links = await page.locator(".phrase a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(new Set(links.map((link) => new URL(link).protocol))).toEqual(new Set(["https:"]));
    });
  });

  test("does not leave the head of its page", async ({ expect }) => {
    const response = await fetch(`${inject("hard")}/meeting/${meeting.id}`);
    const html = await response.text();
    expect(html).not.toContain("<img");
    expect(html.match(/<title>(.*)<\/title>/)?.[1]).toBe(
      `Meeting ${markup.replaceAll(/[<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)}`,
    );
  });

  test("in the address shows nothing but itself", async ({ expect }) => {
    await on(
      `${inject("hard")}/search?q=${encodeURIComponent(markup)}&topic=__proto__&party=constructor`,
      async (page) => {
        await page.getByText("Nothing fits").waitFor();
        expect(await page.title()).not.toBe("taken");
      },
    );
  });
});

test.concurrent("a source opens apart from the page", async ({ expect }) => {
  await on(`${inject("plain")}/pledge/2021-05-21-korea-northern-triangle-220m`, async (page) => {
    const links = page.locator('a[target="_blank"]');
    await links.first().waitFor();
    for (const rel of await links.evaluateAll((all) => all.map((link) => link.getAttribute("rel")))) {
      expect(rel).toBe("noopener noreferrer");
    }
  });
});

test.concurrent("the policy lets no inline script run", async ({ expect }) => {
  await on(
    `${inject("plain")}/`,
    async (page) => {
      await page.waitForSelector("table.records a");
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain("unsafe");
      const refusal = await page.evaluate(() => {
        try {
          document.body.setAttribute("onclick", "document.title = 'taken'");
          return "none";
        } catch (error) {
          return String(error);
        }
      });
      expect(refusal).toContain("requires 'TrustedScript'");
    },
    { mayComplain: true },
  );
});
