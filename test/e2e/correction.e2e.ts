import assert from "node:assert/strict";
import type { HostCore } from "../../src/excel-host/core";
import { patience, runJourney, type Journey } from "./open-workbench";

const count = async ({ pane }: Journey): Promise<number> =>
  Number(/\d+/.exec(await pane.getByRole("button", { name: /^错误 \d+$/ }).innerText())?.[0]);

/** What a person types into a cell, not the add-in. */
async function type({ page }: Journey, cell: { row: number; column: number }, value: string): Promise<void> {
  await page.evaluate(
    ([row, column, typed]) =>
      (window.nuanWorkbenchHost?.core as HostCore).editCell("困难职工登记", row - 1, column - 1, typed),
    [cell.row, cell.column, value] as const,
  );
}

runJourney(
  "a correction is followed at once, fixes are written and put back, a failure half-way leaves nothing",
  async (journey) => {
    const { page, pane, press, picture } = journey;
    await press("一键核查");
    await pane.getByRole("button", { name: /^错误 \d+$/ }).waitFor({ timeout: patience });
    const before = await count(journey);

    // A digit is lost while typing: the row is an error the moment the cell is left.
    await type(journey, { row: 10, column: 3 }, "34189919771025142");
    await pane.getByRole("button", { name: `错误 ${before + 1}` }).waitFor({ timeout: patience });
    await picture("correction-live");

    // Half-way through the write the host fails: nothing is left behind, and the pane says so.
    await press("修正预览");
    const write = pane.getByRole("button", { name: /^写入 \d+ 处$/ });
    await write.waitFor({ timeout: patience });
    const alert = pane.getByRole("alert");
    let said = "";
    // The batches before the write only read; the fault is moved on until it strikes the write itself.
    for (let atBatch = 10; atBatch < 30 && !said.includes("恢复原样"); atBatch += 1) {
      await page.evaluate((at) => {
        const core = window.nuanWorkbenchHost?.core as HostCore;
        core.injectFault({ kind: "connectionLostAfter", atBatch: at });
      }, atBatch);
      await write.click();
      await alert.waitFor({ timeout: patience });
      said = await alert.innerText();
    }
    assert.match(said, /已全部恢复原样/);
    await picture("correction-failed");

    await press("修正预览");
    await write.waitFor({ timeout: patience });
    await write.click();
    await pane.getByRole("button", { name: "撤回", exact: true }).waitFor({ timeout: patience });
    await picture("correction-written");
    // After a write the way back is at hand.
    await page.waitForTimeout(300);
    await press("撤回上步");
    await press("操作记录");
    await pane.getByText("已撤回").first().waitFor({ timeout: patience });
  },
);
