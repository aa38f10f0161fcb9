const LONGEST_LIST = 255;

/**
 * Takes all other sheets away and names the one left anew. What read the others stays good: formulas become their values, and a
 * drop-down that listed cells of another sheet lists the words themselves.
 * @example await keepOnlySheet(host.Excel, "拆分-棉纺织厂", "登记表")
 */
export async function keepOnlySheet(excel: typeof Excel, name: string, newName: string): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const sheet = worksheets.getItem(name);
    const used = sheet.getUsedRange();
    used.load("formulas,values");
    await context.sync();
    used.formulas.forEach((row: readonly unknown[], rowIndex) =>
      row.forEach((formula, column) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) return;
        used.getCell(rowIndex, column).values = [[used.values[rowIndex]?.[column] as unknown]];
      }),
    );
    await keepLists(context, used);
    for (const other of worksheets.items) if (other.name !== name) other.delete();
    sheet.name = newName;
    await context.sync();
  });
}

/** The cells with a drop-down, a column of one block at a time, one by one where a column has several rules. */
async function cellsWithRules(context: Excel.RequestContext, used: Excel.Range): Promise<Excel.Range[]> {
  const ruled = used.getSpecialCellsOrNullObject("DataValidations");
  ruled.areas.load("items/rowCount,items/columnCount");
  await context.sync();
  if (ruled.isNullObject) return [];
  const columns = ruled.areas.items.flatMap((area) =>
    Array.from({ length: area.columnCount }, (_, column) => ({
      rowCount: area.rowCount,
      range: area.getColumn(column),
    })),
  );
  for (const { range } of columns) range.dataValidation.load("rule,type");
  await context.sync();
  const cells = columns.flatMap(({ range, rowCount }) =>
    /Inconsistent|Mixed/.test(range.dataValidation.type)
      ? Array.from({ length: rowCount }, (_, row) => range.getCell(row, 0))
      : [range],
  );
  for (const cell of cells) cell.dataValidation.load("rule,type");
  await context.sync();
  return cells;
}

/** Source: Range.dataValidation (ExcelApi 1.8); a list of words is at most 255 characters long. */
async function keepLists(context: Excel.RequestContext, used: Excel.Range): Promise<void> {
  const cells = await cellsWithRules(context, used);
  const words = new Map<string, Excel.Range>();
  const sourceOf = ({ dataValidation }: Excel.Range) => {
    const source = dataValidation.rule?.list?.source;
    return typeof source === "string" && source.startsWith("=") && source.includes("!") ? source : null;
  };
  for (const cell of cells) {
    const source = sourceOf(cell);
    if (source === null || words.has(source)) continue;
    const at = source.lastIndexOf("!");
    const sheetName = source.slice(1, at).replace(/^'|'$/g, "").replaceAll("''", "'");
    const range = context.workbook.worksheets.getItem(sheetName).getRange(source.slice(at + 1));
    range.load("values");
    words.set(source, range);
  }
  if (words.size === 0) return;
  await context.sync();
  for (const cell of cells) {
    const source = sourceOf(cell);
    const list = (words.get(source ?? "")?.values ?? []).flat().filter((word) => word !== "");
    const text = list.join(",");
    if (source === null) continue;
    // Words with commas in them, or too many of them, cannot be listed: no drop-down is better than a broken one.
    if (text.length > LONGEST_LIST || list.some((word) => String(word).includes(",")))
      cell.dataValidation.clear();
    else cell.dataValidation.rule = { list: { inCellDropDown: true, source: text } };
  }
}
