import { describe, inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";
import { repository } from "./repository.ts";

useBrowser();
const korea = "/pledge/2021-05-21-korea-northern-triangle-220m";

test.concurrent("each claim stands beside a phrase, its publisher, its date and a link to it", async ({ expect }) => {
  await on(inject("plain") + korea, async (page) => {
    const amount = page.locator(".claim.amount");
    await amount.waitFor();
    expect(await amount.locator(".value").textContent()).toBe("USD 220,000,000 (total level)");
    const phrase = amount.locator(".phrase", { hasText: "Northern Triangle countries to $220 million" });
    expect(await phrase.locator("figcaption").innerText()).toContain("The Korea Herald, 30 July 2021");
    expect(await phrase.locator("a").getAttribute("href")).toContain("#:~:text=Northern%20Triangle%20countries");
    const claims = await page.locator(".claim").count();
    expect(await page.locator(".claim:has(mark)").count()).toBe(claims);
  });
});

test.concurrent("what sources dispute stands side by side", async ({ expect }) => {
  await on(`${inject("plain")}/meeting/2021-02-17-blinken-brolo-call`, async (page) => {
    const sides = page.locator(".claim.start .sides").first();
    await sides.waitFor();
    expect(await sides.locator(".value").allInnerTexts()).toEqual(["17 February 2021", "18 February 2021"]);
    expect(await sides.locator("mark").count()).toBeGreaterThan(0);
  });
});

describe.concurrent("as of a date", () => {
  test("a visit was announced only, and what was promised there not known", async ({ expect }) => {
    const visit = "/meeting/2021-06-06-harris-guatemala-visit";
    await on(`${inject("plain")}${visit}?asof=2021-06-03`, async (page) => {
      await page.getByText("As public sources had it on 3 June 2021. Status: Announced").waitFor();
      const related = page.locator(".related li");
      const then = await related.count();
      await page.getByRole("button", { name: "Back to today" }).click();
      await expect.poll(() => page.locator(".claim.status .value").textContent()).toBe("Held");
      expect(await related.count()).toBeGreaterThan(then);
    });
  });

  test("a pledge was not known before it was announced", async () => {
    await on(`${inject("plain")}${korea}?asof=2021-05-20`, async (page) => {
      await page.getByText("On 20 May 2021 no public source cited here told of this yet.").waitFor();
    });
  });
});

describe.concurrent("report a mistake", () => {
  test("opens the form filled in", async ({ expect }) => {
    await on(`${inject("hard")}${korea}`, async (page) => {
      const link = page.locator(".claim.announced").getByRole("link", { name: "Report a mistake in: Announced" });
      const address = new URL((await link.getAttribute("href")) ?? "");
      expect(address.origin + address.pathname).toBe(`${repository}/issues/new`);
      expect(Object.fromEntries(address.searchParams)).toMatchObject({
        template: "wrong-fact.yml",
        record: "2021-05-21-korea-northern-triangle-220m",
        pointer: "/announced",
        value: "Instead of “21 May 2021”: ",
        source: expect.stringMatching(/^https?:/),
      });
    });
  });

  test("shows its text where there is no address for it, and says so", async ({ expect }) => {
    await on(inject("plain") + korea, async (page) => {
      await page.getByRole("button", { name: "Report a mistake in: Announced" }).click();
      const dialog = page.getByRole("dialog", { name: "Report a mistake in: Announced" });
      await dialog.getByText("No address for reports is set").waitFor();
      expect(await dialog.getByRole("textbox").inputValue()).toContain("Pointer: /announced");
    });
  });
});

test.concurrent("the citation names record, version and licence, and the sources are CSL-JSON", async ({ expect }) => {
  await on(inject("plain") + korea, async (page) => {
    await page.getByRole("button", { name: "Cite this" }).click();
    const [citation, csl] = await page
      .locator("dialog[open] textarea")
      .evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value));
    expect(citation).toMatch(/record 2021-05-21-korea-northern-triangle-220m, CC BY 4\.0/);
    expect(JSON.parse(csl ?? "")[0]).toMatchObject({ URL: expect.any(String), title: expect.any(String) });
  });
});

test.concurrent("on paper it shows the facts and the addresses, and no controls", async ({ expect }) => {
  await on(inject("plain") + korea, async (page) => {
    await page.waitForSelector(".claim mark");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, nav:visible").count()).toBe(0);
    expect(await page.locator(".claim mark:visible").count()).toBeGreaterThan(0);
  });
});
