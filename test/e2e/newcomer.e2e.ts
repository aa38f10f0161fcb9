import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HostCore } from "../../src/excel-host/core";
import { openExcelHost } from "../../src/excel-host";
import { output, patience, runJourney, type Journey } from "./open-workbench";

const register = "困难职工登记";

// Invented people: region 341899 is assigned to no place, prefix 121 to no telephone, 629999 to no bank.
const people = [
  [1, "冯莲香", "女", "341899195801106786", "县棉纺织厂", null, "深度困难", "下岗失业", 3, 18000, 0, 0, "是"],
  [2, "蔡铁柱", "男", "341899196603128615", "县水泥厂", null, "深度困难", "本人重病", 2, 9600, 0, 0, "是"],
  [3, "魏桂兰", "女", "341899197203091224", "县水泥厂", null, "相对困难", "子女上学", 3, 32400, 0, 0, "否"],
] as const;

/** The register's heads stand in its second row. */
const firstRow = 3;

/** Types a household a row into the empty register, as a clerk does. */
async function typeRegister({ page }: Journey): Promise<void> {
  await page.evaluate(
    ([sheet, row, rows]) => {
      const core = window.nuanWorkbenchHost?.core as HostCore | undefined;
      rows.forEach((values, offset) =>
        values.forEach((value, column) => {
          if (value !== null) core?.editCell(sheet, row - 1 + offset, column, String(value));
        }),
      );
    },
    [register, firstRow, people] as const,
  );
}

async function emptyWorkbook(): Promise<string> {
  const host = await openExcelHost({ calculator: null });
  const file = join(mkdtempSync(join(tmpdir(), "nuan-")), "empty.xlsx");
  writeFileSync(file, await host.save());
  host.close();
  return file;
}

async function begin(): Promise<void> {
  const sample = await emptyWorkbook();
  runJourney(
    "a newcomer goes from an empty workbook to a posted notice and a filed roster",
    async (journey) => {
      const { page, pane, press, picture } = journey;
      const fill = async (label: string, value: string) =>
        pane.getByLabel(label, { exact: true }).fill(value);
      await pane.getByText("先从一张表开始").waitFor({ timeout: patience });
      await picture("newcomer-empty");
      await pane.getByRole("button", { name: /本年设置向导/ }).click();
      await fill("县名", "怀川县");
      await fill("活动年度", "2027");
      await picture("newcomer-wizard");
      await pane.getByRole("button", { name: "下一页" }).click();
      await fill("低保线（元/人/月）", "750");
      await fill("深度困难倍数", "1");
      await fill("相对困难倍数", "2");
      await fill("意外致困支出占比", "80%");
      await fill("本次分配资金（元）", "6000");
      await fill("深度困难慰问标准（元）", "2000");
      await fill("相对困难慰问标准（元）", "1000");
      await fill("意外致困慰问标准（元）", "1000");
      await pane.getByRole("button", { name: "下一页" }).click();
      await fill("公示天数", "5");
      await fill("异议受理部门", "县总工会");
      await pane.getByRole("button", { name: /^写入 \d+ 项$/ }).click();
      await page.getByText(register, { exact: true }).first().waitFor({ timeout: patience });

      await typeRegister(journey);
      await press("一键核查");
      await pane
        .getByText(/错误\s*\d+/)
        .first()
        .waitFor({ timeout: patience });
      await press("资格认定");
      await pane.getByText(/^符合/).first().waitFor({ timeout: patience });
      await picture("newcomer-eligibility");

      await press("公示榜");
      await page
        .getByText(/^公示-/)
        .first()
        .waitFor({ timeout: patience });
      await press("公示检查");
      await picture("newcomer-posting");
      await press("生成名册", "发放名册");
      await pane.getByRole("button", { name: /^生成 \d+ 张名册$/ }).click();
      await pane.getByText(/^已生成 \d+ 张名册/).waitFor({ timeout: patience });
      await press("生成名册", "备案名册");
      await pane.getByRole("button", { name: /^生成备案/ }).click();
      await page.getByText(/^备案/).first().waitFor({ timeout: patience });
      await press("操作记录");
      await picture("newcomer-log");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "另存" }).click(),
      ]);
      const saved = join(output, "newcomer.xlsx");
      await download.saveAs(saved);
      assert.ok((await download.path()) !== "", "the workbook can be saved");
    },
    { sample, sheet: "Sheet1" },
  );
}

void begin();
