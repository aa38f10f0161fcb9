import type { CellValue } from "../../../src/domain/cell-value";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const HEAD = ["序号", "姓名", "身份证号", "工作单位", "困难类别", "慰问金额"];
const ROWS: CellValue[][] = [
  [1, "魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 1000],
  [2, "何春燕", "341899198003040026", "县农机厂", "相对困难", "800.50元"],
];

function found(total: CellValue[], title = "困难职工登记表") {
  const grids = [parameterGrid(), gridOf("困难职工登记", [[title], HEAD, ...ROWS, total])];
  const { findings } = checkWorkbook(grids, {
    ...{ locale: "zh-CN", overrides: {}, asOf: "2027-01-05" as CalendarDate },
  });
  return findings.flatMap(({ code, where, params }) =>
    code === "amount.total" || code === "record.count" ? [{ code, row: where?.row, params }] : [],
  );
}

test("a total row that does not add up is an error at the total, to the fen", () => {
  expect(found(["合计", null, null, null, null, 1802])).toEqual([
    {
      code: "amount.total",
      row: 5,
      params: { statedFen: 180200, actualFen: 180050, differenceFen: 150 },
    },
  ]);
});

test("drift of floating point, texts with units and capitals in a total are no difference", () => {
  expect(found(["合计", null, null, null, null, 1800.5000000002])).toEqual([]);
  expect(found(["合计", null, null, null, null, "1,800.50元"])).toEqual([]);
  expect(found(["合计", null, null, null, null, "壹仟捌佰元伍角整"])).toEqual([]);
  expect(found(["合计", null, null, null, null, null])).toEqual([]);
});

test("the number of households a total row names is held against the rows", () => {
  expect(found(["共计3户", null, null, null, null, 1800.5])).toEqual([
    { code: "record.count", row: 5, params: { stated: 3, actual: 2 } },
  ]);
  expect(found(["共计２户", null, null, null, null, 1800.5])).toEqual([]);
});
