import { openExcelHost } from "../../src/excel-host";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/worksheet-functions";
import { inventedRecord } from "../domain/households/invented-people";
import { printFigures } from "./figures";

const CELLS = 20_000;

/** How long a worksheet function takes over 20,000 cells, in milliseconds of processor time. */
interface FunctionBenchResult {
  readonly id: string;
  /** One call over the whole range; the bar is 100. */
  readonly spilled: number;
  /** A call a cell, one after the other; the bar is 1000. */
  readonly single: number;
  /** 20,000 formulas written into a column of the host, calculated and read. Measured with --host. */
  readonly inHost: number | null;
}

type Column = (index: number) => unknown;
type Run = (...parameters: unknown[]) => unknown;

const PARAMETERS = [
  ["低保线（元/人/月）", 750],
  ["深度困难倍数", 1],
  ["相对困难倍数", 1.5],
  ["意外致困支出占比", 0.5],
  ["最低参考标准（元）", 1000],
  ["一般单位参考标准（元）", 2000],
  ["深度困难慰问标准（元）", 2000],
  ["相对困难慰问标准（元）", 1000],
  ["意外致困慰问标准（元）", 1000],
  ["每户保底（元）", 500],
  ["发放金额取整（元）", 100],
];
const UNITS = Array.from({ length: 200 }, (_, index) => [`第${index}中学`, `${index}中`]);
const HEADER = ["身份证号", "家庭人口", "家庭年收入", "刚性支出", "意外支出"];

const id: Column = (index) => inventedRecord(index).residentId;
const yuan: Column = (index) => index * 1.37;
const size: Column = (index) => 1 + (index % 5);
const card: Column = (index) => `62999900${String(index).padStart(11, "0")}`;

/** What each function is asked: columns of a register, then arguments that are the same for every cell. */
const ASKED: Readonly<
  Record<string, { readonly columns: readonly Column[]; readonly rest?: readonly unknown[] }>
> = {
  CARDMASK: { columns: [card] },
  CARDREASON: { columns: [card] },
  DATEUPPER: { columns: [(index) => 44_000 + (index % 3000)] },
  DUPLICATES: { columns: [id] },
  FINGERPRINT: { columns: [id] },
  FLOORSTATUS: { columns: [yuan, () => "一般"], rest: [PARAMETERS] },
  HARDSHIPCLASS: { columns: [yuan, size, () => 0], rest: [PARAMETERS] },
  IDAGE: { columns: [id], rest: ["2027-01-15"] },
  IDBIRTHDATE: { columns: [id] },
  IDMASK: { columns: [id] },
  IDREASON: { columns: [id] },
  IDREGION: { columns: [id] },
  IDSEX: { columns: [id] },
  IDUPGRADE: { columns: [id] },
  IDVALID: { columns: [id] },
  MATCH: { columns: [(index) => `第${index % 200}中学`], rest: [UNITS] },
  NAMEMASK: { columns: [(index) => inventedRecord(index).name] },
  NEARDUPLICATES: { columns: [id] },
  PARAM: { columns: [() => "低保线"], rest: [PARAMETERS] },
  PARSEAMOUNT: { columns: [(index) => `¥${index}.50元`] },
  PARSEDATE: { columns: [(index) => `2020.01.${String(1 + (index % 28)).padStart(2, "0")}`] },
  PARTICIPATION: { columns: [size, () => 20] },
  PERCAPITA: { columns: [yuan, size] },
  PHONEMASK: { columns: [(index) => `121${String(index).padStart(8, "0")}`] },
  RMBUPPER: { columns: [yuan] },
  SHORTFALL: { columns: [yuan, () => "一般"], rest: [PARAMETERS] },
  USCCREASON: { columns: [() => "91350100M000100Y43"] },
  WORKDAYEND: { columns: [() => "2026-02-12", () => 5] },
};

function columnOf(column: Column, from: number, count: number): unknown[][] {
  return Array.from({ length: count }, (_, at) => [column(from + at)]);
}

function registerOf(from: number, count: number): unknown[][] {
  const rows = Array.from({ length: count }, (_, at) => [
    id(from + at),
    size(from + at),
    yuan(from + at),
    0,
    0,
  ]);
  return [HEADER, ...rows];
}

/** The arguments of a call about some of the cells. */
function argumentsOf(name: string, from: number, count: number): unknown[] {
  if (name === "ELIGIBLE") return [registerOf(from, count), PARAMETERS];
  if (name === "ALLOCATE") return [registerOf(from, count), 20_000_000, PARAMETERS];
  if (name === "COVERAGE") return [columnOf(id, from, count), columnOf(id, from + 1, count)];
  const { columns, rest = [] } = ASKED[name] ?? { columns: [] };
  return [...columns.map((column) => columnOf(column, from, count)), ...rest];
}

/** Processor time, which other programs of the machine change less than the clock does. */
function milliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}

/** The best of three, which other programs of the machine disturb least. */
function fastest(run: () => void): number {
  return Math.min(...[run, run, run].map(milliseconds));
}

/** Functions of one column and nothing else, as formulas of the host. */
async function measureInHost(name: string): Promise<number | null> {
  const asked = ASKED[name];
  if (asked?.columns.length !== 1 || asked.rest !== undefined) return null;
  const host = await openExcelHost();
  host.CustomFunctions.associate(WORKSHEET_FUNCTIONS as Record<string, () => unknown>);
  const [column = () => null] = asked.columns;
  const start = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange(`A1:A${CELLS}`);
    cells.numberFormat = Array.from({ length: CELLS }, () => ["@"]);
    cells.values = columnOf(column, 0, CELLS);
    await context.sync();
    const begun = process.cpuUsage();
    const answers = sheet.getRange(`B1:B${CELLS}`);
    answers.formulas = Array.from({ length: CELLS }, (_, at) => [`=NUAN.${name}(A${at + 1})`]);
    answers.load("values");
    await context.sync();
    return begun;
  });
  const { user, system } = process.cpuUsage(start);
  host.close();
  return Math.round((user + system) / 1000);
}

/**
 * Asks every worksheet function about 20,000 cells, as one spilled call, as single calls, and as formulas in the host.
 * Throws when a function is not asked.
 */
async function measureFunctions(): Promise<readonly FunctionBenchResult[]> {
  const results: FunctionBenchResult[] = [];
  for (const [name, body] of Object.entries(WORKSHEET_FUNCTIONS)) {
    const run = body as Run;
    const whole = argumentsOf(name, 0, CELLS);
    if (whole.length === 0) throw new Error(`functions: ${name} is not asked`);
    const calls = Array.from({ length: CELLS }, (_, at) => argumentsOf(name, at, 1));
    run(...argumentsOf(name, 0, 200));
    results.push({
      id: name,
      spilled: fastest(() => void run(...whole)),
      single: fastest(() => {
        for (const each of calls) run(...each);
      }),
      inHost: process.argv.includes("--host") ? await measureInHost(name) : null,
    });
  }
  return results;
}

if (require.main === module) {
  void measureFunctions().then((results) => {
    printFigures(
      results.flatMap(({ id, spilled, single }) => [
        { what: `NUAN.${id}, 20,000 cells in one call`, value: spilled, unit: "ms", bar: 100 } as const,
        { what: `NUAN.${id}, 20,000 calls`, value: single, unit: "ms", bar: 1000 } as const,
      ]),
    );
    printFigures(
      results.flatMap(({ id, inHost }) =>
        inHost === null
          ? []
          : [{ what: `20,000 formulas of ${id} in the host`, value: inHost, unit: "ms", bar: 2000 } as const],
      ),
    );
  });
}
