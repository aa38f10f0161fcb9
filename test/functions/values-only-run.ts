import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/worksheet-functions";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

const FIRST = "341899650401001";

/** Turns worksheet functions into values in the host and puts them back; prints what stood in the cells before, after and then. */
async function run(): Promise<void> {
  const host = await openExcelHost();
  host.CustomFunctions.associate(WORKSHEET_FUNCTIONS as Record<string, () => unknown>);
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    locale: "zh-CN",
    now: () => new Date(2027, 0, 20),
  });
  const seen: unknown[] = [];
  const look = async (): Promise<void> => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("名单").getRange("A1:E4");
      range.load("formulas,values");
      await context.sync();
      seen.push({ formulas: range.formulas, values: range.values });
    });
  };
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("名单");
    sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange("A1:A3").values = [[FIRST], ["341899197001010013"], [""]];
    await context.sync();
  });
  await session.makeValuesOnly();
  seen.push(session.getSnapshot().refusal);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    sheet.getRange("B1:E1").formulas = [
      ["=NUAN.IDUPGRADE(A1)", "=NUAN.IDSEX(A1:A3)", "=1+1", '=IF(NUAN.IDVALID(A1),"NUAN.IDVALID(A1)","")'],
    ];
    sheet.getRange("B2").formulas = [["=NUAN.IDUPGRADE(A2)"]];
    sheet.getRange("E2").formulas = [['="NUAN.IDVALID(A1)"']];
    await context.sync();
  });
  const ask = async (formula: string): Promise<void> => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("名单").getRange("D4").formulas = [[formula]];
      await context.sync();
    });
  };
  await ask("=NUAN.NOSUCHFUNCTION(A1)");
  await session.makeValuesOnly();
  seen.push(session.getSnapshot().refusal);
  await ask("");
  await look();
  await session.makeValuesOnly();
  seen.push(
    session.getSnapshot().refusal,
    session.getSnapshot().log.map(({ title, sheets }) => ({ title, sheets })),
  );
  await look();
  await session.putBack();
  await look();
  host.close();
  process.stdout.write(JSON.stringify(seen));
}

void run();
