import assert from "node:assert/strict";
import type { HostCore } from "../../src/excel-host/core";
import { isTooWide, violationsIn, whenStill, type Rules } from "./look-at-pane";
import { patience, runJourney, type Journey } from "./open-workbench";

const troubles: string[] = [];

/** Photographs the pane as it stands and notes what is wrong with it. */
async function look(journey: Journey, name: string, rules: Rules): Promise<void> {
  const { page, folder } = journey;
  await page.mouse.move(0, 0);
  for (const trouble of await violationsIn(page, rules)) troubles.push(`${name}: ${trouble}`);
  if (await isTooWide(page)) troubles.push(`${name}: wider than the pane`);
  await page.locator(".pane").screenshot({ path: `${folder}/pane-${name}.png` });
}

/** What the pane is as wide as, in pixels. */
const usualWidth = 350;

/** Goes to every place the switcher offers and looks at it, once it has read what it shows, in one width after another. */
async function visit(
  journey: Journey,
  name: string,
  rules: Rules,
  otherWidths: readonly number[] = [],
): Promise<void> {
  const { page, pane } = journey;
  const switcher = pane.locator("header h1 button");
  await switcher.click();
  await pane.getByRole("menuitem").first().waitFor({ timeout: patience });
  const places = await pane.getByRole("menuitem").allInnerTexts();
  for (const [index, place] of places.entries()) {
    if (index > 0) await switcher.click();
    await pane.getByRole("menuitem", { name: place, exact: true }).click();
    await pane.locator("main:not([aria-busy=true])").waitFor({ timeout: patience });
    await whenStill(page);
    await pane
      .locator("header")
      .getByText(/^(更新中|Updating)$/)
      .waitFor({ state: "detached", timeout: patience });
    // Buttons that were disabled meanwhile take a moment to change colour.
    await whenStill(page);
    await look(journey, `${name}-${index}`, rules);
    for (const width of otherWidths) {
      await setWidth(journey, width);
      await whenStill(page);
      await look(journey, `${name}-${width}-${index}`, "none");
    }
    if (otherWidths.length > 0) await setWidth(journey, usualWidth);
  }
}

async function setWidth({ page }: Journey, width: number): Promise<void> {
  await page.locator(".pane").evaluate((pane, pixels) => {
    (pane as HTMLElement).style.flexBasis = `${pixels}px`;
  }, width);
}

/** Views that replace a panel or unfold in it, which no switcher leads to. */
async function visitForms(journey: Journey, name: string): Promise<void> {
  const { pane, press } = journey;
  const button = (label: string | RegExp) => pane.getByRole("button", { name: label });
  await press("一键核查");
  await button("不是问题…").click();
  await look(journey, `${name}-decision`, "all");
  await press("修正预览");
  await button(/^写入 \d+ 处$/).waitFor({ timeout: patience });
  await look(journey, `${name}-fixes`, "all");
  await press("资格认定");
  await button("人工认定…").click({ timeout: patience });
  await look(journey, `${name}-judge`, "all");
  await press("合并上报");
  await look(journey, `${name}-collect`, "all");
  await press("年度参数");
  await button("本年设置向导").click({ timeout: patience });
  await look(journey, `${name}-setup`, "all");
}

/** Every job refused by Excel: the place says what happened and what to do, and keeps its way on. */
async function visitRefusals(journey: Journey, name: string): Promise<void> {
  const { page, pane, press } = journey;
  const jobs = [
    "识别表格",
    "一键核查",
    "修正预览",
    "募捐核对",
    "资金台账",
    "今日通报",
    "资格认定",
    "走访结对",
  ];
  for (const [index, job] of [...jobs, "资金分配", "公示榜", "公示检查"].entries()) {
    await page.evaluate(() => {
      const core = window.nuanWorkbenchHost?.core as HostCore;
      // The first requests of some jobs only listen for changes; what is left over meets the next job.
      for (let atBatch = 1; atBatch <= 4; atBatch += 1) core.injectFault({ kind: "cellEditMode", atBatch });
    });
    await press(job);
    await pane
      .getByText("正在编辑单元格，Excel 暂不接受写入。请按回车结束编辑。")
      .waitFor({ timeout: patience });
    await look(journey, `${name}-${index}`, index % 4 === 0 ? "all" : "none");
  }
}

async function checkedWithRosters({ pane, press }: Journey): Promise<void> {
  await press("生成名册", "发放名册");
  await pane.getByRole("button", { name: /^生成 \d+ 张名册$/ }).click();
  await pane.getByText(/^已生成 \d+ 张名册/).waitFor({ timeout: patience });
  await press("一键核查");
  await pane
    .getByRole("button", { name: /^错误.*处$/ })
    .nth(2)
    .click({ timeout: patience });
}

runJourney("every place of the pane, in every look, has nothing axe objects to", async (journey) => {
  const { page, pane, open, press } = journey;
  // A colour on its way to another is no colour a person reads.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visitRefusals(journey, "refused");
  await open("file=empty");
  await visit(journey, "empty", "all");

  await open("");
  await checkedWithRosters(journey);
  await visit(journey, "small", "all", [320, 500]);
  await visitForms(journey, "form");
  await page.getByRole("button", { name: "深色" }).click();
  await visit(journey, "dark", "colours");
  await page.getByRole("button", { name: "浅色" }).click();
  await page.emulateMedia({ forcedColors: "active" });
  await visit(journey, "contrast", "colours");
  await page.emulateMedia({ forcedColors: "none" });

  // The file as somebody else has it open: what would write is greyed.
  await page.evaluate(() => {
    (window.nuanWorkbenchHost?.core as HostCore).state.isReadOnly = true;
  });
  await press("一键核查");
  await pane
    .getByText(/只能查看/)
    .first()
    .waitFor({ timeout: patience });
  await visit(journey, "locked", "colours");

  await open("file=large&do=checkAll,openHome");
  await pane
    .getByText("20,000 户")
    .first()
    .waitFor({ timeout: 4 * patience });
  await visit(journey, "large", "none");

  await open("language=en&do=checkAll,openHome");
  await pane
    .getByText(/26 errors/)
    .first()
    .waitFor({ timeout: patience });
  await press("Rosters", "Payment");
  await pane.getByRole("button", { name: /^Make \d+ rosters?$/ }).click();
  await pane.getByText(/rosters made/).waitFor({ timeout: patience });
  await setWidth(journey, 320);
  await visit(journey, "english", "all");
  assert.deepEqual(troubles, []);
});
