import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/xlsx";
import { patience, runJourney } from "./open-workbench";
import { saveWhen, saveWorkbook } from "./save-workbook";

const formula = "=NUAN.RMBUPPER(1234.5)";
const capitals = "壹仟贰佰叁拾肆元伍角整";

/** What cells of a saved file show, by their formula. */
function shownIn(file: string): readonly (readonly [unknown, unknown])[] {
  return readXlsx(readFileSync(file)).sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      (row?.cells ?? []).flatMap((cell) =>
        cell?.formula === formula ? [[cell.formula, cell.value] as const] : [],
      ),
    ),
  );
}

runJourney(
  "type a worksheet function, see its help and answer, save and open again",
  async ({ page, pane, picture, open }) => {
    // Descriptions that come late: who types as soon as the grid stands has their help all the same.
    await page.route("**/functions.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await open("");
    const grid = await page.locator(".grid").boundingBox();
    assert.ok(grid, "the grid is drawn");
    const at = { x: grid.x + grid.width / 2, y: grid.y + grid.height - 140 };
    await page.mouse.click(at.x, at.y);
    await page.keyboard.type("=NUAN.RMBUPPER(");
    await page.getByText("把金额（元）写成中文大写").first().waitFor({ timeout: patience });
    await page.getByText("金额（元）所在的单元格或区域").first().waitFor({ timeout: patience });
    await picture("workbench-function-help");
    await page.keyboard.type("1234.5)");
    await page.keyboard.press("Enter");
    // The engine that calculates is loaded with the first formula.
    const saved = await saveWhen(page, "functions.xlsx", (file) =>
      shownIn(file).some(([, value]) => value === capitals),
    );
    assert.deepEqual(shownIn(saved), [[formula, capitals]], "the file has the formula and what it shows");
    await page.mouse.click(at.x, at.y);
    await page.waitForTimeout(500);
    await picture("workbench-function-answer");
    await page.locator("input[type=file]").setInputFiles(saved);
    await page.getByText("functions.xlsx").waitFor({ timeout: patience });
    await pane.getByText("先从一张表开始").waitFor({ timeout: patience });
    assert.deepEqual(
      shownIn(await saveWorkbook(page, "functions-again.xlsx")),
      [[formula, capitals]],
      "and keeps both when opened again",
    );
  },
  // The grid waits a moment before it shows help: its clock must go on.
  { isTimed: true },
);
