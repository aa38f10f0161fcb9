import { openExcelHost } from "../../src/excel-host";

test("many totals over one column share its values and follow when one of them changes", async () => {
  const host = await openExcelHost({});
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = Array.from({ length: 300 }, (_, at) => [at % 50 === 7 ? "" : `第${at % 12}工厂`, at + 0.1]);
    sheet.getRange("A1:B300").values = rows;
    sheet.getRange("B20").formulas = [["=1/0"]];
    const wanted = ["第3工厂", "第1?工厂", "第*", "<>第3工厂", "没有", "第7工厂"];
    sheet.getRange("D1:D6").values = wanted.map((name) => [name]);
    sheet.getRange("E1:E6").formulas = wanted.map((_, at) => [`=COUNTIF($A$1:$A$300,D${at + 1})`]);
    sheet.getRange("F1:F6").formulas = wanted.map((_, at) => [`=SUMIF($A$1:$A$300,D${at + 1},$B$1:$B$300)`]);
    sheet.getRange("G1").formulas = [['=SUMIF(A2:A300,"第3工厂",B1:B299)']];
    const answers = sheet.getRange("E1:G6").load("values");
    await context.sync();
    const of = (meets: (name: string) => boolean) => rows.filter(([name]) => meets(String(name)));
    const sum = (some: (string | number)[][]) => some.reduce((total, row) => total + Number(row[1]), 0);
    const third = of((name) => name === "第3工厂");
    const two = of((name) => /^第1.工厂$/.test(name));
    const shifted = rows.slice(0, -1).filter((_, at) => rows[at + 1]?.[0] === "第3工厂");
    expect(answers.values.map(([count]) => count as unknown)).toEqual([
      ...[third.length, two.length, of((name) => name !== "").length],
      ...[300 - third.length, 0, of((name) => name === "第7工厂").length],
    ]);
    expect(answers.values.map((row) => row[1] as unknown)).toEqual([
      ...[sum(third), sum(two), "#DIV/0!", "#DIV/0!", 0, "#DIV/0!"],
    ]);
    expect(answers.values[0]?.[2]).toBe(sum(shifted));
    sheet.getRange("A1").values = [["第3工厂"]];
    answers.load("values");
    await context.sync();
    expect(answers.values[0]?.slice(0, 2)).toEqual([third.length + 1, sum([rows[0]!, ...third])]);
  });
  host.close();
});
