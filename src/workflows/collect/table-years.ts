import type { Grid } from "../../workbook/grid";
import type { RecognizedTable } from "../../workbook/recognized-table";

/** The year a table is of, as its title or the name of its sheet says. */
export interface TableYear {
  readonly sheet: string;
  readonly year: number;
}

// 2026年度 is a year; 2026年1月8日 is the day a form was filled in.
const YEAR = /(20\d{2})\s*年(?!\s*\d{0,2}\s*月)/g;
const BARE_YEAR = /^(20\d{2})$/;
const TITLE_REACH = 5;
/** Fewer tables that name a year prove no custom. */
const LEAST_TABLES = 3;

/**
 * The year a table is of; null where neither the lines above its header nor its sheet say so.
 *
 * @example
 * yearOfTable(grid, table); // under the title 县汽车站2026年困难职工登记表
 * // => 2026
 */
export function yearOfTable(grid: Grid, { headerRow, firstRow }: RecognizedTable): number | null {
  const top = (headerRow === 0 ? firstRow : headerRow) - grid.firstRow;
  const titles = grid.values.slice(Math.max(0, top - TITLE_REACH), top).flat();
  const above = titles.flatMap((cell) => (typeof cell === "string" ? yearsIn(cell) : []));
  const ofSheet = yearsIn(grid.sheet);
  const bare = BARE_YEAR.exec(grid.sheet.trim())?.[1];
  const years = above.length > 0 ? above : [...ofSheet, ...(bare === undefined ? [] : [Number(bare)])];
  return years.length === 0 ? null : Math.max(...years);
}

function yearsIn(text: string): number[] {
  return [...text.normalize("NFKC").matchAll(YEAR)].map(([, year]) => Number(year));
}

/**
 * Parts the tables of a file from those of an earlier year, where the same file holds newer ones of the kind: last year's sheet
 * that was left in the file is nobody's return of this year.
 *
 * @example
 * withoutEarlierYears([], new Map()).tables;
 * // => []
 */
export function withoutEarlierYears(
  tables: readonly RecognizedTable[],
  grids: ReadonlyMap<string, Grid>,
): {
  readonly tables: readonly RecognizedTable[];
  readonly years: readonly TableYear[];
  readonly leftYears: readonly TableYear[];
} {
  const latest = new Map<RecognizedTable["kind"], number>();
  const dated = tables.map((table) => {
    const grid = grids.get(table.sheet);
    const year = grid === undefined ? null : yearOfTable(grid, table);
    if (year !== null) latest.set(table.kind, Math.max(latest.get(table.kind) ?? 0, year));
    return { table, year };
  });
  const isLeft = ({ table, year }: (typeof dated)[number]) =>
    year !== null && year < (latest.get(table.kind) ?? 0);
  const yearsOf = (some: typeof dated) =>
    some.flatMap(({ table: { sheet }, year }) => (year === null ? [] : [{ sheet, year }]));
  const kept = dated.filter((each) => !isLeft(each));
  return {
    tables: kept.map(({ table }) => table),
    years: yearsOf(kept),
    leftYears: yearsOf(dated.filter(isLeft)),
  };
}

/**
 * The year most tables of a collection are of; of a few, what the county says; null where nobody says.
 *
 * @example
 * usualYear([], 2027);
 * // => 2027
 */
export function usualYear(years: readonly TableYear[], campaignYear: number | null): number | null {
  if (years.length < LEAST_TABLES) return campaignYear;
  const counts = new Map<number, number>();
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return most?.[0] ?? null;
}
