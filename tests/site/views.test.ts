import { describe, inject, test } from "vitest";
import { on, useBrowser } from "./browser.ts";

useBrowser();
const korea = "/pledge/2021-05-21-korea-northern-triangle-220m";

describe.concurrent("an address opens its view", () => {
  const views: readonly [path: string, shown: string][] = [
    ["/", "table.records a"],
    ["/pledges", "table.pledges a"],
    ["/meetings", "table.matrix a"],
    ["/places", ".maps svg a"],
    ["/disputed", ".disputes .other mark"],
    ["/search", ".results table a"],
    [korea, ".claim mark"],
  ];
  test.for(views)("%s, with a title of its own, reloaded too", async ([path, shown], { expect }) => {
    await on(inject("plain") + path, async (page) => {
      await page.waitForSelector(shown);
      const heading = await page.textContent("h1");
      expect(await page.title()).toBe(`${heading} · Root Causes Diplomacy`);
      await page.reload();
      await page.waitForSelector(shown);
      expect(await page.textContent("h1")).toBe(heading);
    });
  });

  test("an unknown record says so and leads on", async ({ expect }) => {
    await on(`${inject("plain")}/search`, async (page) => {
      await page.waitForSelector(".results table");
      await page.evaluate(() => history.pushState(null, "", "/pledge/no-such-pledge"));
      await page.getByRole("heading", { name: "Nothing is at this address" }).waitFor();
      expect(await page.getByRole("link", { name: "Search" }).count()).toBeGreaterThan(1);
    });
  });
});

test.concurrent("an id that a record had before leads to it", async () => {
  await on(`${inject("hard")}/search`, async (page) => {
    await page.waitForSelector(".results table");
    await page.evaluate(() => history.pushState(null, "", "/below/pledge/an-old-id"));
    await page.getByRole("heading", { name: "Korea raises its development cooperation" }).waitFor();
  });
});

describe.concurrent("the timeline", () => {
  const counted = (text: string | null): number => Number.parseInt(text?.replace(",", "") ?? "", 10);

  test("narrows by party, kind and dates, keeps that in the address, and goes back", async ({ expect }) => {
    await on(`${inject("plain")}/`, async (page) => {
      const status = page.getByRole("status");
      const all = counted(await status.textContent());
      await page.getByLabel("Party").selectOption("kamala-harris");
      await expect.poll(async () => counted(await status.textContent())).toBeLessThan(all);
      const harris = counted(await status.textContent());
      await page.getByLabel("Statements").uncheck();
      await expect.poll(async () => counted(await status.textContent())).toBeLessThan(harris);
      expect(new URL(page.url()).search).toBe("?party=kamala-harris&without=statement");
      await page.goBack();
      await expect.poll(async () => counted(await status.textContent())).toBe(harris);
    });
  });

  test("zooms by the brush", async ({ expect }) => {
    await on(`${inject("plain")}/`, async (page) => {
      const overlay = page.locator(".strip-chart .overlay");
      await overlay.scrollIntoViewIfNeeded();
      const strip = await overlay.boundingBox();
      if (!strip) throw new Error("no strip");
      const y = strip.y + strip.height / 2;
      await page.mouse.move(strip.x + 10, y);
      await page.mouse.down();
      await page.mouse.move(strip.x + 80, y, { steps: 3 });
      await page.mouse.up();
      await expect.poll(() => page.getByLabel("To", { exact: true }).inputValue()).toMatch(/^2019/);
      expect(new URL(page.url()).searchParams.get("from")).toMatch(/^2019-0/);
    });
  });

  test("opens a record by its dot where each has room", async () => {
    await on(`${inject("plain")}/?from=2021-05-21&to=2021-05-21&without=meeting,statement`, async (page) => {
      const dot = page.locator('.chart path[fill="var(--pledge)"]').first();
      await dot.hover();
      // The tip comes with the next frame.
      await page.locator(".chart svg tspan").first().waitFor();
      await dot.click();
      await page.waitForURL(/\/pledge\/2021-05-21-/);
    });
  });
});

