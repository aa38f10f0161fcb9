import type { Area, CellFormat } from "../../workbook/plan";
import { joinAreas } from "./join-areas";

/** Some areas and what is asked of them. */
export interface FormattedAreas {
  readonly areas: readonly Area[];
  readonly format: CellFormat;
}

/**
 * Says with disjoint areas what formats laid over one another come to: cells that end up alike are formatted once, together. Formats
 * are without borders, areas within `all`.
 * @example flatFormats(all, [{ areas: [all], format: { bold: true } }, { areas: [all], format: { wrap: true } }]).length // => 1
 */
export function flatFormats(all: Area, formats: readonly FormattedAreas[]): FormattedAreas[] {
  const starts = bandStarts(all, formats);
  const bandOf = new Map(starts.map((row, at) => [row, at]));
  const looks: CellFormat[] = [{}];
  const known = new Map([["[]", 0]]);
  const cells = starts.map(() => Array<number>(all.columnCount).fill(0));
  for (const { areas, format } of formats) {
    const over = new Map<number, number>();
    const lookOver = (look: number): number => {
      let made = over.get(look);
      if (made === undefined) over.set(look, (made = lookOf({ ...looks[look], ...format }, looks, known)));
      return made;
    };
    for (const area of areas) {
      const last = bandOf.get(area.row + area.rowCount) ?? starts.length;
      for (let band = bandOf.get(area.row) ?? last; band < last; band += 1) {
        const line = cells[band];
        if (line === undefined) continue;
        for (let at = area.column - 1; at < area.column - 1 + area.columnCount; at += 1)
          line[at] = lookOver(line[at] ?? 0);
      }
    }
  }
  const areasOf = looks.map((): Area[] => []);
  cells.forEach((line, band) => {
    const row = starts[band] ?? 1;
    const rowCount = (starts[band + 1] ?? all.row + all.rowCount) - row;
    line.forEach((look, at) => areasOf[look]?.push({ row, column: at + 1, rowCount, columnCount: 1 }));
  });
  return looks.flatMap((format, look) => {
    const areas = look === 0 ? [] : joinAreas(areasOf[look] ?? []);
    return areas.length === 0 ? [] : [{ areas, format }];
  });
}

/** Rows at which any area begins or ends: between two of them all rows look alike. */
function bandStarts(all: Area, formats: readonly FormattedAreas[]): number[] {
  const end = all.row + all.rowCount;
  const starts = new Set([all.row]);
  for (const { areas } of formats)
    for (const { row, rowCount } of areas) {
      starts.add(row);
      if (row + rowCount < end) starts.add(row + rowCount);
    }
  return [...starts].sort((one, other) => one - other);
}

function lookOf(format: CellFormat, looks: CellFormat[], known: Map<string, number>): number {
  const key = JSON.stringify(
    Object.entries(format).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );
  const found = known.get(key);
  if (found !== undefined) return found;
  looks.push(format);
  known.set(key, looks.length - 1);
  return looks.length - 1;
}
