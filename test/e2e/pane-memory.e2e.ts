import assert from "node:assert/strict";
import { patience, runJourney } from "./open-workbench";

/** Every large button of the ribbon that opens a place or reads; those that write are pressed in other journeys. */
const readingButtons = [
  ...["首页", "识别表格", "合并上报", "一键核查", "修正预览", "募捐核对", "资金台账", "资格认定"],
  ...["走访结对", "资金分配", "公示检查", "年度参数", "操作记录", "帮助"],
];

runJourney(
  "a place keeps its scroll and hands the focus back; the ribbon works with the pane closed",
  async ({ page, pane, press, picture }) => {
    const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    assert.ok(frame, "the pane is there");
    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const goTo = async (place: string): Promise<void> => {
      await pane.locator("header h1 button").click();
      await pane.getByRole("menuitem", { name: place, exact: true }).click();
      await pane.getByRole("heading", { name: new RegExp(`^${place}`) }).waitFor({ timeout: patience });
    };
    const focusIs = (name: string) =>
      frame.waitForFunction(
        (wanted) => {
          const at = document.activeElement;
          return (at?.getAttribute("aria-label") ?? at?.textContent)?.trim() === wanted;
        },
        name,
        { timeout: patience },
      );

    await press("一键核查");
    await button(/^错误 \d+$/).waitFor({ timeout: patience });
    const announced = pane.getByRole("status").filter({ hasText: /错误 26/ });
    await announced.first().waitFor({ state: "attached", timeout: patience });

    // A form that opens in a row takes the focus, and leaves it where it was opened.
    await button(/^错误.*处$/)
      .first()
      .click();
    await button("不是问题…").click();
    await frame.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await button("取消").click();
    await focusIs("不是问题…");

    // The list is where it was left, its group still open; the title has the focus of a place that was switched.
    await frame.evaluate(() => document.querySelector("main")?.scrollTo({ top: 260 }));
    await frame.waitForFunction(() => document.querySelector("main")?.scrollTop === 260);
    await goTo("记录");
    await focusIs("记录，切换页面");
    await goTo("核查");
    await frame.waitForFunction(() => document.querySelector("main")?.scrollTop === 260);
    assert.equal(await button("不是问题…").count(), 1, "the opened finding is still open");
    await picture("memory-kept");

    // A place behind another leads back to it with Esc.
    await button(/^可修正 \d+ 处/).click();
    await pane.getByRole("heading", { name: /^修正预览/ }).waitFor({ timeout: patience });
    await page.keyboard.press("Escape");
    await pane.getByRole("heading", { name: /^核查/ }).waitFor({ timeout: patience });

    for (const label of readingButtons) {
      await page.getByRole("button", { name: "关闭窗格" }).click();
      await press(label);
      const busy = pane.locator("header").getByText("更新中");
      await busy.waitFor({ state: "detached", timeout: patience });
      await pane.locator("main").waitFor({ timeout: patience });
    }
    await picture("memory-ribbon");
  },
);
