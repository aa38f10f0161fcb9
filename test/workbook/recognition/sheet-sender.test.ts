import type { CellValue } from "../../../src/domain/cell-value";
import { readSheetSender } from "../../../src/workbook/recognition/sheet-sender";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { gridOf } from "../../workflows/grid-of-sheet";

const FORMS: readonly (readonly [rows: CellValue[][], unit: string | null, system: string | null])[] = [
  [[["填报单位：县农机厂（盖章）　　主管部门：县工信局　　填报时间：2027年1月5日"]], "县农机厂", "县工信局"],
  [[["填报单位（盖章）：县农机厂"], ["主管部门（公章）：县工信局"]], "县农机厂", "县工信局"],
  [[["填报单位：", null, "县农机厂", "主管部门：", "县工信局"]], "县农机厂", "县工信局"],
  [[["所属系统:县供销系统", null, "单位：元"]], null, "县供销系统"],
  [[["报送单位：县农机厂 联系人：甲某 联系电话：12100000001"]], "县农机厂", null],
  [[["上级主管部门：", null, null, "填报单位："]], null, null],
  [[["填报单位：_______（盖章）", "单位：万元"]], null, null],
  [[["单位：县水利局（盖章）", null, "2027年1月"]], "县水利局", null],
  [[["单位（盖章）：县农机厂", "单位：元"]], "县农机厂", null],
  [[["单位：人民币元"]], null, null],
  [[["单位：户、人、元"]], null, null],
];

test.each(FORMS)("%j names its sender", (rows, unit, system) => {
  expect(readSheetSender(rows)).toEqual({ unit, system });
});

const HEAD = ["序号", "姓名", "身份证号", "困难类别", "慰问金额"];
const ROWS: CellValue[][] = [
  [1, "魏桂兰", "341899197001010013", "深度困难", 1000],
  [2, "何春燕", "341899198003040026", "深度困难", 800],
];

test.each([
  ["above the table", [["填报单位：县农机厂", null, null, "主管部门：县工信局", null], HEAD, ...ROWS]],
  ["below the table", [HEAD, ...ROWS, [null, "填报单位：县农机厂", null, "主管部门：县工信局", null]]],
  [
    "below the total",
    [
      HEAD,
      ...ROWS,
      ["合计", null, null, null, 1800],
      ["填报单位：县农机厂", null, null, "主管部门：县工信局", null],
    ],
  ],
])("a line %s says who sent it, and is no record", (_where, rows) => {
  const [table] = recognizeGrids([gridOf("登记表", rows)]).tables;
  expect(table).toMatchObject({ unit: "县农机厂", system: "县工信局" });
  expect((table?.lastRow ?? 0) - (table?.firstRow ?? 0)).toBe(1);
});
