import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject } from "../bridge/host-object";
import { requireNumber } from "../bridge/parameters";
import { visibleRuns } from "./range-special";
import { formatArea, formatSheetName } from "../cell/address";
import type { RangeTarget } from "./range-target";

/** The visible cells of a range (Excel.RangeView); rows and columns are absolute and 0-based. */
interface ViewTarget {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Place of a row view within its parent; null for the whole view. */
  readonly index: number | null;
}

const expand = (runs: readonly [number, number][]): number[] =>
  runs.flatMap(([first, count]) => Array.from({ length: count }, (_, at) => first + at));

/** Range.getVisibleView, given the properties of Excel.Range that a view shows cell by cell. */
export function rangeViews(open: (target: RangeTarget) => HostObject): (target: RangeTarget) => HostObject {
  const read = ({ range, rows, columns }: ViewTarget, member: string): unknown => {
    const whole = open(range).get(member) as unknown[][] | null;
    if (!whole) throw new HostError("UnsupportedOperation");
    return rows.map((row) =>
      columns.map((column) => whole[row - range.area.row]?.[column - range.area.column] ?? null),
    );
  };
  const write = ({ range, rows, columns }: ViewTarget, member: string, value: unknown): void => {
    if (!Array.isArray(value) || value.length !== rows.length) throw new HostError("InvalidArgument");
    for (const [at, line] of (value as unknown[]).entries()) {
      if (!Array.isArray(line) || line.length !== columns.length) throw new HostError("InvalidArgument");
      for (const [place, one] of (line as unknown[]).entries()) {
        const area = { row: rows[at] ?? 0, column: columns[place] ?? 0, rowCount: 1, columnCount: 1 };
        open({ ...range, area }).set(member, [[one]]);
      }
    }
  };
  const members = ["Values", "Formulas", "FormulasLocal", "FormulasR1C1", "NumberFormat"];
  const rowView = (target: ViewTarget, at: number): HostObject => {
    const row = target.rows[at];
    if (row === undefined) throw new HostError("InvalidArgument");
    return bindFace(viewFace, { ...target, rows: [row], index: at });
  };
  const rowsFace: Face<ViewTarget> = {
    className: "RangeViewCollection",
    properties: {},
    items: (target) => target.rows.map((_row, at) => rowView(target, at)),
    methods: {
      GetCount: ({ rows }) => rows.length,
      GetItemAt: (target, [at]) => rowView(target, requireNumber(at)),
    },
  };
  const viewFace: Face<ViewTarget> = {
    className: "RangeView",
    properties: {
      ...Object.fromEntries(
        members.map((member) => [
          member,
          {
            get: (target: ViewTarget) => read(target, member),
            set: (target: ViewTarget, value: unknown) => write(target, member, value),
          },
        ]),
      ),
      Text: { get: (target) => read(target, "Text") },
      ValueTypes: { get: (target) => read(target, "ValueTypes") },
      RowCount: { get: ({ rows }) => rows.length },
      ColumnCount: { get: ({ columns }) => columns.length },
      CellAddresses: {
        get: ({ range, rows, columns }) =>
          rows.map((row) =>
            columns.map(
              (column) =>
                `${formatSheetName(range.sheet.name)}!${formatArea({ row, column, rowCount: 1, columnCount: 1 })}`,
            ),
          ),
      },
      Index: { get: ({ index }) => index ?? 0 },
      Rows: { navigation: true, get: (target) => bindFace(rowsFace, target) },
    },
    methods: {
      GetRange: ({ range, rows, index }) =>
        open(index === null ? range : { ...range, area: { ...range.area, row: rows[0] ?? 0, rowCount: 1 } }),
    },
  };
  return (range) => {
    const { area, sheet } = range;
    const rows = expand(
      visibleRuns(area.row, area.rowCount, sheet.rows.length, (at) => sheet.rows[at]?.hidden === true),
    );
    const columns = expand(
      visibleRuns(
        area.column,
        area.columnCount,
        sheet.columns.length,
        (at) => sheet.columns[at]?.hidden === true,
      ),
    );
    return bindFace(viewFace, { range, rows, columns, index: null });
  };
}
