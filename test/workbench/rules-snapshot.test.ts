import { conditionalFormatSnapshots } from "../../src/workbench/grid/conditional-format-snapshot";
import { validationSnapshots } from "../../src/workbench/grid/validation-snapshot";
import { createWorkbookData } from "../../src/xlsx";
import type { ConditionalFormatData } from "../../src/xlsx/rules/conditional-format-data";
import type { DataValidationData } from "../../src/xlsx/rules/data-validation-data";
import type { SheetData } from "../../src/xlsx/workbook-data";

const size = { rows: 60, columns: 20 };
const wholeColumn = { row: 0, column: 2, rowCount: 1_048_576, columnCount: 1 };

function sheetWith(formats: readonly Partial<ConditionalFormatData>[]): SheetData {
  const [sheet] = createWorkbookData().sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  formats.forEach((format, index) =>
    sheet.conditionalFormats.push({
      id: `{${index}}`,
      areas: [wholeColumn],
      type: "cellIs",
      priority: index + 1,
      stopIfTrue: false,
      formulas: [],
      ...format,
    }),
  );
  return sheet;
}

const ruleOf = (format: Partial<ConditionalFormatData>) =>
  conditionalFormatSnapshots(sheetWith([format]), size)[0]?.rule;

test("formats come in the order of their priority and end where the shown rows end", () => {
  const sheet = sheetWith([
    { id: "second", priority: 2, type: "duplicateValues" },
    { id: "first", priority: 1, type: "uniqueValues", stopIfTrue: true },
  ]);
  expect(conditionalFormatSnapshots(sheet, size)).toMatchObject([
    { cfId: "first", stopIfTrue: true, ranges: [{ startRow: 0, endRow: 59, startColumn: 2, endColumn: 2 }] },
    { cfId: "second", stopIfTrue: false },
  ]);
  const beyond = { areas: [{ ...wholeColumn, column: 30 }] };
  expect(conditionalFormatSnapshots(sheetWith([beyond]), size)).toEqual([]);
});

test("a comparison with a number stays one, with a text or a cell it becomes a formula", () => {
  const format = { font: { bold: true }, fill: { color: "FFC00000" } };
  expect(ruleOf({ operator: "greaterThan", formulas: ["1000"], format })).toEqual({
    type: "highlightCell",
    subType: "number",
    operator: "greaterThan",
    value: 1000,
    style: { bl: 1, bg: { rgb: "#C00000" } },
  });
  expect(ruleOf({ operator: "between", formulas: ["1", "9"] })).toMatchObject({ value: [1, 9] });
  expect(ruleOf({ operator: "equal", formulas: ['"是"'] })).toMatchObject({
    subType: "formula",
    value: '=C1="是"',
  });
  expect(ruleOf({ operator: "notBetween", formulas: ["$A$1", "9"] })).toMatchObject({
    value: "=NOT(AND(C1>=MIN($A$1,9),C1<=MAX($A$1,9)))",
  });
});

test("a formula over several blocks is counted from the corner of each", () => {
  const areas = [
    { row: 4, column: 1, rowCount: 2, columnCount: 1 },
    { row: 8, column: 0, rowCount: 1, columnCount: 1 },
  ];
  const rules = conditionalFormatSnapshots(
    sheetWith([{ type: "expression", areas, formulas: ["A5>$D$1"] }]),
    size,
  );
  expect(rules.map(({ rule }) => "value" in rule && rule.value)).toEqual(["=B5>$D$1", "=A9>$D$1"]);
});

test("icons are counted from the highest down, turned round when the file says so", () => {
  const points = ["0", "33", "67"].map((value) => ({ type: "percent", value }));
  const iconSet = { name: "3Flags", points, showsValue: false, isReversed: true };
  expect(ruleOf({ type: "iconSet", iconSet })).toMatchObject({
    isShowValue: false,
    config: [
      { value: { value: 67 }, iconId: "2" },
      { value: { value: 33 }, iconId: "1" },
      { value: { value: 0 }, iconId: "0" },
    ],
  });
});

test("a bar that chooses its own beginning begins at nought, or at the lowest value below it", () => {
  const dataBar = {
    lower: { type: "autoMin" },
    upper: { type: "autoMax" },
    showsValue: true,
    fillColor: "FF638EC6",
    isGradient: true,
    axis: "automatic",
    direction: "context",
  } as const;
  const sheet = sheetWith([{ type: "dataBar", dataBar }]);
  const lowest = () => conditionalFormatSnapshots(sheet, size)[0]?.rule;
  expect(lowest()).toMatchObject({ config: { min: { type: "num", value: 0 }, max: { type: "max" } } });
  sheet.rows[3] = { cells: [undefined, undefined, { value: -5, style: 0 }] };
  expect(lowest()).toMatchObject({ config: { min: { type: "min" } } });
});

test("averages with deviations, which the grid cannot draw, are left out", () => {
  expect(ruleOf({ type: "aboveAverage", standardDeviations: 1 })).toBeUndefined();
  expect(ruleOf({ type: "aboveAverage", isBelowAverage: true, includesAverage: true })).toMatchObject({
    operator: "lessThanOrEqual",
  });
});

test("lists are offered, other rules are the host's to judge", () => {
  const [sheet] = createWorkbookData().sheets;
  const validation: DataValidationData = {
    areas: [wholeColumn],
    type: "list",
    operator: "between",
    formula1: '"是, 否"',
    allowBlank: true,
    hidesDropDown: false,
    showsInputMessage: true,
    showsErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "",
    error: "",
    promptTitle: "",
    prompt: "",
  };
  sheet?.dataValidations.push(
    validation,
    { ...validation, type: "whole", formula1: "1", formula2: "9" },
    { ...validation, formula1: "单位表!$A$1:$A$3", hidesDropDown: true },
  );
  expect(sheet && validationSnapshots(sheet, size)).toMatchObject([
    { formula1: "是,否", showDropDown: true, ranges: [{ endRow: 59 }] },
    { formula1: "=单位表!$A$1:$A$3", showDropDown: false },
  ]);
});
