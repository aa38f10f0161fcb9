import type { CellValue } from "../../../../src/domain/cell-value";
import type { Grid } from "../../../../src/workbook/grid";
import type { Area } from "../../../../src/workbook/plan";
import { sheetOf } from "../../../workflows/measured-sheets";

/** What a form says of its worker; people are invented. */
export interface FormWorker {
  readonly name: string;
  readonly residentId: CellValue;
  readonly workUnit?: string;
  readonly members: readonly (readonly [
    name: string,
    relation: string,
    age: number,
    unit: string,
    income: number,
  ])[];
}

export const FORM_WORKERS: readonly FormWorker[] = [
  {
    ...{ name: "魏桂兰", residentId: "341899197001010014", workUnit: "县棉纺织厂" },
    members: [
      ["何大山", "丈夫", 57, "务农", 900],
      ["何小燕", "女儿", 26, "县第一中学", 0],
    ],
  },
  {
    name: "吴守义",
    residentId: "341899196502030017",
    workUnit: "县农机厂",
    members: [["吴桂花", "妻子", 60, "无", 0]],
  },
  { name: "何春燕", residentId: "341899198003040026", workUnit: "县人民医院", members: [] },
];

type Row = (CellValue | undefined)[];

/** A form as a county prints it: nine columns, values merged, members in the middle, opinions at the foot. */
export function formRows({ name, residentId, workUnit, members }: FormWorker): {
  rows: Row[];
  merges: Area[];
} {
  const rows: Row[] = [
    ["困难职工申请审批表"],
    [`填报单位（盖章）：${workUnit ?? ""}`, , , , , "填表日期：2026年12月3日"],
    ["姓名", name, "性别", "女", "民族", "汉族", "政治面貌", "群众", "照片"],
    ["身份证号", residentId, , , "联系电话", "12100000001", , , null],
    ["工作单位", workUnit ?? null, , , "困难类别", "□深度困难 ☑相对困难 □意外致困", , , null],
    ["家庭住址", "怀川县城关镇东街", , , "健康状况", "残疾", "残疾类别", "肢体三级", null],
    ["家庭人口", members.length + 1, "家庭年收入（元）", 21600, "家庭月人均收入", 600, "住房面积", 68, null],
    ["是否低保", "否", "是否单亲", null, "特长", "缝纫", "户籍所在地", null, null],
    ["家庭成员情况", "姓名", "与本人关系", "年龄", "工作单位或学校", , "月收入", "备注", null],
    ...[0, 1, 2].map((at): Row => {
      const member = members[at];
      return member === undefined ? [] : [null, member[0], member[1], member[2], member[3], , member[4]];
    }),
    ["主要致困原因", "本人残疾，丈夫务农，收入低"],
    [
      "基层工会意见",
      "情况属实，同意上报。（盖章）　　年　月　日",
      ,
      ,
      "县总工会意见",
      "（盖章）　　年　月　日",
    ],
  ];
  const wide = (row: number, column: number, columnCount: number, rowCount = 1) => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  const merges = [
    ...[wide(1, 1, 9), wide(2, 1, 5), wide(2, 6, 4), wide(3, 9, 1, 6), wide(4, 2, 3), wide(4, 6, 3)],
    ...[
      wide(5, 2, 3),
      wide(5, 6, 3),
      wide(6, 2, 3),
      wide(9, 1, 1, 4),
      wide(13, 2, 8),
      wide(14, 2, 3),
      wide(14, 6, 4),
    ],
    ...[9, 10, 11, 12].map((row) => wide(row, 5, 2)),
  ];
  return { rows, merges };
}

/** The form of one worker on a sheet of its own. */
export function formSheet(sheet: string, worker: FormWorker): Grid {
  const { rows, merges } = formRows(worker);
  return { ...sheetOf(sheet, filled(rows)), merges };
}

/** The forms of several workers one below the other on one sheet. */
export function formsBelow(sheet: string, workers: readonly FormWorker[]): Grid {
  const rows: Row[] = [];
  const merges: Area[] = [];
  for (const form of workers.map(formRows)) {
    merges.push(...form.merges.map((area) => ({ ...area, row: area.row + rows.length })));
    rows.push(...form.rows, []);
  }
  return { ...sheetOf(sheet, filled(rows)), merges };
}

function filled(rows: readonly Row[]): CellValue[][] {
  return rows.map((row) => Array.from({ length: 9 }, (_, at) => row[at] ?? null));
}
