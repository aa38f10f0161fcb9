import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { recordCell, writableCellOf } from "../../../src/workbook/table-binding";
import { gridOf, parameterGrid } from "../../workflows/grid-of-sheet";
import { sheetOf } from "../../workflows/measured-sheets";

const HEAD = ["序号", "姓名", "身份证号", "困难类别"];
const ROWS = [
  [1, "魏桂兰", "341899197001010014", "深度困难"],
  [2, "何春燕", "341899198003040026", "相对困难"],
];
const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

describe("a register whose unit stands above it", () => {
  const grid = sheetOf("Sheet1", [["困难职工登记表"], ["填报单位：县棉纺织厂"], HEAD, ...ROWS]);

  test("gives every row its unit, with the line it was read from", () => {
    const [table] = recognizeGrids([grid]).tables;
    if (table === undefined) throw new Error("no table");
    expect(readRecords(grid, table).columns.workUnit).toEqual(["县棉纺织厂", "县棉纺织厂"]);
    expect(table.cells?.workUnit).toEqual({ row: 2, column: 1, value: "县棉纺织厂" });
    expect(table.evidence).toContainEqual({ code: "unit.caption", row: 2 });
    expect(writableCellOf(table, "workUnit", 4)).toBeNull();
    expect(recordCell(table, 4, ["workUnit", "name"])).toEqual({ sheet: "Sheet1", row: 4, column: 2 });
  });

  test("does not ask for the unit again, and its households are of that unit", () => {
    const { findings, registers } = checkWorkbook([grid, parameterGrid()], options);
    expect(findings.filter(({ code }) => code === "record.missing")).toEqual([]);
    expect(registers[0]?.households.map(({ workUnit }) => workUnit)).toEqual(["县棉纺织厂", "县棉纺织厂"]);
  });

  test("a column of units goes before the line", () => {
    const own = sheetOf("Sheet1", [
      ["填报单位：县工业局"],
      [...HEAD, "工作单位"],
      ...ROWS.map((row) => [...row, "县农机厂"]),
    ]);
    const { registers } = checkWorkbook([own, parameterGrid()], options);
    expect(registers[0]?.households.map(({ workUnit }) => workUnit)).toEqual(["县农机厂", "县农机厂"]);
  });

  test("the union of the county is nobody's unit", () => {
    const own = gridOf("登记表", [["填报单位：怀川县总工会", null, null, null], HEAD, ...ROWS]);
    expect(recognizeGrids([own]).tables[0]?.cells).toBeUndefined();
  });
});

test("a class in few words is the class", () => {
  const grid = sheetOf("困难职工登记表", [
    [...HEAD, "家庭人口", "家庭年收入"],
    ["1", "魏桂兰", "341899197001010014", "深困", 2, 40000],
    ["2", "何春燕", "341899198003040026", "困难劳模", 2, 9000],
  ]);
  const { findings, registers } = checkWorkbook([grid, parameterGrid()], options);
  const differs = findings.filter(({ code }) => code === "eligibility.classDiffers");
  expect(differs.map(({ where }) => where?.row)).toEqual(
    registers[0]?.households[0]?.eligibility.decision === "eligible" ? [2] : [],
  );
  expect(registers[0]?.households.map(({ situation }) => situation.isModelWorker)).toEqual([null, true]);
});
