import { samplePerson } from "../../assets/samples/sample-person";
import { seededRandom } from "../../assets/samples/seeded-random";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../src/domain/cell-value";
import { recheckRows } from "../../src/workflows/check/recheck-rows";
import type { CheckResult } from "../../src/workflows/outcome";
import { patchGrid } from "../../src/workbook/patch-grid";
import { checkWorkbook } from "../../src/workflows/check/check-workbook";
import type { Grid } from "../../src/workbook/grid";
import { printFigures } from "./figures";

const HEADERS =
  "序号 姓名 身份证号 性别 工作单位 困难类别 人口 年收入 刚性支出 月人均 是否享受低保 致困原因 联系电话 银行卡号 备注".split(
    " ",
  );

/** Processor time of one check from cells to findings, beside the same with ten times fewer rows. */
export interface CheckBenchRow {
  readonly rows: number;
  readonly findings: number;
  /** The bar is 1000 at 20,000 rows. */
  readonly milliseconds: number;
  /** Time ÷ time of the row above, divided by the growth in rows times ten: what ten times the rows cost; the bar is 11. */
  readonly tenfoldCost: number | null;
  /** A bare loop that keeps the cells of every row as text, in the same run, and what ten times the rows cost it. */
  readonly bareMilliseconds: number;
  readonly bareTenfoldCost: number | null;
}

function registerGrid(rows: number): Grid {
  const random = seededRandom(2027);
  const values: CellValue[][] = [HEADERS];
  // Everybody once: numbers drawn by chance repeat the more often the more there are, and then findings grow with the square of the rows.
  const known = new Set<string>();
  for (let row = 0; row < rows; row += 1) {
    let person = samplePerson(random);
    while (known.has(person.residentId)) person = samplePerson(random);
    known.add(person.residentId);
    const size = 1 + (row % 5);
    const perHead = 280 + (row % 900);
    const amounts = [size, perHead * 12 * size, 0, row % 20 === 0 ? perHead + 137 : perHead];
    const start = [row + 1, person.name, person.residentId, person.sex, `第${row % 40}工厂`, "相对困难"];
    values.push([...start, ...amounts, "否", "下岗失业", person.phone, person.bankAccount, null]);
  }
  return { sheet: "困难职工登记", firstRow: 1, firstColumn: 1, values, isProtected: false, isVisible: true };
}

function timeOf(runs: number, run: () => void): number {
  let best = Infinity;
  for (let at = 0; at < runs; at += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Checks registers of 20,000 rows, of ten times as many and of a million. */
export function benchCheck(): readonly CheckBenchRow[] {
  const rows: CheckBenchRow[] = [];
  const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
  for (const count of [20_000, 200_000, 1_000_000]) {
    const grid = registerGrid(count);
    const runs = count > 100_000 ? 2 : 5;
    let findings = 0;
    const milliseconds = timeOf(runs, () => {
      findings = checkWorkbook([grid], options).findings.length;
    });
    const kept: unknown[] = new Array(count);
    const bareMilliseconds = timeOf(runs, () => {
      for (let row = 0; row < count; row += 1) kept[row] = grid.values[row]!.map(String);
    });
    if (findings < count / 20) throw new Error("benchCheck: too few findings");
    const last = rows.at(-1);
    const tenfold = (time: number, before: number | undefined): number | null =>
      last === undefined || before === undefined ? null : (time / before / (count / last.rows)) * 10;
    rows.push({
      rows: count,
      findings,
      milliseconds,
      tenfoldCost: tenfold(milliseconds, last?.milliseconds),
      bareTenfoldCost: tenfold(bareMilliseconds, last?.bareMilliseconds),
      bareMilliseconds,
    });
  }
  return rows;
}

const EDITED = 100_000;

/**
 * Edits a cell of a register of 100,000 rows and checks its row again, as the pane does at every edit, the findings of all other rows
 * taken over; milliseconds of processor time, the best of seven edits. The bar is 16, a frame.
 */
export function benchRecheck(): number {
  const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
  let grid = registerGrid(EDITED);
  let result: CheckResult = checkWorkbook([grid], options);
  const column = HEADERS.indexOf("身份证号") + 1;
  let best = Infinity;
  for (let edit = 0; edit < 7; edit += 1) {
    // A number that was sound gets a wrong check digit.
    const row = 50_003 + edit * 20;
    const findings = result.findings.length;
    const start = process.cpuUsage();
    const after = patchGrid(grid, {
      ...grid,
      firstRow: row,
      firstColumn: column,
      values: [["341899195801106787"]],
    });
    const rows = { before: grid, after, firstRow: row, lastRow: row };
    result = recheckRows(result, rows, result.parameters, options);
    const { user, system } = process.cpuUsage(start);
    if (result.findings.length <= findings) throw new Error("benchRecheck: the edit was not seen");
    best = Math.min(best, (user + system) / 1000);
    grid = after;
  }
  return best;
}

if (require.main === module) {
  const [small, large, million] = benchCheck();
  const microseconds = (row: CheckBenchRow | undefined): string =>
    (((row?.milliseconds ?? NaN) * 1000) / (row?.rows ?? NaN)).toFixed(1);
  const perRow = [small, large, million].map(microseconds).join("/");
  printFigures([
    { what: "one cell edited among 100,000 rows", value: benchRecheck(), unit: "ms", bar: 16 },
    { what: "register of 20,000 rows checked", value: small?.milliseconds ?? NaN, unit: "ms", bar: 1000 },
    {
      what: "register checked: cost of ten times the rows, 20 k to 200 k",
      value: large?.tenfoldCost ?? NaN,
      unit: "times",
      bar: 11,
    },
    {
      what: `the same, 200 k to 1 M (${perRow} µs a row)`,
      value: million?.tenfoldCost ?? NaN,
      unit: "times",
      bar: 11,
    },
    {
      what: "the same, a bare loop over the cells, 20 k to 200 k",
      value: large?.bareTenfoldCost ?? NaN,
      unit: "times",
      bar: null,
    },
    {
      what: "a bare loop over the cells, 200 k to 1 M",
      value: million?.bareTenfoldCost ?? NaN,
      unit: "times",
      bar: null,
    },
  ]);
}
