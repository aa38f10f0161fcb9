import type { CellValue, Workbook } from "exceljs";
import type { SeededRandom } from "./seeded-random";
import { addMeta, addTitle, setPage, styleRow } from "./sheet-style";

const HEADERS = [
  ...["序号", "单位名称", "单位类型", "单位条件", "在职人数", "捐款人数", "承诺金额", "单位捐款"],
  ...["职工捐款", "到账合计", "到账日期", "上年捐款", "备注"],
];
const WIDTHS = [6, 24, 16, 10, 10, 10, 12, 12, 12, 12, 13, 12, 14];
const COLUMNS = HEADERS.length;
const FIRST_ROW = 4;

const UNITS: readonly (readonly [string, readonly string[]])[] = [
  [
    "党政机关",
    [
      "县委办公室",
      "县政府办公室",
      "县人大办公室",
      "县政协办公室",
      "县纪委监委",
      "县委组织部",
      "县委宣传部",
      "县委统战部",
      "县发展改革委",
      "县财政局",
      "县审计局",
      "县统计局",
      "县司法局",
      "县民政局",
      "县人社局",
      "县自然资源局",
      "县住建局",
      "县交通运输局",
      "县水利局",
      "县农业农村局",
      "县商务局",
      "县文旅局",
      "县卫生健康委",
      "县应急管理局",
      "县市场监管局",
      "县工业和信息化局",
      "县生态环境分局",
      "县税务局",
    ],
  ],
  ["团体", ["县总工会", "团县委", "县妇联", "县科协", "县工商联", "县残联", "县红十字会", "县文联"]],
  [
    "全额拨款事业单位",
    [
      "县第一中学",
      "县第二中学",
      "县实验小学",
      "县职业高中",
      "县图书馆",
      "县文化馆",
      "县疾控中心",
      "县农技推广中心",
    ],
  ],
  ["差额拨款事业单位", ["县人民医院", "县中医院", "县妇幼保健院", "县广播电视台", "县殡仪馆"]],
  [
    "企业",
    [
      "县烟草专卖局",
      "县供电公司",
      "县农村商业银行",
      "县邮政分公司",
      "县自来水公司",
      "县粮食购销公司",
      "县新华书店",
      "县棉纺织厂",
      "县水泥厂",
      "县酿酒厂",
      "县公交公司",
    ],
  ],
];
const WELL_OFF = new Set([
  "县烟草专卖局",
  "县供电公司",
  "县农村商业银行",
  "县税务局",
  "县财政局",
  "县人民医院",
  "县交通运输局",
  "县住建局",
  "县市场监管局",
  "县自然资源局",
]);

/** The sheet 捐款明细: sixty units, of which some gave less than the reference, late, in part or no more than last year. */
export function addDonationSheet(workbook: Workbook, random: SeededRandom): void {
  const sheet = workbook.addWorksheet("捐款明细");
  sheet.columns = WIDTHS.map((width) => ({ width }));
  addTitle(sheet, "怀川县2027年送温暖捐款明细表", COLUMNS);
  addMeta(sheet, "填报单位：怀川县送温暖工程领导小组办公室", "单位：元　2027年1月15日", COLUMNS);
  styleRow(sheet.addRow(HEADERS), COLUMNS, true, "FFE8F0EA");
  const totals = new Map<number, number>();
  let serial = 0;
  for (const [type, names] of UNITS) {
    for (const name of names) {
      const values = unitRow(serial, name, type, random);
      const row = sheet.addRow(values);
      styleRow(row, COLUMNS, false, null);
      [7, 8, 9, 10, 12].forEach((column) => (row.getCell(column).numFmt = "#,##0.00"));
      row.getCell(11).numFmt = "yyyy-mm-dd";
      [5, 6, 7, 8, 9, 10, 12].forEach((column) => {
        const value = values[column - 1];
        if (typeof value === "number") totals.set(column, (totals.get(column) ?? 0) + value);
      });
      serial += 1;
    }
  }
  const last = sheet.rowCount;
  const total = sheet.addRow(["合计"]);
  for (const [column, result] of totals) {
    const letter = sheet.getColumn(column).letter;
    total.getCell(column).value = { formula: `SUM(${letter}${FIRST_ROW}:${letter}${last})`, result };
    total.getCell(column).numFmt = column < 7 ? "0" : "#,##0.00";
  }
  styleRow(total, COLUMNS, true, "FFF5F5F5");
  setPage(sheet, 3, 3);
}

function unitRow(serial: number, name: string, type: string, random: SeededRandom): CellValue[] {
  const wellOff = WELL_OFF.has(name);
  const staff = random.between(12, wellOff ? 160 : 70);
  const donors =
    serial % 13 === 5 ? Math.floor(staff * 0.7) : staff - random.between(0, Math.floor(staff / 20));
  const personal = donors * random.pick([50, 80, 100]);
  const target = wellOff ? random.between(11, 22) * 1_000 : random.between(54, 98) * 100;
  const short = serial % 17 === 9;
  const tiny = serial === 31;
  const unitAmount = tiny ? 0 : short ? 1_000 : Math.max(0, target - personal);
  const personalAmount = tiny ? 1_200 : short ? Math.min(personal, 2_600) : personal;
  const received = unitAmount + personalAmount;
  const partPaid = serial % 15 === 7;
  const late = serial % 14 === 11;
  const lastYear =
    serial % 11 === 3 ? received : Math.round((received * random.between(70, 95)) / 10_000) * 100;
  const day = late ? random.between(12, 15) : random.between(1, 9);
  const row: CellValue[] = [
    serial + 1,
    name,
    type,
    wellOff ? "条件好单位" : "一般单位",
    staff,
    serial === 44 ? staff + 3 : donors,
    partPaid ? received + 2_000 : received,
    unitAmount,
    personalAmount,
    received,
    new Date(Date.UTC(2027, 0, day)),
    lastYear,
    null,
  ];
  // The spellings of a day that real lists mix with dates.
  if (serial % 16 === 6) row[10] = `2027.1.${day}`;
  if (serial === 20) row[10] = `1月${day}日`;
  if (serial === 27) row[9] = `${received.toLocaleString("en-US")}.00`;
  if (serial === 37) row[5] = null;
  if (serial === 50) row[3] = null;
  return row;
}
