import type { IWorkbookData } from "@univerjs/core";
import { gridEdits, laidOver, lineChanges } from "../../src/workbench/grid/grid-edits";
import { isStray, refusalOf } from "../../src/workbench/grid/refused-commands";
import { lookChange } from "../../src/workbench/grid/style-of-grid";
import { styleSnapshot } from "../../src/workbench/grid/style-snapshot";
import { workbookSnapshot } from "../../src/workbench/grid/workbook-snapshot";
import { createWorkbookData } from "../../src/xlsx";
import type { StyleData } from "../../src/xlsx/workbook-data";

const plain: StyleData = {
  numberFormat: "General",
  font: { name: "宋体", size: 11, bold: false, italic: false, underline: false, strike: false },
  fill: {},
  border: {},
  alignment: {},
  locked: true,
  cellStyle: 0,
};

const drawn: IWorkbookData = workbookSnapshot(createWorkbookData(), "a");

const contents = (cells: Parameters<typeof gridEdits>[1]): unknown[] =>
  gridEdits("s", cells, drawn, () => ({})).map(({ content }) => content);

it("keeps every part of a style that was drawn and comes back otherwise", () => {
  const dressed: StyleData = {
    ...plain,
    numberFormat: "#,##0.00",
    font: { ...plain.font, name: "黑体", size: 14, bold: true, underline: true, color: "#C00000" },
    fill: { color: "#FFF2CC" },
    border: { top: { style: "thin", color: "#000000" }, bottom: { style: "double", color: "#FF0000" } },
    alignment: { horizontal: "center", vertical: "top", wrap: true },
  };
  const change = lookChange(styleSnapshot(plain), styleSnapshot(dressed));
  expect(change?.(plain)).toEqual(dressed);
  const back = lookChange(styleSnapshot(dressed), styleSnapshot(plain))?.(dressed);
  expect(styleSnapshot(back ?? dressed)).toEqual(styleSnapshot(plain));
});

it("changes nothing of a style of which the grid changed nothing, and leaves what the grid cannot draw", () => {
  const look = styleSnapshot(plain);
  expect(lookChange(look, { ...look, bl: 0, ul: { s: 0, cl: { rgb: "#C00000" } } })).toBeNull();
  const locked: StyleData = { ...plain, locked: false, hiddenFormula: true, alignment: { indent: 2 } };
  expect(lookChange(styleSnapshot(locked), { ...styleSnapshot(locked), bl: 1 })?.(locked)).toEqual({
    ...locked,
    font: { ...locked.font, bold: true },
  });
});

it("takes pasted digits as the text they are, numbers as numbers and formulas as formulas", () => {
  expect(contents({ 0: { 0: { v: "341899196504010010", t: 1 }, 1: { v: "007", t: 4 } } })).toEqual([
    "'341899196504010010",
    "'007",
  ]);
  expect(
    contents({ 2: { 0: { v: 12.5, t: 2 }, 1: { f: "=A1", v: 3 }, 2: { v: 1, t: 3 }, 3: null } }),
  ).toEqual([12.5, "=A1", true, null]);
});

it("takes cells that are emptied and written in one go for what stands there in the end", () => {
  const emptied = { 0: { 0: { v: null, f: null, s: null }, 1: { v: null, f: null } }, 1: { 0: { v: 1 } } };
  const written = { 0: { 0: { v: 11, t: 2 }, 1: null }, 2: { 5: { f: "=A1" } } };
  expect(contents(laidOver(emptied, written))).toEqual([11, null, 1, "=A1"]);
});

it("tells of a look alone without a content, so that nothing is typed", () => {
  const edits = gridEdits("s", { 0: { 0: { s: { bl: 1 } } } }, drawn, () => ({ bl: 1 }));
  expect(edits).toEqual([{ sheetId: "s", row: 0, column: 0, look: expect.any(Function) }]);
  expect(gridEdits("s", { 0: { 0: { s: { bl: 0 } } } }, drawn, () => ({ bl: 0 }))).toEqual([]);
});

it("tells of dragged, fitted and hidden rows and columns", () => {
  const rows = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 9 };
  expect(
    lineChanges("sheet.mutation.set-worksheet-row-height", { subUnitId: "s", ranges: [rows], rowHeight: 40 }),
  ).toEqual([{ sheetId: "s", lines: "rows", first: 2, count: 2, size: 30 }]);
  expect(
    lineChanges("sheet.mutation.set-worksheet-col-width", {
      subUnitId: "s",
      ranges: [{ ...rows, endColumn: 1 }],
      colWidth: { 0: 70, 1: 140 },
    }),
  ).toEqual([
    { sheetId: "s", lines: "columns", first: 0, count: 1, size: 10 },
    { sheetId: "s", lines: "columns", first: 1, count: 1, size: 20 },
  ]);
  expect(
    lineChanges("sheet.mutation.set-worksheet-row-is-auto-height", {
      subUnitId: "s",
      ranges: [rows],
      autoHeightInfo: 1,
    }),
  ).toEqual([{ sheetId: "s", lines: "rows", first: 2, count: 2, size: null }]);
  expect(lineChanges("sheet.mutation.set-col-hidden", { subUnitId: "s", ranges: [rows] })).toEqual([
    { sheetId: "s", lines: "columns", first: 0, count: 10, isHidden: true },
  ]);
  expect(lineChanges("sheet.mutation.set-range-values", { subUnitId: "s", ranges: [rows] })).toEqual([]);
});

it("refuses by name what the workbook in memory cannot take, and lets the rest run", () => {
  expect(
    ["insert-sheet", "remove-row-confirm", "move-range", "add-worksheet-merge-all", "set-frozen"].map((id) =>
      refusalOf(`sheet.command.${id}`),
    ),
  ).toEqual(["sheets", "structure", "move", "merge", "freeze"]);
  expect(refusalOf("univer.command.cut")).toBe("move");
  expect(refusalOf("sheet.command.set-range-bold")).toBeNull();
  expect(refusalOf("univer.command.copy")).toBeNull();
  expect(isStray("sheet.mutation.add-worksheet-merge", { ranges: [{ startRow: 0 }] })).toBe(true);
  expect(isStray("sheet.mutation.remove-worksheet-merge", { ranges: [] })).toBe(false);
  expect(isStray("sheet.mutation.set-range-values", {})).toBe(false);
});
