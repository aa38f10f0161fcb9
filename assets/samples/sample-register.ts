import type { CellValue, Workbook, Worksheet } from "exceljs";
import { damageResidentId } from "./damage-resident-id";
import { samplePerson } from "./sample-person";
import type { SamplePerson } from "./sample-person";
import type { SeededRandom } from "./seeded-random";
import { addMeta, addTitle, setPage, styleRow } from "./sheet-style";

const HEADERS: readonly (string | readonly [string, readonly string[]])[] = [
  "序号",
  "姓名",
  "身份证号",
  "性别",
  "工作单位",
  "主管部门",
  "困难类别",
  ["家庭情况", ["人口", "年收入", "刚性支出", "意外支出", "月人均"]],
  "是否享受低保",
  "致困原因",
  "联系电话",
  "开户行",
  "银行卡号",
  "备注",
];
const COLUMNS = 18;
const WIDTHS = [6, 10, 21, 6, 18, 18, 11, 6, 11, 11, 11, 10, 9, 16, 14, 22, 23, 12];
const SYSTEMS: readonly (readonly [string, readonly string[]])[] = [
  ["县工业和信息化局", ["县棉纺织厂", "县水泥厂", "县农机修造厂", "县化肥厂", "县印刷厂", "县酿酒厂"]],
  [
    "县商务局",
    ["县百货公司", "县糖酒公司", "县五金公司", "县饮食服务公司", "县物资回收公司", "县外贸加工厂"],
  ],
];
const PER_UNIT = 25;
const LINE_YUAN = 750;
const FIRST_RECORD_ROW = 5;
const BANKS = ["怀川县农村商业银行城关支行", "怀川县农村信用社东关分社", "邮储银行怀川县支行"];
const CAUSES = [
  "患重特大疾病",
  "下岗失业",
  "子女上学",
  "无劳动能力",
  "有劳动能力而未就业",
  "因公致残",
  "其他",
];

/** The sheet 困难职工登记: 300 households of twelve enterprises with the faults of real registers, about one row in eight. */
export function addRegisterSheet(workbook: Workbook, random: SeededRandom): void {
  const sheet = workbook.addWorksheet("困难职工登记");
  sheet.columns = WIDTHS.map((width) => ({ width }));
  addTitle(sheet, "怀川县2027年元旦春节困难职工登记表", COLUMNS);
  addMeta(sheet, "填报单位：怀川县总工会", "金额单位：元　2026年12月16日", COLUMNS);
  addHeader(sheet);
  const subtotalRows: number[] = [];
  const earlier: SamplePerson[] = [];
  let serial = 0;
  for (const [system, units] of SYSTEMS) {
    for (const unit of units) {
      const first = sheet.rowCount + 1;
      for (let count = 0; count < PER_UNIT; count += 1) {
        // Every sixtieth household is registered a second time, at another enterprise.
        const again = serial % 60 === 47 ? earlier[serial - 40] : undefined;
        const person = again ?? samplePerson(random);
        earlier.push(person);
        addRow(sheet, household(person, serial, unit, system, random));
        serial += 1;
      }
      const last = sheet.rowCount;
      subtotalRows.push(addTotal(sheet, "小计", unit, (column) => `SUM(${column}${first}:${column}${last})`));
    }
  }
  addTotal(sheet, "合计", "", (column) => subtotalRows.map((row) => `${column}${row}`).join("+"));
  setPage(sheet, FIRST_RECORD_ROW - 2, FIRST_RECORD_ROW - 1);
}

function household(
  person: SamplePerson,
  serial: number,
  unit: string,
  system: string,
  random: SeededRandom,
): CellValue[] {
  const size = random.between(1, 5);
  const kind = serial % 10;
  const [least, most] = kind < 4 ? [280, 740] : kind < 8 ? [760, 1_480] : [1_520, 2_100];
  const rigid = random.pick([0, 2_400, 6_000, 9_600]);
  // Whole yuan a month per head, so that the column agrees with the annual income.
  const perHead = Math.max(120, random.between(least, most) + Math.round(rigid / 12 / size));
  const income = serial % 97 === 30 ? LINE_YUAN * 12 * size + rigid : perHead * 12 * size;
  const accident = kind === 8 || kind === 9 ? Math.round((income * random.between(85, 130)) / 100) : 0;
  const hardshipClass = kind < 4 ? "深度困难" : kind < 8 ? "相对困难" : "意外致困";
  const row: CellValue[] = [
    serial + 1,
    person.name,
    serial % 19 === 2 ? damageResidentId(person.residentId, Math.floor(serial / 19)) : person.residentId,
    person.sex,
    unit,
    system,
    hardshipClass,
    size,
    income,
    rigid,
    accident,
    Math.round(income / 12 / size),
    kind < 4 && random.between(0, 2) === 0 ? "是" : "否",
    accident > 0 ? "遭受意外事故" : random.pick(CAUSES),
    person.phone,
    random.pick(BANKS),
    person.bankAccount,
    null,
  ];
  applyFaults(row, serial);
  return row;
}

