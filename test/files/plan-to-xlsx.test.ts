import { unzipSync } from "fflate";
import { fileNamesOf, packPlans } from "../../src/files/pack-plans";
import { planToXlsx } from "../../src/files/plan-to-xlsx";
import { readFile } from "../../src/files/read-file";
import { recognizeGrids } from "../../src/workbook/recognition/recognize-grids";
import { takeFile } from "../../src/workflows/collect/take-file";
import { FORM_KINDS, listForms, planForm } from "../../src/workflows/collect/unit-forms";
import { readXlsx } from "../../src/xlsx";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

const unit = { name: "县棉纺织厂", system: "县工信局" };

/** What of a sheet a unit sees and types into; styles by what they say, since numbers of styles differ. */
function looks(bytes: Uint8Array, name: string) {
  const { sheets, styles } = readXlsx(bytes);
  const sheet = sheets.find((each) => each.name === name) as SheetData;
  return {
    values: sheet.rows.map((row) => (row?.cells ?? []).map((cell) => cell?.value ?? null)),
    formats: sheet.rows.slice(2, 5).map((row) =>
      (row?.cells ?? []).map((cell) => {
        const { numberFormat, font, fill, alignment } = styles[cell?.style ?? 0]!;
        return [numberFormat, font.name, font.size, fill.color, alignment.horizontal, alignment.vertical];
      }),
    ),
    heights: sheet.rows.slice(0, 3).map((row) => row?.height),
    widths: sheet.columns.map((column) => column?.width),
    frozen: sheet.frozen,
    validations: sheet.dataValidations.map(
      ({ areas, type, operator, formula1, formula2, errorStyle, error }) => ({
        ...{ areas, type, operator, formula1, formula2, errorStyle, error },
      }),
    ),
    fit: [sheet.page.fitToWidth, sheet.page.orientation, sheet.page.paperSize],
  };
}

test("a plan written without Excel is the workbook office.js makes of it", async () => {
  const plan = planForm("enterprise", unit);
  const host = await openExcelHost({});
  const applied = await createOfficeGateway(host.Excel).apply(plan);
  expect(applied.ok).toBe(true);
  const [ours, theirs] = [looks(planToXlsx(plan), "困难职工登记"), looks(await host.save(), "困难职工登记")];
  host.close();
  expect(ours.validations.length).toBeGreaterThan(8);
  expect(ours).toEqual(theirs);
});

test.each(FORM_KINDS)("the form for %s comes back as what it is, with who sent it", async (kind) => {
  const reading = await readFile("表.xlsx", planToXlsx(planForm(kind, unit)));
  if (!reading.ok) throw new Error(reading.reason);
  const { tables } = recognizeGrids(reading.grids);
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    expect(table).toMatchObject({ confidence: "sure", unit: "县棉纺织厂" });
    expect(table.columnGuesses.filter(({ confidence }) => confidence === "confirm")).toEqual([]);
    // Every column of the form is a field; none is lost on the way back.
    expect(table.columnGuesses).toHaveLength(table.lastColumn);
  }
});

test("numbers typed into a form are text before they are typed, and 零报告 in it is a nil return", async () => {
  const workbook = readXlsx(planToXlsx(planForm("enterprise", unit)));
  const sheet = workbook.sheets.find(({ name }) => name === "困难职工登记")!;
  const head = sheet.rows[2]!.cells.map((cell) => String(cell?.value));
  for (const name of ["身份证号＊", "联系电话", "银行卡号"]) {
    const cell = sheet.rows[3]!.cells[head.indexOf(name)];
    expect([name, workbook.styles[cell!.style]!.numberFormat]).toEqual([name, "@"]);
  }
  const reading = await readFile("表.xlsx", planToXlsx(planForm("enterprise", unit)));
  if (!reading.ok) throw new Error(reading.reason);
  const filled = reading.grids.map((grid) =>
    grid.sheet !== "困难职工登记"
      ? grid
      : {
          ...grid,
          values: grid.values.map((row, at) =>
            at === 3 ? [row[0] ?? null, "零报告", ...row.slice(2)] : row,
          ),
        },
  );
  const taken = takeFile({ file: "表.xlsx", savedAt: null, reading: { ...reading, grids: filled } });
  expect(taken).toMatchObject({ state: "taken", isNil: true });
});

test("every unit of the list gets the form of its kind, packed under names no two share", () => {
  const forms = listForms([
    {
      binding: {
        ...{ sheet: "单位名录", kind: "units", headerRow: 1, headerLastRow: 1, firstRow: 2, lastRow: 3 },
        ...{ skippedRows: [], totalRow: null, columns: { unitName: 1, unitType: 2 }, amountUnitYuan: 1 },
        ...{ confidence: "sure", unit: null },
      },
      rowNumbers: [2, 3],
      columns: {
        unitName: ["县棉纺织厂", "县民政局"],
        unitType: ["企业", "机关"],
        system: ["县工信局", null],
      },
    },
  ]);
  expect(forms.map(({ name, system, kind }) => [name, system, kind])).toEqual([
    ["县棉纺织厂", "县工信局", "enterprise"],
    ["县民政局", "", "department"],
  ]);
  const packed = unzipSync(packPlans(forms.map(({ name, plan }) => ({ name, plan }))));
  expect(Object.keys(packed)).toEqual(["县棉纺织厂.xlsx", "县民政局.xlsx"]);
  expect(readXlsx(packed["县民政局.xlsx"]!).sheets.map(({ name }) => name)).toContain("工资代扣");
  expect(fileNamesOf(["甲厂/1", "甲厂1"])).toEqual(["甲厂1.xlsx", "甲厂1(2).xlsx"]);
});

test("a step that needs a workbook to stand is refused, not left out", () => {
  const steps = [
    { step: "createSheet", sheet: "表", whenTaken: "number", showGridlines: true },
    { step: "clearMarks", sheet: "表" },
  ] as const;
  expect(() => planToXlsx({ title: "x", steps })).toThrow("clearMarks");
});
