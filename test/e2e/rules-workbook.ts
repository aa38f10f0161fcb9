import { addSheet, createWorkbookData } from "../../src/xlsx";
import type { ConditionalFormatData } from "../../src/xlsx/rules/conditional-format-data";
import type { DataValidationData } from "../../src/xlsx/rules/data-validation-data";
import type { CellArea, CellContent, SheetData, WorkbookData } from "../../src/xlsx/workbook-data";

/** The colours by which the formats are told apart, as the page writes them. */
export const formatColors = {
  value: "#ff99cc",
  formula: "#99ccff",
  text: "#ffcc00",
  rank: "#ccffcc",
  duplicate: "#cc99ff",
  scaleLow: "#00ff00",
  bar: "#3366ff",
};

const below = (column: number, rowCount: number): CellArea => ({ row: 1, column, rowCount, columnCount: 1 });

const list = (area: CellArea, formula1: string): DataValidationData => ({
  areas: [area],
  type: "list",
  operator: "between",
  formula1,
  allowBlank: true,
  hidesDropDown: false,
  showsInputMessage: true,
  showsErrorMessage: true,
  errorStyle: "stop",
  errorTitle: "困难类别",
  error: "请从下拉列表中选择。",
  promptTitle: "",
  prompt: "",
});

/** A workbook with drop-down lists and a conditional format of each kind over the same twelve rows. */
export function rulesWorkbook(rowCount = 12): WorkbookData {
  const workbook = createWorkbookData();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  const heads = ["类别", "单位", "金额", "公式", "备注", "前二", "重复", "色阶", "条形", "图标", "身份"];
  const line = (contents: readonly CellContent[]) => ({
    cells: contents.map((value) => ({ value, style: 0 })),
  });
  sheet.rows[0] = line(heads);
  for (let row = 1; row <= rowCount; row += 1) {
    const name = row === 5 ? "纺织" : `单位${row}`;
    sheet.rows[row] = line([null, null, row * 100, row, name, row, row % 6, row, row, row, `1210000${row}`]);
  }
  const units = addSheet(workbook, "单位表");
  ["棉纺厂", "机械厂", "水泥厂"].forEach((unit, row) => {
    units.rows[row] = line([unit]);
  });
  sheet.dataValidations.push(
    list(below(0, rowCount), '"深度困难,相对困难,意外致困"'),
    list(below(1, rowCount), "单位表!$A$1:$A$3"),
  );
  addFormats(sheet, rowCount);
  return workbook;
}

function addFormats(sheet: SheetData, rowCount: number): void {
  const base = { stopIfTrue: false, formulas: [] as readonly string[] };
  const fill = (color: string) => ({ fill: { color } });
  const formats: Omit<ConditionalFormatData, "id" | "priority">[] = [
    {
      ...base,
      areas: [below(2, rowCount)],
      type: "cellIs",
      operator: "greaterThan",
      formulas: ["1000"],
      format: fill(formatColors.value),
    },
    {
      ...base,
      areas: [below(3, rowCount)],
      type: "expression",
      formulas: ["MOD($D2,2)=0"],
      format: fill(formatColors.formula),
    },
    {
      ...base,
      areas: [below(4, rowCount)],
      type: "containsText",
      operator: "containsText",
      text: "纺织",
      format: fill(formatColors.text),
    },
    { ...base, areas: [below(5, rowCount)], type: "top10", rank: 2, format: fill(formatColors.rank) },
    {
      ...base,
      areas: [below(6, rowCount)],
      type: "duplicateValues",
      format: fill(formatColors.duplicate),
    },
    {
      ...base,
      areas: [below(7, rowCount)],
      type: "colorScale",
      colorScale: {
        points: [
          { type: "min", color: formatColors.scaleLow },
          { type: "max", color: "#ff0000" },
        ],
      },
    },
    {
      ...base,
      areas: [below(8, rowCount)],
      type: "dataBar",
      dataBar: {
        lower: { type: "min" },
        upper: { type: "max" },
        showsValue: true,
        fillColor: formatColors.bar,
        isGradient: false,
        axis: "automatic",
        direction: "context",
      },
    },
    {
      ...base,
      areas: [below(9, rowCount)],
      type: "iconSet",
      iconSet: {
        name: "3TrafficLights1",
        points: [
          { type: "percent", value: "0" },
          { type: "percent", value: "33" },
          { type: "percent", value: "67" },
        ],
        showsValue: true,
        isReversed: false,
      },
    },
  ];
  formats.forEach((format, index) =>
    sheet.conditionalFormats.push({ ...format, id: `{rule-${index}}`, priority: index + 1 }),
  );
}
