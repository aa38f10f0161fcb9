import { readTable } from "../../src/xlsx/table/table-reader";
import { tableXml } from "../../src/xlsx/table/table-writer";

// As Excel 365 writes it, with ids of revisions, a calculated column, a line break in a header and a filter.
const part =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr="urn:xr" id="4" xr:uid="{A}" name="登记" ' +
  'displayName="登记" ref="B2:D9" totalsRowCount="1" headerRowDxfId="3"><autoFilter ref="B2:D8" xr:uid="{B}"><filterColumn colId="1">' +
  '<filters blank="1"><filter val="甲"/><dateGroupItem year="2026" month="1" dateTimeGrouping="month"/></filters></filterColumn>' +
  '<filterColumn colId="2" hiddenButton="1"/></autoFilter><sortState ref="B3:D8"><sortCondition ref="C3:C8"/></sortState>' +
  '<tableColumns count="3"><tableColumn id="1" xr3:uid="{C}" name="姓名_x000a_全称" totalsRowLabel="汇总"/>' +
  '<tableColumn id="5" name="类别" dataDxfId="1"/><tableColumn id="3" name="金额" totalsRowFunction="sum">' +
  "<calculatedColumnFormula>登记[[#This Row],[类别]]*2</calculatedColumnFormula></tableColumn></tableColumns>" +
  '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const read = () => readTable(part, "xl/tables/table4.xml", [])!;

test("a table part is read with its filter, columns and look", () => {
  const table = read();
  expect(table).toMatchObject({
    id: 4,
    name: "登记",
    area: { row: 1, column: 1, rowCount: 8, columnCount: 3 },
    hasHeaders: true,
    hasTotals: true,
    style: { name: "TableStyleLight9", firstColumn: true, lastColumn: false, rowStripes: true },
  });
  expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
    [1, "姓名\n全称"],
    [5, "类别"],
    [3, "金额"],
  ]);
  expect(table.autoFilter?.columns).toMatchObject([
    {
      column: 1,
      filter: { kind: "values", texts: ["甲"], hasBlanks: true, dates: [{ year: 2026, month: 1 }] },
    },
    { column: 2, hidesButton: true },
  ]);
});

test("a changed table keeps everything else of its part", () => {
  const table = read();
  table.name = "名册";
  const xml = tableXml(table, () => 0);
  const again = readTable(xml, "xl/tables/table4.xml", [])!;
  expect(again).toEqual({ ...table, origin: { partName: "xl/tables/table4.xml", written: xml } });
  for (const kept of [
    'headerRowDxfId="3"',
    'xr3:uid="{C}"',
    "calculatedColumnFormula",
    "sortCondition",
    "_x000a_",
    'xr:uid="{B}"',
  ]) {
    expect(xml).toContain(kept);
  }
});
