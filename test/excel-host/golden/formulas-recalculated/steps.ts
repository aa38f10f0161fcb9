/** Two gifts are corrected; every figure of the other sheet follows. */
export async function steps(context: Excel.RequestContext): Promise<unknown> {
  const list = context.workbook.worksheets.getItem("捐款");
  const figures = context.workbook.worksheets.getItem("统计").getRange("B1:B20").load("values");
  await context.sync();
  const before = figures.values.flat();
  list.getRange("D4").values = [[900]];
  list.getRange("D6:E6").values = [[5500, 46050]];
  figures.load("values");
  await context.sync();
  return { before, after: figures.values.flat() };
}