/** Faults other than of the identity number, each in its own rows. */
function applyFaults(row: CellValue[], serial: number): void {
  const income = Number(row[8]);
  if (serial % 41 === 8) row[11] = Number(row[11]) + 100;
  if (serial % 43 === 14) row[14] = String(row[14]).slice(0, 10);
  if (serial % 47 === 11) row[8] = `${income.toLocaleString("en-US")}元`;
  if (serial % 53 === 20) row[8] = null;
  if (serial % 59 === 24) row[7] = null;
  if (serial % 61 === 17) row[16] = Number(row[16]);
  if (serial % 67 === 29) row[3] = row[3] === "男" ? "女" : "男";
  if (serial % 71 === 33) row[6] = "低保户";
  if (serial % 73 === 36) row[16] = String(row[16]).replace(/.$/, (last) => String((Number(last) + 1) % 10));
  if (serial % 83 === 40) row[6] = row[6] === "深度困难" ? "相对困难" : "深度困难";
  if (serial % 89 === 44) row[10] = null;
  if (serial % 101 === 52) row[1] = `${String(row[1])}　`;
  if (serial % 37 === 26) {
    row[8] = 60_000 * Number(row[7] ?? 1);
    row[10] = 0;
    row[11] = 5_000;
    row[13] = "其他";
  }
}

function addHeader(sheet: Worksheet): void {
  const [top, bottom] = [sheet.rowCount + 1, sheet.rowCount + 2];
  let column = 1;
  for (const header of HEADERS) {
    const [text, parts] = typeof header === "string" ? [header, null] : header;
    sheet.getCell(top, column).value = text;
    if (parts === null) sheet.mergeCells(top, column, bottom, column);
    else {
      parts.forEach((part, index) => (sheet.getCell(bottom, column + index).value = part));
      sheet.mergeCells(top, column, top, column + parts.length - 1);
    }
    column += parts?.length ?? 1;
  }
  styleRow(sheet.getRow(top), COLUMNS, true, "FFE8F0EA");
  styleRow(sheet.getRow(bottom), COLUMNS, true, "FFE8F0EA");
}

function addRow(sheet: Worksheet, values: readonly CellValue[]): void {
  const row = sheet.addRow([...values]);
  styleRow(row, COLUMNS, false, null);
  [9, 10, 11, 12].forEach((column) => (row.getCell(column).numFmt = "#,##0"));
  [3, 15, 17].forEach((column) => {
    const cell = row.getCell(column);
    cell.numFmt = typeof cell.value === "number" ? "0" : "@";
  });
}

function addTotal(
  sheet: Worksheet,
  label: string,
  unit: string,
  formulaOf: (column: string) => string,
): number {
  const row = sheet.addRow([label, null, null, null, unit]);
  for (const [index, column] of ["H", "I", "J", "K"].entries()) {
    const formula = formulaOf(column);
    row.getCell(8 + index).value = { formula, result: evaluate(sheet, formula, 8 + index, row.number) };
  }
  styleRow(row, COLUMNS, true, "FFF5F5F5");
  [8, 9, 10, 11].forEach((column) => {
    row.getCell(column).numFmt = "#,##0";
    row.getCell(column).alignment = { horizontal: "right", vertical: "middle" };
  });
  return row.number;
}

/** The result Excel would show: text is skipped by SUM, and the county's total adds the subtotals. */
function evaluate(sheet: Worksheet, formula: string, column: number, totalRow: number): number {
  const range = /^SUM\([A-Z](\d+):[A-Z](\d+)\)$/.exec(formula);
  const rows = range
    ? Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, index) => Number(range[1]) + index)
    : formula.split("+").map((reference) => Number(reference.slice(1)));
  return rows
    .filter((row) => row !== totalRow)
    .reduce((sum, row) => {
      const { value, result } = sheet.getCell(row, column);
      const number = range ? value : result;
      return sum + (typeof number === "number" ? number : 0);
    }, 0);
}
