import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { createWorkbookData } from "../../../../src/xlsx";
import { openFaultyHost } from "../faulty-host";

/** Texts in cells of the General format: those Excel would read as something else, and those it would not. */
const texts = [
  ...["007", "1/2", "3月5日", "2027年1月20日", "上午9:30", "12:30 PM", "1e5", "50%", "￥50", "(5)", "Jan 5"],
  ...[
    "TRUE",
    "#N/A",
    "=1+1",
    "-5",
    "@甲",
    "（大写）壹佰元整",
    "　　公示期：5天",
    "年　　月　　日",
    "5楼",
    "县总工会",
  ],
];

test("texts that were overwritten come back as the texts they were, with an apostrophe where Excel asks for one alone", async () => {
  const workbook = createWorkbookData("登记");
  const host = openFaultyHost(workbook);
  const gateway = createOfficeGateway(host.Excel);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("登记").getRange(`A1:A${texts.length}`);
    range.values = texts.map((text) => [`'${text}`]);
    await context.sync();
  });
  const overwritten = texts.map(() => ["改"]);
  const step = { step: "writeBlock", sheet: "登记", row: 1, column: 1, values: overwritten } as const;
  expect(await gateway.apply({ title: "applyFixes", steps: [step] })).toMatchObject({ ok: true });
  expect(await gateway.putBackLast()).toMatchObject({ ok: true });
  const cells = workbook.sheets[0]?.rows.map((row) => row?.cells[0]);
  expect(cells?.map((cell) => cell?.value)).toEqual(texts);
  expect(cells?.every((cell) => cell?.formula === undefined)).toBe(true);
});
