import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output, patience, runJourney, type Journey } from "./open-workbench";
import { county, returnedFiles, strangeList } from "./returned-files";
import { saveWorkbook } from "./save-workbook";

const merge = /^合并 \d+ 份$/;

/** Chooses files in the pane, as the dialog of the system would hand them over. */
async function choose({ pane }: Journey, files: Awaited<ReturnType<typeof returnedFiles>>): Promise<void> {
  await pane.locator("main input[type=file]").setInputFiles([...files]);
  await pane.getByRole("button", { name: merge }).waitFor({ timeout: patience });
}

/** How many pairs of neighbouring rows of the list of files lie over one another; none, once they are laid out. */
async function settle({ page }: Journey): Promise<void> {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  assert.ok(frame, "the pane is there");
  await frame.waitForFunction(
    () => {
      const rows = [...document.querySelectorAll('ul[aria-label="收到的文件"] > li')]
        .map((row) => row.getBoundingClientRect())
        .sort((a, b) => a.top - b.top);
      return (
        rows.length > 0 && rows.every((row, at) => at === 0 || row.top >= (rows[at - 1]?.bottom ?? 0) - 1)
      );
    },
    undefined,
    { timeout: patience },
  );
}

async function journey(walked: Journey): Promise<void> {
  const { page, pane, press, picture } = walked;
  const seen = (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: patience });
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  await press("合并上报");
  await choose(walked, await returnedFiles());
  await seen("读了 30 份，20 份可收，3 份需确认，1 份重复或较旧，2 份未认出，4 份读不出，2 家未报");
  await seen("将替换“县化肥厂.xlsx”：新增 1 行，删去 1 行，修改 1 处。");
  await seen("表内合计慰问金额 2,000.00 元，各行相加 1,700.00 元，请单位核对。");
  await seen("有打开密码，请对方去掉密码后再报");
  await picture("collecting-preview");

  // A table of no known form: the clerk says what it is, and it is read so at once.
  await button(/^县水产站\.xlsx/).click();
  await button("指定“摸底”的表头…").click();
  const column = (head: string) => pane.getByRole("combobox", { name: `“${head}”作为` });
  await column("谁").selectOption({ label: "姓名" });
  await column("在哪儿干活").selectOption({ label: "工作单位" });
  await button("按此读取").click();
  await button("合并 21 份").waitFor({ timeout: patience });
  await settle(walked);

  // The newer version is taken in.
  // The box shows the tick at once, and sums up anew: what follows waits for the sum.
  await pane.getByRole("checkbox", { name: "收这份" }).first().click();
  await seen("读了 30 份，20 份可收，3 份需确认，2 份重复或较旧，1 份未认出，4 份读不出，1 家未报");
  await button(merge).click();
  await seen("收表：已完成，可以撤回。");
  await seen(/^共 30 份，并入 20 份 55 行，零报告 1 份，待确认 2 份，已被新版替换 1 份/);
  await settle(walked);
  await picture("collecting-done");

  await button("把“县酒厂.xlsx”的行从合并表移出").click();
  await seen("移出一份来件：已完成，可以撤回。");
  await seen(/并入 19 份 52 行/);
  await press("撤回上步");
  await seen("移出一份来件：已撤回，恢复原样。");
  await seen(/并入 20 份 55 行/);

  // What was said of the form is kept over saving and opening again.
  const saved = await saveWorkbook(page, "collected.xlsx");
  await page.locator("input[type=file]").setInputFiles(saved);
  await page.getByText("collected.xlsx").first().waitFor({ timeout: patience });
  await pane.getByText("先从一张表开始").waitFor({ timeout: patience });
  await press("合并上报");
  await choose(walked, [await strangeList("县林场.xlsx", "县林场", 7)]);
  await button("合并 1 份").waitFor({ timeout: patience });
}

mkdirSync(output, { recursive: true });
const sample = join(output, "county.xlsx");
void county().then(({ buffer }) => {
  writeFileSync(sample, buffer);
  runJourney("thirty returned files are looked at, merged, taken out and put back", journey, {
    sample,
    sheet: "单位名录",
  });
});
