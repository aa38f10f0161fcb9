import { patience, runJourney } from "./open-workbench";

runJourney("check, marks, rosters and put back in the workbench", async ({ page, pane, press, picture }) => {
  await press("一键核查");
  await pane
    .getByText(/错误\s*\d+/)
    .first()
    .waitFor({ timeout: patience });
  await picture("workbench-check");

  await pane.getByRole("button", { name: "标到表上" }).click();
  await page.getByText("检查结果", { exact: true }).first().waitFor({ timeout: patience });

  await press("生成名册", "发放名册");
  await pane.getByRole("button", { name: /^生成 \d+ 张名册$/ }).click();
  await page
    .getByText(/^发放-/)
    .first()
    .waitFor({ timeout: patience });
  await picture("workbench-rosters");

  await press("撤回上步");
  await page
    .getByText(/^发放-/)
    .first()
    .waitFor({ state: "detached", timeout: patience });

  await press("公示榜");
  await page
    .getByText(/^公示-/)
    .first()
    .waitFor({ timeout: patience });
  await picture("workbench-notice");
});
