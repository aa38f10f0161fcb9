/** Rules and validations of another program are read, one of each is changed, a name holds a constant. */
export async function steps(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem("登记表");
  const income = sheet.getRange("B2:B4");
  const rules = income.conditionalFormats.load("items/type,items/priority");
  const list = sheet.getRange("C2").dataValidation.load("type,rule,ignoreBlanks,errorAlert");
  const whole = sheet.getRange("B2").dataValidation.load("type,rule");
  await context.sync();
  const types = rules.items.map((item) => item.type);
  const cellValue = rules.items.find((item) => item.type === "CellValue")!;
  cellValue.cellValue.rule = { formula1: "=1000", operator: "LessThan" };
  sheet.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "深度,相对" } };
  sheet.getRange("C4").values = [["其他"]];
  const constant = context.workbook.names.addFormulaLocal("低保线", "=650").load("type,value,formula");
  const range = context.workbook.names.getItem("月收入").load("type,value,formula");
  sheet.getRange("D2").formulas = [['=COUNTIF(月收入,"<"&低保线)']];
  const counted = sheet.getRange("D2").load("values");
  cellValue.cellValue.load("rule");
  const invalid = sheet.getRange("C2:C4").dataValidation.getInvalidCellsOrNullObject().load("address");
  await context.sync();
  return {
    types,
    list: [list.type, list.rule, list.ignoreBlanks, list.errorAlert],
    whole: [whole.type, whole.rule],
    changed: cellValue.cellValue.rule,
    invalid: invalid.address,
    constant: [constant.type, constant.value, constant.formula],
    range: [range.type, range.value, range.formula],
    counted: counted.values,
  };
}
