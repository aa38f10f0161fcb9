/** A header column read from top to bottom: the labels of its levels without repetition, a merged one carried to the right. */
export type HeaderColumn = readonly string[];

const YEAR = /^(20\d{2})年?度?(?=$|[\u4e00-\u9fff(])/;
const LAST_YEAR = /^(?:上年度?|去年)$/;
const THIS_YEAR = /^(?:本年度?|今年)$/;

/** A header column whose year is told apart from its other words. */
export interface YearOfColumn {
  /** How many years before the latest of the header; 0 where the column names no year, or the header one year alone. */
  readonly yearsBack: number;
  /** The labels without the year. */
  readonly labels: HeaderColumn;
}

function yearOf(label: string): { readonly year: number; readonly rest: string } | null {
  const match = YEAR.exec(label);
  if (match !== null) return { year: Number(match[1]), rest: label.slice(match[0].length) };
  // 上年 and 本年 are but one year apart; any two numbers do.
  if (LAST_YEAR.test(label)) return { year: 1, rest: "" };
  return THIS_YEAR.test(label) ? { year: 2, rest: "" } : null;
}

/**
 * Tells the years of a header apart (2026年 认捐 到账 | 2027年 认捐 到账): what is of the latest year is this year's. A header that names
 * one year alone, or none, stays as it is.
 *
 * @example
 * yearsOfHeader([["2026年", "到账"], ["2027年", "到账"]]).map(({ yearsBack }) => yearsBack);
 * // => [1, 0]
 */
export function yearsOfHeader(columns: readonly HeaderColumn[]): readonly YearOfColumn[] {
  const read = columns.map((labels) => {
    const years = labels.map(yearOf);
    const found = years.find((each) => each !== null);
    if (found === undefined) return { year: null, labels };
    const rest = labels.map((label, index) => years[index]?.rest ?? label).filter((label) => label !== "");
    return { year: found?.year ?? null, labels: rest };
  });
  const years = new Set(read.flatMap(({ year }) => year ?? []));
  if (years.size < 2) return columns.map((labels) => ({ yearsBack: 0, labels }));
  const latest = Math.max(...years);
  return read.map(({ year, labels }) => ({ yearsBack: year === null ? 0 : latest - year, labels }));
}
