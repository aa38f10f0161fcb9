import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { patience, runJourney, type Journey } from "./open-workbench";

const widths = [320, 350, 500] as const;

/** What axe finds in the pane as it is drawn: colours, names, roles, sizes. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("no pane in the page");
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(node: Document): Promise<axe.AxeResults> } }
    ).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  return found;
}

/** Nothing may be cut at the side: clerks do not scroll sideways. */
async function overflowIn(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  return (
    (await frame?.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )) ?? 0
  );
}

/** Goes to every place the switcher offers, looks, and tells what is wrong there. */
async function visit(journey: Journey, look: string): Promise<readonly string[]> {
  const { page, pane } = journey;
  const troubles: string[] = [];
  const switcher = pane.locator("header h1 button");
  await switcher.click();
  const places = await pane.getByRole("menuitem").allInnerTexts();
  await page.keyboard.press("Escape");
  for (const [index, place] of places.entries()) {
    await switcher.click();
    await pane.getByRole("menuitem", { name: place, exact: true }).click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(250);
    // A place that reads by itself when it is opened is looked at when it has read.
    await pane
      .locator("header")
      .getByText(/^(更新中|Updating)$/)
      .waitFor({ state: "detached", timeout: patience });
    for (const trouble of await violationsIn(page)) troubles.push(`${look} ${place}: ${trouble}`);
    if ((await overflowIn(page)) > 0) troubles.push(`${look} ${place}: wider than the pane`);
    await page.locator(".pane").screenshot({ path: `${journey.folder}/pane-${look}-${index}.png` });
  }
  return troubles;
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page.locator(".pane").evaluate((pane, pixels) => {
    (pane as HTMLElement).style.flexBasis = `${pixels}px`;
  }, width);
}

runJourney("every place of the pane, in every look, has nothing axe objects to", async (journey) => {
  const { page, pane, press } = journey;
  const troubles: string[] = [...(await visit(journey, "blank"))];
  await press("生成名册", "发放名册");
  await pane.getByRole("button", { name: /^生成 \d+ 张名册$/ }).click();
  await pane.getByText(/^已生成 \d+ 张名册/).waitFor({ timeout: patience });
  await press("一键核查");
  await pane
    .getByRole("button", { name: /^错误.*处$/ })
    .nth(2)
    .click({ timeout: patience });
  for (const width of widths) {
    await setWidth(page, width);
    troubles.push(...(await visit(journey, `${width}`)));
  }
  await setWidth(page, 350);
  await page.getByRole("button", { name: "深色" }).click();
  troubles.push(...(await visit(journey, "dark")));
  await page.getByRole("button", { name: "浅色" }).click();
  await page.emulateMedia({ forcedColors: "active" });
  await page.waitForTimeout(250);
  troubles.push(...(await visit(journey, "contrast")));
  await page.emulateMedia({ forcedColors: "none" });
  await page.getByRole("button", { name: "English" }).click();
  await pane.getByText("Sending Warmth").first().waitFor({ timeout: patience });
  await press("Rosters", "Payment");
  await pane.getByRole("button", { name: /^Make \d+ rosters?$/ }).click();
  await pane.getByText(/rosters made/).waitFor({ timeout: patience });
  await press("Check all");
  await pane
    .getByRole("button", { name: /^Error.*places$/ })
    .nth(2)
    .click({ timeout: patience });
  await setWidth(page, 320);
  troubles.push(...(await visit(journey, "english")));
  assert.deepEqual(troubles, []);
});
