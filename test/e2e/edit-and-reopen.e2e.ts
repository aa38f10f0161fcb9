import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/xlsx";
import { patience, runJourney } from "./open-workbench";
import { saveWhen } from "./save-workbook";

const typed = "NUAN2027";

/** Cells of the grid are drawn, not elements: its formula bar tells what is selected. */
const nameBox = ".grid input";

/** What the cells of a saved file hold. */
function textsIn(file: string): readonly unknown[] {
  return readXlsx(readFileSync(file)).sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => row?.cells.map((each) => each?.value) ?? []),
  );
}

runJourney("go to a cell, type, save and open again", async ({ page, pane, press, picture }) => {
  await press("一键核查");
  await pane
    .getByRole("button", { name: /^错误.*处$/ })
    .nth(2)
    .click({ timeout: patience });
  const place = pane.getByRole("button", { name: /C\d+$/ }).last();
  const cell = /C(\d+)$/.exec((await place.innerText()).trim())?.[0];
  assert.ok(cell, "a finding names its cell");
  await place.click();
  await pane.getByRole("button", { name: "转到单元格" }).click();
  await page.waitForFunction(
    ([selector, wanted]) =>
      [...document.querySelectorAll<HTMLInputElement>(selector)].some((input) => input.value === wanted),
    [nameBox, cell] as const,
    { timeout: patience },
  );
  await picture("workbench-go-to");

  const grid = await page.locator(".grid").boundingBox();
  assert.ok(grid, "the grid is drawn");
  await page.mouse.click(grid.x + grid.width / 2, grid.y + grid.height / 2);
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");

  const saved = await saveWhen(page, "saved.xlsx", (file) => textsIn(file).includes(typed));
  assert.ok(textsIn(saved).includes(typed), "what was typed is in the saved file");

  await page.locator("input[type=file]").setInputFiles(saved);
  await page.getByText("saved.xlsx").waitFor({ timeout: patience });
  await pane.getByText("先从一张表开始").waitFor({ timeout: patience });
  await page.locator("input[type=file]").setInputFiles(join(__dirname, "..", "..", "package.json"));
  await page.getByText(/没有打开：不是 \.xlsx 工作簿：package\.json/).waitFor({ timeout: patience });

  await page.getByRole("button", { name: "示例与文件" }).click();
  await page.getByRole("menuitem", { name: "空白工作簿" }).click();
  await page.getByText("空白工作簿.xlsx").waitFor({ timeout: patience });
  await page.evaluate(
    (bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "dropped.xlsx"));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    },
    [...readFileSync(saved)],
  );
  await page.getByText("dropped.xlsx").waitFor({ timeout: patience });
  await page.getByRole("button", { name: "示例与文件" }).click();
  await page.getByRole("menuitem", { name: "4. dropped.xlsx" }).waitFor({ timeout: patience });
  // The theme lends its class to the menu's own place in the page, which must not cover what lies below.
  const isSeen = () =>
    document.getElementById("root")?.contains(document.elementFromPoint(600, 500)) === true;
  assert.ok(await page.evaluate(isSeen), "the sheet is seen behind an open menu");
  await picture("workbench-files");
  await page.getByRole("menuitem", { name: "2. saved.xlsx" }).click();
  await page.getByText("saved.xlsx").waitFor({ timeout: patience });
});
