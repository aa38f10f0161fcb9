import assert from "node:assert/strict";
import { patience, runJourney } from "./open-workbench";

/** More steps of the Tab key than any panel has stops. */
const enough = 150;

runJourney("check, fix, allot, post and put back by keyboard alone", async ({ page, pane, picture }) => {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  assert.ok(frame, "the pane is there");
  /** What has the focus is called; null outside the pane. */
  const focused = () =>
    frame.evaluate(() => {
      const at = document.activeElement;
      if (!document.hasFocus() || at === null || at === document.body) return null;
      return at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "";
    });
  const enterPane = async (): Promise<void> => {
    if ((await focused()) === null) await page.keyboard.press("F6");
  };
  const reach = async (name: RegExp): Promise<void> => {
    await enterPane();
    const passed: (string | null)[] = [];
    for (let step = 0; step < enough; step += 1) {
      const at = await focused();
      if (at !== null && name.test(at)) return;
      passed.push(at);
      if (at === null) await page.keyboard.press("F6");
      else await page.keyboard.press("Tab");
    }
    assert.fail(`${name} is not reached by Tab: ${passed.join(" | ").slice(0, 2000)}`);
  };
  const ready = async (): Promise<void> => {
    await pane.locator("header").getByText("更新中").waitFor({ state: "detached", timeout: patience });
  };
  const act = async (name: RegExp): Promise<void> => {
    await pane.getByRole("button", { name }).first().waitFor({ timeout: patience });
    await reach(name);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    await ready();
    assert.notEqual(await focused(), null, `after ${name} the focus stays in the pane`);
  };
  const goTo = async (place: string): Promise<void> => {
    await reach(/切换页面$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: place, exact: true }).waitFor({ timeout: patience });
    for (let step = 0; step < 16 && (await focused()) !== place; step += 1)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: new RegExp(`^${place}`) }).waitFor({ timeout: patience });
    await ready();
  };

  await act(/^识别这本工作簿/);
  await act(/^核查这 \d+ 张表$/);
  await pane.getByRole("button", { name: /^错误 \d+$/ }).waitFor({ timeout: patience });
  await act(/^可修正 \d+ 处/);
  await act(/^写入 \d+ 处$/);
  await pane.getByText("写入修正：已完成，可以撤回。").waitFor({ timeout: patience });
  await act(/^下一步：资格$/);
  await act(/^写入认定结果/);
  await act(/^写入 \d+ 户$/);
  await act(/^下一步：分配$/);
  // A trial by the arrows of the slider, and back.
  await reach(/^拖动试算：可分配资金/);
  await page.keyboard.press("ArrowRight");
  await act(/^恢复当前方案$/);
  await act(/^预览写入/);
  await act(/^写入 \d+ 户$/);
  await act(/^下一步：公示$/);
  await act(/^生成公示榜$/);
  await pane.getByText(/^已生成 12 张表/).waitFor({ timeout: patience });
  await act(/^登记张榜$/);
  await picture("keyboard-posted");
  await goTo("记录");
  for (let step = 0; step < 5; step += 1) await act(/^撤回$/);
  assert.equal(await pane.getByText("已撤回").count(), 5, "five steps are put back");
  await picture("keyboard-put-back");
});
