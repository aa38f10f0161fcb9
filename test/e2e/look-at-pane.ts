import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What axe looks for: everything, contrast alone (where only colours differ from a look seen before), nothing. */
export type Rules = "all" | "colours" | "none";

/** The frame of the pane within the workbench. */
function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("no pane in the page");
  return frame;
}

/**
 * What axe finds in the pane as it is drawn: colours, names, roles, sizes.
 * @example await violationsIn(page, "all") // => []
 */
export async function violationsIn(page: Page, rules: Rules): Promise<readonly string[]> {
  if (rules === "none") return [];
  const frame = paneOf(page);
  const isLoaded = await frame.evaluate(() => "axe" in window);
  if (!isLoaded) await frame.evaluate(axe.source);
  return frame.evaluate(
    async (only) => {
      const { axe: loaded } = window as unknown as {
        axe: { run(node: Document, options: object): Promise<axe.AxeResults> };
      };
      const { violations } = await loaded.run(document, only === null ? {} : { runOnly: only });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    rules === "colours" ? ["color-contrast"] : null,
  );
}

/**
 * Whether something is cut at the side: clerks do not scroll sideways.
 * @example await isTooWide(page) // => false
 */
export async function isTooWide(page: Page): Promise<boolean> {
  return paneOf(page).evaluate(() => {
    const root = document.documentElement;
    const main = document.querySelector("main");
    return root.scrollWidth > root.clientWidth || (main !== null && main.scrollWidth > main.clientWidth);
  });
}

/**
 * Waits until the pane stands still: what was clicked is drawn, and no colour or height is on its way to another. What turns without an
 * end, such as a progress bar, is not waited for.
 * @example await whenStill(page)
 */
export async function whenStill(page: Page): Promise<void> {
  await paneOf(page).evaluate(async () => {
    for (let drawn = 0; drawn < 2; drawn += 1) await new Promise((next) => requestAnimationFrame(next));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
