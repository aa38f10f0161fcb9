/** A unit is added, the table is sorted by amount, a column comes and the table gets another name. */
export async function steps(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem("捐款");
  const table = sheet.tables.getItem("捐款表");
  table.rows.add(undefined, [["四局", 20, 3000]]);
  table.sort.apply([{ key: 2, ascending: false }]);
  table.columns.add(undefined, [
    ["人均"],
    ["=[@金额]/[@人数]"],
    ["=[@金额]/[@人数]"],
    ["=[@金额]/[@人数]"],
    ["=[@金额]/[@人数]"],
    [""],
  ]);
  table.name = "各单位捐款";
  const range = table.getRange().load("address");
  const total = table.getTotalRowRange().load("values,formulas");
  const outside = sheet.getRange("F1:G2").load("values,formulas");
  await context.sync();
  return {
    address: range.address,
    total: total.values,
    totalFormulas: total.formulas,
    outside: outside.values,
    outsideFormulas: outside.formulas,
  };
}
