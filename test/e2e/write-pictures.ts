import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { whenStill } from "./look-at-pane";
import { patience, runJourney, type Journey } from "./open-workbench";

const images = resolve(__dirname, "..", "..", "docs", "images");
const size = { width: 1368, height: 770 };
const paneHeight = 621;
const gap = 13;

/** What stands on the buttons of either language. */
const languages = [
  { ending: "", query: "", damaged: "身份证号末3位变成000" },
  { ending: ".en", query: "language=en", damaged: "Last 3 digits of the id became 000" },
] as const;

/** Places of the ribbon that stand side by side in the picture of the pane, by their button. */
const places = [
  { zh: "首页", en: "Overview" },
  { zh: "一键核查", en: "Check all" },
  { zh: "资格认定", en: "Eligibility" },
  { zh: "资金分配", en: "Allocate" },
] as const;

/**
 * Writes the pictures of both readmes anew: the workbench after 一键核查, and four places of the pane, on the invented county.
 * Run as `npm run pictures` after panels changed; nothing else writes them.
 */
runJourney("the pictures of the readmes", async (journey) => {
  const { page, open, press } = journey;
  await page.setViewportSize(size);
  for (const { ending, query, damaged } of languages) {
    const word = (place: (typeof places)[number]) => (ending === "" ? place.zh : place.en);
    await open(query);
    await press(word(places[1]));
    await expand(journey, damaged);
    await whenStill(page);
    await page.screenshot({ path: join(images, `workbench${ending}.png`) });
    const shots: string[] = [];
    for (const place of places) {
      await press(word(place));
      if (place === places[1]) await expand(journey, damaged);
      await journey.pane.locator("main:not([aria-busy=true])").waitFor({ timeout: patience });
      await whenStill(page);
      const path = join(journey.folder, `pictures-${shots.length}.png`);
      await page.locator(".pane").screenshot({ path });
      shots.push(path);
    }
    await beside(journey, shots, join(images, `panes${ending}.png`));
  }
});

/** Opens the group of a finding and its first line, unless it is open. */
async function expand({ pane }: Journey, title: string): Promise<void> {
  const group = pane.getByRole("button", { name: title }).first();
  await group.waitFor({ timeout: patience });
  if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
}

/** One picture of several, side by side. */
async function beside({ page }: Journey, shots: readonly string[], path: string): Promise<void> {
  const sheet = await page.context().browser()?.newPage();
  if (sheet === undefined) throw new Error("no browser to draw in");
  const sources = shots.map((shot) => `data:image/png;base64,${readFileSync(shot).toString("base64")}`);
  await sheet.setViewportSize({ width: 1448, height: paneHeight });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:${gap}px;align-items:flex-start">${sources
      .map(
        (source) =>
          `<img src="${source}" style="display:block;outline:1px solid #d1d1d1;outline-offset:-1px">`,
      )
      .join("")}</body>`,
  );
  await sheet.locator("img").last().waitFor();
  writeFileSync(path, await sheet.screenshot());
  await sheet.close();
  for (const shot of shots) rmSync(shot);
}