describe.concurrent("the pledges", () => {
  test("add up, and tell what was left out in one click", async ({ expect }) => {
    await on(`${inject("plain")}/pledges?by=republic-of-korea`, async (page) => {
      expect(await page.locator(".total .figure").textContent()).toMatch(/^USD [\d,]+$/);
      await page.getByText(/left out, and why/).click();
      await page.getByRole("heading", { name: /names no amount/ }).waitFor();
    });
  });

  test("sort by amount, both ways", async ({ expect }) => {
    await on(`${inject("plain")}/pledges`, async (page) => {
      const amounts = async (): Promise<number[]> =>
        (await page.locator("table.pledges tbody td.number").allInnerTexts())
          .map((text) => /USD ([\d,]+)/.exec(text)?.[1]?.replaceAll(",", ""))
          .flatMap((digits) => (digits ? Number(digits) : []));
      const sort = page.getByRole("button", { name: "Amount" });
      await sort.click();
      await sort.click();
      await page.waitForSelector('th[aria-sort="descending"]');
      const falling = await amounts();
      expect(falling.length).toBeGreaterThan(20);
      expect(falling).toEqual([...falling].sort((a, b) => b - a));
    });
  });

  test("narrow by a bar of a year", async ({ expect }) => {
    await on(`${inject("plain")}/pledges`, async (page) => {
      await page.locator(".panel svg a").first().click();
      await page.waitForURL(/year=\d{4}/);
      await expect.poll(() => page.getByRole("combobox", { name: "Year" }).inputValue()).toMatch(/^\d{4}$/);
    });
  });
});

describe.concurrent("who met whom", () => {
  test("tells whom one met in a month and what was promised there", async () => {
    await on(`${inject("plain")}/meetings?who=kamala-harris&from=2021-06-01&to=2021-06-30`, async (page) => {
      const met = page.getByRole("table", { name: "Whom Kamala Harris met" });
      await met.getByRole("link", { name: "Alejandro Giammattei" }).waitFor();
      await page.locator(".held").getByText("Promised there").first().waitFor();
    });
  });

  test("shows the strongest first, and more where asked", async ({ expect }) => {
    await on(`${inject("plain")}/meetings`, async (page) => {
      await expect.poll(() => page.locator("table.matrix tbody tr").count()).toBe(15);
      await page.getByRole("combobox", { name: "Show", exact: true }).selectOption("40");
      await expect.poll(() => page.locator("table.matrix tbody tr").count()).toBe(40);
      const numbers = (await page.locator("table.pairs td").allInnerTexts()).map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    });
  });
});

test.concurrent("the map opens the meetings of a country by its circle", async ({ expect }) => {
  await on(`${inject("plain")}/places`, async (page) => {
    await page
      .getByRole("link", { name: /^Mexico: \d+ meetings/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Meetings in Mexico" }).waitFor();
    expect(new URL(page.url()).search).toBe("?country=MX");
  });
});

describe.concurrent("search", () => {
  test.for(["giamattei", "Giammattei", "lopez obrador", "문재인"])("finds %s", async (query, { expect }) => {
    await on(`${inject("plain")}/search`, async (page) => {
      await page.getByRole("searchbox").fill(query);
      await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^[1-9]\d{0,2} records?$/);
      await expect.poll(() => page.getByRole("status").textContent()).not.toBe("656 records");
      expect(new URL(page.url()).searchParams.get("q")).toBe(query);
    });
  });

  test("narrows by a facet to as many as it says", async ({ expect }) => {
    await on(`${inject("plain")}/search?q=vaccines`, async (page) => {
      const pledges = page.getByRole("checkbox", { name: /^Pledges/ });
      const label = await pledges.locator("..").innerText();
      await pledges.check();
      await expect.poll(() => page.getByRole("status").textContent()).toBe(`${label.match(/\d+/)?.[0]} records`);
    });
  });
});
