/** Two rows come in the middle of the roster, the first household goes, and what points there follows. */
export async function steps(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem("发放名册");
  const inserted = sheet.getRange("4:5").insert("Down");
  inserted.load("address");
  sheet.getRange("A4:C5").values = [
    ["丁", "深度", 500],
    ["戊", "相对", 300],
  ];
  sheet.getRange("3:3").delete("Up");
  const name = context.workbook.names.getItem("金额").load("formula,value");
  const rules = sheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  const ruleRange = rules.items[0]!.getRange().load("address");
  const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
  await context.sync();
  return [inserted.address, name.formula, name.value, ruleRange.address, merged.address];
}
