import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParameterId } from "../../src/domain/parameters/parameter-id";
import type { HostCore } from "../../src/excel-host/core";
import { namesOf } from "../../src/i18n/names";
import { paneMessagesOf } from "../../src/i18n/pane-messages";
import { readXlsx } from "../../src/xlsx";
import { output, patience, walk, type Journey } from "./open-workbench";

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

/** The numbers of the year a newcomer fills in, a page of the wizard each. */
const pages: readonly (readonly (readonly [ParameterId, string])[])[] = [
  [
    ["county", "怀川县"],
    ["campaignYear", "2027"],
  ],
  [
    ["minimumLivingLine", "750"],
    ["deepLineMultiple", "1"],
    ["relativeLineMultiple", "2"],
    ["accidentCostShare", "80%"],
    ["reliefFund", "6000"],
    ["reliefDeep", "2000"],
    ["reliefRelative", "1000"],
    ["reliefAccident", "1000"],
    ["reliefFloor", "500"],
    ["reliefRounding", "10"],
  ],
  [
    ["postingDays", "5"],
    ["objectionOffice", "县总工会"],
  ],
];

/** What the ribbon and the lists say, in each language. */
const words = {
  "zh-CN": {
    ...{ allocate: "资金分配", preview: "预览写入…", write: /^写入 \d+ 户/ },
    ...{ check: "一键核查", errors: /^错误 \d+$/, eligibility: "资格认定", eligible: /^符合/ },
    ...{ notice: "公示榜", leaks: "公示检查", rosters: "生成名册", payment: "发放名册", filing: "备案名册" },
    ...{ make: /^生成 \d+ 张名册$/, made: /^已生成 \d+ 张名册/, makeFiling: /^生成备案/ },
    ...{ posted: "登记张榜", anyway: "仍要生成", log: "操作记录", save: "另存" },
  },
  en: {
    ...{ allocate: "Allocate", preview: /^Preview/, write: /^Write \d+/ },
    ...{ check: "Check all", errors: /^Error \d+$/, eligibility: "Eligibility", eligible: /^Eligible/ },
    ...{
      notice: "Public notice",
      leaks: "Leak check",
      rosters: "Rosters",
      payment: "Payment",
      filing: "Filing",
    },
    ...{ make: /^Make \d+ rosters?$/, made: /rosters? made/, makeFiling: /^Make/ },
    ...{ posted: "Record posting", anyway: /anyway/, log: "Log", save: "Save as" },
  },
};

/** From nothing to a posted notice and a filed roster. */
function newcomer(locale: "zh-CN" | "en", name: string) {
  const said = words[locale];
  const { setup, frame, places } = paneMessagesOf(locale);
  const { parameter } = namesOf(locale);
  return async (journey: Journey): Promise<void> => {
    const { page, pane, press, picture } = journey;
    const button = (label: string | RegExp) => pane.getByRole("button", { name: label });
    await button(setup.open).waitFor({ timeout: patience });
    await picture(`${name}-empty`);
    await button(setup.open).click();
    for (const [index, fields] of pages.entries()) {
      for (const [id, value] of fields) await pane.getByLabel(parameter(id), { exact: true }).fill(value);
      if (index === 0) await picture(`${name}-wizard`);
      const filled = pages.flat().length;
      await button(index < pages.length - 1 ? setup.next : setup.write(filled)).click();
    }
    await page.getByText(register, { exact: true }).first().waitFor({ timeout: patience });
    await pane.getByRole("button", { name: frame.next(places.check) }).waitFor({ timeout: patience });
    await typeRegister(journey);
    await press(said.check);
    await button(said.errors).waitFor({ timeout: patience });
    await press(said.eligibility);
    await button(said.eligible).waitFor({ timeout: patience });
    await picture(`${name}-eligibility`);

    await press(said.allocate);
    await button(said.preview).click({ timeout: patience });
    await button(said.write).click({ timeout: patience });
    await button(frame.next(places.posting)).waitFor({ timeout: patience });

    await press(said.notice);
    await page
      .getByText(/^公示-/)
      .first()
      .waitFor({ timeout: patience });
    await press(said.leaks);
    await button(said.posted).click();
    await pane
      .getByText(/2027年1月19日|2027-01-19/)
      .first()
      .waitFor({ timeout: patience });
    await picture(`${name}-posting`);
    // The notice hangs still: who pays now says that it is meant.
    await press(said.rosters, said.payment);
    await button(said.make).click({ timeout: patience });
    await button(said.anyway).click({ timeout: patience });
    await pane.getByText(said.made).first().waitFor({ timeout: patience });
    await press(said.rosters, said.filing);
    await button(said.makeFiling).click();
    await page.getByText(/^备案/).first().waitFor({ timeout: patience });
    await press(said.log);
    await picture(`${name}-log`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: said.save }).click(),
    ]);
    const saved = join(output, `${name}.xlsx`);
    await download.saveAs(saved);
    const sheets = readXlsx(readFileSync(saved)).sheets.map((sheet) => sheet.name);
    for (const kind of ["公示-", "发放-", "备案"])
      assert.ok(
        sheets.some((sheet) => sheet.startsWith(kind)),
        `${kind} is in the file`,
      );
  };
}

async function begin(): Promise<void> {
  await walk(
    "a newcomer goes from an empty workbook to a posted notice and a filed roster",
    newcomer("zh-CN", "newcomer"),
    {
      query: "file=empty",
    },
  );
  await walk("the same way in English in the dark", newcomer("en", "newcomer-en"), {
    query: "file=empty&language=en&dark",
  });
}

begin().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
