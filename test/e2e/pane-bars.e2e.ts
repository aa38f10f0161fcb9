import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { patience, runJourney } from "./open-workbench";

/** Code the pane opens with, without office.js, in bytes as a server sends it. */
const codeBar = 350_000;
const dist = join(__dirname, "..", "..", "dist");

function codeOfPane(): number {
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((address) => !address.startsWith("office/") && !address.startsWith("http"));
  assert.ok(scripts.length > 0, "the pane loads scripts");
  return scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );
}

runJourney(
  "the pane opens small and is walked through by keyboard alone",
  async (journey) => {
    const { page, pane, press, picture } = journey;
    const code = codeOfPane();
    assert.ok(code < codeBar, `the pane opens with ${code} bytes of code`);

    const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    assert.ok(frame, "the pane is there");
    const paint = await frame.evaluate(() => performance.getEntriesByType("paint")[0]?.startTime ?? null);
    // Told, not held to a bar: the grid of the workbench loads beside the pane, and the machine may be busy.
    console.log(`pane: ${code} bytes of code, first paint after ${Math.round(paint ?? 0)} ms`);

    await press("一键核查");
    await pane.getByRole("button", { name: /^错误 \d+$/ }).waitFor({ timeout: patience });
    const focused = () => frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const expanded = () => frame.evaluate(() => document.activeElement?.getAttribute("aria-expanded"));

    // F6 enters the pane at its head; the groups are reached with Tab, walked through and opened with the arrows.
    await page.keyboard.press("F6");
    assert.equal(await frame.evaluate(() => document.activeElement?.closest("header") !== null), true);
    for (let step = 0; step < 30 && (await expanded()) === null; step += 1) await page.keyboard.press("Tab");
    for (let step = 0; step < 10 && !/处$/.test(await focused()); step += 1) await page.keyboard.press("Tab");
    const first = await focused();
    await page.keyboard.press("ArrowDown");
    assert.notEqual(await focused(), first, "↓ goes to the next group");
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), first, "↑ goes back");
    await page.keyboard.press("ArrowRight");
    assert.equal(await expanded(), "true", "→ opens the group");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await picture("keyboard-opened");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await expanded(), "false", "← closes it");
    await page.keyboard.press("Escape");
    await pane.getByRole("heading", { name: /^送温暖/ }).waitFor({ timeout: patience });
    await page.keyboard.press("F6");
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "BUTTON", "F6 leaves the pane");
  },
  { isTimed: true },
);
