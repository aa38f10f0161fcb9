import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject } from "../bridge/host-object";
import { noteChange } from "../host-state";
import { requireNumber } from "../bridge/parameters";
import { openRange } from "../range/range-face";
import { areaOnSheet, type SheetTarget } from "./sheet-target";

interface BreaksTarget extends SheetTarget {
  readonly axis: "row" | "column";
}

interface BreakTarget extends BreaksTarget {
  /** 0-based row or column a page begins at. */
  readonly place: number;
}

/** Excel's own limit of breaks in one direction. */
const mostBreaks = 1026;

function placesOf({ sheet, axis }: BreaksTarget): readonly number[] {
  return (axis === "row" ? sheet.page.rowBreaks : (sheet.page.columnBreaks ?? []))
    .slice()
    .sort((one, other) => one - other);
}

function setPlaces({ state, sheet, axis }: BreaksTarget, places: readonly number[]): void {
  if (axis === "row") sheet.page.rowBreaks = [...places];
  else sheet.page.columnBreaks = [...places];
  noteChange(state, sheet);
}

const pageBreakFace: Face<BreakTarget> = {
  className: "PageBreak",
  properties: {
    RowIndex: { get: ({ axis, place }) => (axis === "row" ? place : 0) },
    ColumnIndex: { get: ({ axis, place }) => (axis === "column" ? place : 0) },
  },
  methods: {
    Delete: (target) =>
      setPlaces(
        target,
        placesOf(target).filter((place) => place !== target.place),
      ),
    GetCellAfterBreak: ({ state, sheet, axis, place }) =>
      openRange({
        state,
        sheet,
        area: {
          row: axis === "row" ? place : 0,
          column: axis === "column" ? place : 0,
          rowCount: 1,
          columnCount: 1,
        },
      }),
  },
};

function itemAt(target: BreaksTarget, given: unknown): HostObject {
  const place = placesOf(target)[requireNumber(given)];
  if (place === undefined) throw new HostError("InvalidArgument");
  return bindFace(pageBreakFace, { ...target, place });
}

/** Excel.PageBreakCollection: worksheet.horizontalPageBreaks and verticalPageBreaks. */
export const pageBreaksFace: Face<BreaksTarget> = {
  className: "PageBreakCollection",
  properties: {},
  items: (target) => placesOf(target).map((place) => bindFace(pageBreakFace, { ...target, place })),
  index: itemAt,
  methods: {
    GetCount: (target) => placesOf(target).length,
    GetItem: (target, [index]) => itemAt(target, index),
    GetItemAt: (target, [index]) => itemAt(target, index),
    Add: (target, [given]) => {
      const place = areaOnSheet(target, given)[target.axis];
      const places = placesOf(target);
      // Before the first row or column there is no page to end.
      if (place === 0 || places.length >= mostBreaks) throw new HostError("InvalidArgument");
      if (!places.includes(place))
        setPlaces(
          target,
          [...places, place].sort((one, other) => one - other),
        );
      return bindFace(pageBreakFace, { ...target, place });
    },
    RemovePageBreaks: (target) => setPlaces(target, []),
  },
};
