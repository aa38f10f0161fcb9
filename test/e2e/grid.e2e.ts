import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx";
import { patience, runJourney } from "./open-workbench";
import { waitForBold, waitForCell, waitForColor, waitForSelection, waitForWidth } from "./read-grid";
import { formatColors, rulesWorkbook } from "./rules-workbook";

const sample = join(mkdtempSync(join(tmpdir(), "nuan-grid-")), "rules.xlsx");
writeFileSync(sample, writeXlsx(rulesWorkbook()));

runJourney(
  "find, choose from a list, see conditional formats, undo",
  async ({ page, picture }) => {
    const grid = await page.locator(".grid").boundingBox();
    assert.ok(grid, "the grid is drawn");
    /** The middle of a cell, 0-based: columns of the usual width and rows of the usual height from the corner on. */
    const click = (row: number, column: number, right = 30) =>
      page.mouse.click(grid.x + 46 + column * 59 + right, grid.y + 59 + row * 20);

    for (const color of Object.values(formatColors)) await waitForColor(page, color, 60);
    await picture("grid-formats");

    await click(2, 0, 47);
    await page.getByText("相对困难", { exact: true }).click({ timeout: patience });
    await waitForCell(page, 2, 0, "相对困难");
    await click(3, 1);
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByText("机械厂", { exact: true }).click({ timeout: patience });
    await waitForCell(page, 3, 1, "机械厂");

    await click(4, 0);
    await page.keyboard.type("低保");
    await page.keyboard.press("Enter");
    await page.getByText("请从下拉列表中选择。").waitFor({ timeout: patience });
    await picture("grid-refused");
    await page.getByRole("button", { name: "知道了" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached", timeout: patience });
    await waitForCell(page, 4, 0, null);

    await click(11, 2);
    await page.keyboard.type("2500");
    await page.keyboard.press("Enter");
    await waitForCell(page, 11, 2, 2500);
    await page.keyboard.press("Control+z");
    await waitForCell(page, 11, 2, 1100);
    await waitForSelection(page, "C12");
    await page.keyboard.press("Control+z");
    await waitForCell(page, 3, 1, null);
    await page.keyboard.press("Control+y");
    await waitForCell(page, 3, 1, "机械厂");

    // Two quick clicks on one cell would open it for editing, as in Excel: another cell comes between.
    await click(9, 4);
    await waitForSelection(page, "E10");
    await click(11, 2);
    await waitForSelection(page, "C12");
    await page.keyboard.press("Control+b");
    await waitForBold(page, 11, 2, true);
    await page.keyboard.press("Control+z");
    await waitForBold(page, 11, 2, false);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        "钱一\t341899196504010010\t2027-01-13\n孙二\t34189919701007001X\t1,234.50",
      ),
    );
    await click(14, 4);
    await waitForSelection(page, "E15");
    await page.keyboard.press("Control+v");
    await waitForCell(page, 14, 5, "341899196504010010");
    await waitForCell(page, 14, 6, 46400);
    await waitForCell(page, 15, 6, 1234.5);
    await page.keyboard.press("Control+x");
    await page.getByText("工作台不能剪切或移动单元格").waitFor({ timeout: patience });
    await picture("grid-pasted");
    await page.keyboard.press("Control+z");
    await waitForCell(page, 15, 6, null);

    await click(11, 3);
    await waitForSelection(page, "D12");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+d");
    await waitForCell(page, 12, 3, 11);
    // Filling empties the cells first: taking it back brings what stood there, not the emptiness.
    await page.keyboard.press("Control+z");
    await waitForCell(page, 12, 3, 12);

    // Among several selected cells the grid, as Excel does, finds within those alone.
    await click(13, 4);
    await waitForSelection(page, "E14");
    await page.keyboard.press("Control+f");
    await page.getByPlaceholder("输入查找内容").fill("纺织");
    await page.keyboard.press("Enter");
    await page.getByText("1/1").waitFor({ timeout: patience });
    await picture("grid-find");

    // Last, because another width has the sheet drawn anew, at a moment nobody sees.
    const edge = { x: grid.x + 46 + 59, y: grid.y + 35 };
    await page.mouse.move(edge.x, edge.y);
    await page.locator('.grid canvas[style*="col-resize"]').first().waitFor({ timeout: patience });
    await page.mouse.down();
    await page.mouse.move(edge.x + 40, edge.y, { steps: 6 });
    await page.mouse.up();
    await waitForWidth(page);
  },
  { sample, sheet: "单位表", isTimed: true },
);
