import fc from "fast-check";
import {
  generatedSheetsOf,
  generatedSheetsText,
  stillOurs,
} from "../../../../src/workbook/office/settings/generated-sheets";
import { changedRows, contentOf } from "../../../../src/workbook/office/settings/row-digests";

const pen = [{ row: 2, column: 2, rowCount: 3, columnCount: 1 }];
const rows = [
  ["姓名", "签字"],
  ["傅长生", null],
  ["傅春生", null],
  [1700.5, null],
];
/** What office.js answers for blanks. */
const answered = rows.map((row) => row.map((cell) => cell ?? ""));

test("nothing counts as changed while only the pen columns were written into", () => {
  const written = contentOf(rows, pen);
  expect(changedRows(written, answered)).toBe(0);
  expect(
    changedRows(written, [
      ["姓名", "签字"],
      ["傅长生", "代领"],
      ["傅春生", 5],
      [1700.5, "x"],
    ]),
  ).toBe(0);
});

test("a changed cell, a row below and a column beside count row by row", () => {
  const written = contentOf(rows, pen);
  expect(changedRows(written, [answered[0] ?? [], ["付长生", ""], ...answered.slice(2)])).toBe(1);
  expect(changedRows(written, [...answered, ["合计", ""]])).toBe(1);
  expect(
    changedRows(
      written,
      answered.map((row) => [...row, "话"]),
    ),
  ).toBe(4);
  expect(changedRows(written, answered.slice(0, 2))).toBe(2);
});

test("the setting gives back what was written, and reads what an earlier version kept", () => {
  const sheets = [{ name: "备案登记", title: "登记 表", written: contentOf(rows, pen) }];
  expect(generatedSheetsOf(generatedSheetsText(sheets))).toEqual(sheets);
  const wide = generatedSheetsOf(generatedSheetsText([{ name: "备案", title: "内部资料　注意保管" }]));
  expect(stillOurs(wide, new Map([["备案", "内部资料　注意保管"]]))).toHaveLength(1);
  expect(stillOurs(wide, new Map([["备案", "我的表"]]))).toEqual([]);
  expect(generatedSheetsOf("检查结果\t检查结果")).toEqual([{ name: "检查结果", title: "检查结果" }]);
});

test("law: a sheet as written is unchanged, with one cell changed it is changed in one row", () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null));
  const sheet = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(sheet, fc.nat(), fc.nat(), (values, row, column) => {
      const written = contentOf(values, []);
      expect(changedRows(written, values)).toBe(0);
      const [at, beside] = [row % values.length, column % (values[0]?.length ?? 1)];
      const changed = values.map((cells, index) =>
        index === at ? cells.map((value, place) => (place === beside ? `${String(value)}改` : value)) : cells,
      );
      expect(changedRows(written, changed)).toBe(1);
    }),
  );
});
