/** The sheet is copied for the new year, renamed, and its standard raised: the old sheet keeps its figures. */
export async function steps(context: Excel.RequestContext): Promise<unknown> {
  const old = context.workbook.worksheets.getItem("2025 年'终");
  const copy = old.copy("After", old);
  copy.name = "2026 年终";
  copy.getRange("B1").values = [[600]];
  context.workbook.worksheets.getItem("参数").name = "参 数";
  copy.load("name,position,tabColor");
  const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
  const cells = [old, copy].map((sheet) => sheet.getRange("B1:B3").load("values,formulas"));
  const width = copy.getRange("A1").format.load("columnWidth");
  const oldWidth = old.getRange("A1").format.load("columnWidth");
  await context.sync();
  return {
    copy: [copy.name, copy.position, copy.tabColor],
    frozen: frozen.address,
    values: cells.map((range) => range.values.flat()),
    formulas: cells.map((range) => range.formulas.flat()),
    keepsWidth: width.columnWidth === oldWidth.columnWidth,
  };
}
