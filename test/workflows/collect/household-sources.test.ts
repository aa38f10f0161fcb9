import type { CellValue } from "../../../src/domain/cell-value";
import { recognizeGrid } from "../../../src/workbook/recognition/recognize-grid";
import { sourcesOf } from "../../../src/workflows/collect/sources-of";
import { gridOf } from "../grid-of-sheet";

// Invented people: region 341899 is assigned to no place.
const HEAD = [
  "职工姓名",
  "职工身份证号",
  "工作单位",
  "困难类别",
  "家庭年收入",
  "家庭成员姓名",
  "与职工关系",
  "成员身份证号",
];
const FENG = ["冯莲香", "341899195801106786", "县实验小学", "深度困难", 12000];
const MA = ["马宝山", "341899196703154515", "县实验小学", "相对困难", 18000];
const wife = ["罗秀兰", "配偶", "341899196907123026"];
const son = ["冯小宝", "儿子", "341899199001010013"];
const blank = FENG.map(() => null);

test.each<[string, CellValue[][]]>([
  [
    "repeated on every row of a member",
    [
      [...FENG, ...wife],
      [...FENG, ...son],
      [...MA, null, null, null],
    ],
  ],
  [
    "named on the first row alone",
    [
      [...FENG, ...wife],
      [...blank, ...son],
      [...MA, null, null, null],
    ],
  ],
])("a worker %s goes on once, the members once in a list of their own", (_case, rows) => {
  const grid = gridOf("Sheet1", [["县实验小学困难教职工及家庭成员情况表"], HEAD, ...rows]);
  const sources = sourcesOf({
    ...{ file: "实验小学.xlsx", savedAt: null, fingerprint: "", isDate1904: false },
    tables: recognizeGrid(grid, []),
    grids: new Map([[grid.sheet, grid]]),
  });
  const of = (kind: string) => sources.find((source) => source.kind === kind)?.rows ?? [];
  expect(of("needyWorkers").map(({ values, others }) => [values.name, values.annualIncome, others])).toEqual([
    ["冯莲香", 12000, {}],
    ["马宝山", 18000, {}],
  ]);
  expect(of("familyMembers").map(({ values }) => [values.name, values.memberName])).toEqual([
    ["冯莲香", "罗秀兰"],
    ["冯莲香", "冯小宝"],
  ]);
});
