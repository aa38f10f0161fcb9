import { formatRuns, isDrawnAsOne } from "../../../../src/workbook/office/keep/format-runs";

const bold = { font: { bold: true } };
const plain = { font: { bold: false } };

test("cells of one look become blocks, and every cell stands in one block", () => {
  const runs = formatRuns(
    [
      [bold, bold, plain],
      [bold, bold, plain],
      [plain, bold, bold],
    ],
    { row: 4, column: 2 },
  );
  expect(runs.map(({ area }) => area)).toEqual([
    { row: 4, column: 2, rowCount: 2, columnCount: 2 },
    { row: 4, column: 4, rowCount: 2, columnCount: 1 },
    { row: 6, column: 2, rowCount: 1, columnCount: 1 },
    { row: 6, column: 3, rowCount: 1, columnCount: 2 },
  ]);
  expect(runs.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0)).toBe(9);
});

test("a block whose cells have a line below but none above cannot be drawn as one", () => {
  const format = { borders: { top: { style: "None" }, bottom: { style: "Continuous" } } } as const;
  const area = { row: 1, column: 1, rowCount: 1, columnCount: 3 };
  expect(isDrawnAsOne({ area, format })).toBe(true);
  expect(isDrawnAsOne({ area: { ...area, rowCount: 2 }, format })).toBe(false);
});
