import assert from "node:assert/strict";
import { isTooWide, violationsIn } from "./look-at-pane";
import { patience, runJourney } from "./open-workbench";

runJourney(
  "停止 ends a job while the worker has it, the pane stays lively, and the next job begins anew",
  async (journey) => {
    const { page, pane, press, picture, open } = journey;
    // The worker's code comes once the job was stopped, so that the worker has the job for as long as the journey needs.
    let release: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    await page.route("**/computing-worker.js", async (route) => {
      asked += 1;
      if (asked === 1) await stopped;
      await route.continue();
    });
    await open("");
    const requested = page.waitForRequest("**/computing-worker.js", { timeout: patience });
    await page.getByRole("navigation").getByRole("button", { name: "一键核查" }).click();
    await requested;
    const stop = pane.getByRole("button", { name: "停止" });
    await stop.waitFor({ timeout: patience });

    // Whoever waits can look elsewhere, and every button that would begin another job says why it waits.
    await pane.locator("header h1 button").click();
    await pane.getByRole("menuitem", { name: "公示", exact: true }).click();
    const copy = pane.getByRole("button", { name: "另存干净副本" });
    await copy.hover();
    await pane
      .locator("[role=tooltip]:visible")
      .filter({ hasText: "完成后可用" })
      .waitFor({ timeout: patience });
    assert.equal(await copy.getAttribute("aria-disabled"), "true");
    await page.mouse.move(0, 0);
    await pane.locator("[role=tooltip]:visible").first().waitFor({ state: "hidden", timeout: patience });
    assert.deepEqual(await violationsIn(page, "all"), []);
    assert.equal(await isTooWide(page), false);
    await picture("stop-waiting");

    await stop.click();
    await pane.getByText("已停止，没有改动").waitFor({ timeout: patience });
    await page.locator("nav[aria-busy=false]").waitFor({ timeout: patience });
    assert.equal(await copy.getAttribute("aria-disabled"), null);
    await picture("stop-stopped");
    release();

    await press("一键核查");
    await pane.getByRole("button", { name: /^错误 \d+$/ }).waitFor({ timeout: patience });
    assert.equal(asked, 2, "another worker took the next job");
  },
  { isTimed: true },
);
