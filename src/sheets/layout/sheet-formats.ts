import type { Area, CellFormat } from "../../workbook/plan";
import { layerBorders } from "./border-layers";
import { type FormattedAreas, flatFormats } from "./flat-formats";

/** Areas one request of the host takes at once. */
const areasAtOnce = 30;

/**
 * The fewest formats that make a sheet look as if `formats` were laid on its ground one by one. Hundreds of sheets are written in
 * one go, and what takes the host its time is the number of requests, not of cells.
 * @example sheetFormats(all, { fontSize: 10.5 }, [{ areas: [all], format: { border: "thin", wrap: true } }]).length // => 3
 */
export function sheetFormats(
  all: Area,
  ground: CellFormat,
  formats: readonly FormattedAreas[],
): FormattedAreas[] {
  const numbers: FormattedAreas[] = [];
  const looks: FormattedAreas[] = [];
  const boxes = formats.flatMap(({ areas, format: { border } }) =>
    border === undefined ? [] : areas.map((area) => ({ border, area })),
  );
  for (const { areas, format } of formats) {
    const { border: _drawn, numberFormat, ...look } = format;
    if (numberFormat !== undefined) numbers.push({ areas, format: { numberFormat } });
    if (Object.keys(look).length > 0) looks.push({ areas, format: look });
  }
  const flat = flatFormats(all, looks).flatMap(({ areas, format }) => {
    const beyond = Object.entries(format).filter(
      ([name, value]) => ground[name as keyof CellFormat] !== value,
    );
    return beyond.length === 0 ? [] : [{ areas, format: Object.fromEntries(beyond) as CellFormat }];
  });
  return [
    { areas: [all], format: ground },
    // Over thousands of rows formats laid over one another can take fewer areas than what they come to.
    ...(requestsOf(flat) < requestsOf(looks) ? flat : looks),
    ...flatFormats(all, numbers),
    ...layerBorders(boxes).map(({ border, areas }) => ({ areas, format: { border } })),
  ];
}

function requestsOf(formats: readonly FormattedAreas[]): number {
  return formats.reduce((sum, { areas }) => sum + Math.ceil(areas.length / areasAtOnce), 0);
}
