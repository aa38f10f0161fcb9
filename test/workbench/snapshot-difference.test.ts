import type { IWorkbookData } from "@univerjs/core";
import { snapshotDifference } from "../../src/workbench/grid/snapshot-difference";
import { workbookSnapshot } from "../../src/workbench/grid/workbook-snapshot";
import { addSheet, createWorkbookData } from "../../src/xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";

function pictureOf(workbook: WorkbookData, id: string): IWorkbookData {
  return workbookSnapshot(workbook, id);
}

function twoCells(): WorkbookData {
  const workbook = createWorkbookData();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  sheet.rows[0] = {
    cells: [
      { value: "单位", style: 0 },
      { value: 1200, style: 0 },
    ],
  };
  return workbook;
}

/** The whole look of the plain style: the grid lays styles over each other, so what is not wanted is named. */
const plainLook: unknown = expect.objectContaining({
  ff: "宋体",
  fs: 11,
  bl: 0,
  bg: null,
  cl: null,
  n: null,
});

it("finds nothing to write where nothing changed", () => {
  expect(snapshotDifference(pictureOf(twoCells(), "a"), pictureOf(twoCells(), "b"))).toEqual({});
});

it("names only the cells that changed, and empties those that are gone", () => {
  const workbook = twoCells();
  const before = pictureOf(workbook, "a");
  const [sheet] = workbook.sheets;
  sheet?.rows[0]?.cells.splice(0, 2, undefined, { value: 1300, formula: "=650*2", style: 0 });
  const id = before.sheetOrder[0] ?? "";
  expect(snapshotDifference(before, pictureOf(workbook, "b"))).toEqual({
    [id]: { 0: { 0: null, 1: { v: 1300, f: "=650*2", t: 2, s: plainLook, p: null } } },
  });
});

it("asks for drawing again when a sheet is added or a row changes its height", () => {
  const workbook = twoCells();
  const before = pictureOf(workbook, "a");
  const row = workbook.sheets[0]?.rows[0];
  if (row) row.height = 40;
  expect(snapshotDifference(before, pictureOf(workbook, "b"))).toBeNull();
  if (row) delete row.height;
  expect(snapshotDifference(before, pictureOf(workbook, "c"))).toEqual({});
  addSheet(workbook, "发放-棉纺织厂");
  expect(snapshotDifference(before, pictureOf(workbook, "d"))).toBeNull();
});

it("names a cell somebody wrote into although the picture holds what it should, so that a refused entry goes", () => {
  const workbook = twoCells();
  const before = pictureOf(workbook, "a");
  const id = before.sheetOrder[0] ?? "";
  const touched = [
    { sheetId: id, row: 0, column: 1 },
    { sheetId: id, row: 5, column: 3 },
    { sheetId: "gone", row: 0, column: 0 },
  ];
  expect(snapshotDifference(before, pictureOf(workbook, "b"), touched)).toEqual({
    [id]: { 0: { 1: { v: 1200, f: null, t: 2, s: plainLook, p: null } }, 5: { 3: null } },
  });
});

it("draws a cell in a style nobody had before without drawing everything again", () => {
  const workbook = twoCells();
  const before = pictureOf(workbook, "a");
  const cell = workbook.sheets[0]?.rows[0]?.cells[1];
  const plain = workbook.styles[0];
  if (!cell || !plain) throw new Error("the workbook has a cell and a style");
  cell.style = workbook.styles.push({ ...plain, fill: { color: "#FFF2CC" } }) - 1;
  const id = before.sheetOrder[0] ?? "";
  expect(snapshotDifference(before, pictureOf(workbook, "b"))).toMatchObject({
    [id]: { 0: { 1: { v: 1200, s: { bg: { rgb: "#FFF2CC" } } } } },
  });
});
