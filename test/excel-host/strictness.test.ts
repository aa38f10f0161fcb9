import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const open = (limits?: Parameters<typeof openExcelHost>[0]): Promise<ExcelHost> =>
  openExcelHost({ workbook: smallWorkbook("表"), calculator: null, ...limits });

/** Writes one value into A1 and tells the code of the refusal, "" for none. */
async function write(host: ExcelHost, value: unknown): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").values = [[value]];
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

async function read(host: ExcelHost, address: string): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange(address).load("values");
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const valueOfA1 = (host: ExcelHost): unknown => host.workbook.sheets[0]?.rows[0]?.cells[0]?.value;

describe("limits of Excel on the web", () => {
  it("refuse requests and answers above 5 MB, and reads above 5 million cells", async () => {
    const host = await open();
    const tooLong = "暖".repeat(2_000_000);
    expect(await write(host, tooLong)).toBe("RequestPayloadSizeLimitExceeded");
    expect(valueOfA1(host)).toBeUndefined();
    expect(await read(host, "A1:J500001")).toBe("ResponsePayloadSizeLimitExceeded");
    const row = host.workbook.sheets[0]?.rows;
    for (let at = 0; at < 200; at += 1) row?.push({ cells: [{ value: "字".repeat(30_000), style: 0 }] });
    expect(await read(host, "A1:A100")).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await read(host, "A1:A10")).toBe("");
  });

  it("can be lifted", async () => {
    const host = await open({ limits: { requestBytes: Infinity } });
    expect(await write(host, "暖".repeat(2_000_000))).toBe("");
  });
});

describe("stats", () => {
  it("count round trips, bytes and cells", async () => {
    const host = await open();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:B3");
      range.values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      range.getRow(0).load("values");
      await context.sync();
    });
    const { roundTrips, cellsRead, cellsWritten, requestBytes, responseBytes } = host.stats();
    // The second one is office.js letting go of its ranges.
    expect([roundTrips, cellsRead, cellsWritten]).toEqual([2, 2, 6]);
    expect(requestBytes).toBeGreaterThan(200);
    expect(responseBytes).toBeGreaterThan(50);
  });
});

describe("planned faults", () => {
  it.each([
    ["cellEditMode", "InvalidOperationInCellEditMode", undefined],
    ["protectedSheet", "AccessDenied", undefined],
    ["payloadTooLarge", "RequestPayloadSizeLimitExceeded", undefined],
    ["connectionLostBefore", "ConnectionFailure", undefined],
    ["connectionLostAfter", "ConnectionFailure", 2],
  ] as const)("%s strikes the chosen batch, once", async (kind, code, written) => {
    const host = await open();
    host.injectFault({ kind, atBatch: 2 });
    expect(await write(host, 1)).toBe("");
    host.editCell("表", 0, 0, "");
    expect(await write(host, 2)).toBe(code);
    expect(valueOfA1(host)).toBe(written ?? null);
    expect(await write(host, 3)).toBe("");
    expect(valueOfA1(host)).toBe(3);
  });

  it("strike the next use of a member and leave what was done before it", async () => {
    const host = await open();
    host.injectFault({ kind: "cellEditMode", atMember: "Range.clear" });
    const failure: unknown = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1").values = [[7]];
      sheet.getRange("A1").clear();
      await context.sync();
    }).catch((error: unknown) => error);
    const { code, debugInfo } = failure as OfficeExtension.Error;
    expect([code, debugInfo.errorLocation, valueOfA1(host)]).toEqual([
      "InvalidOperationInCellEditMode",
      "Range.clear",
      7,
    ]);
  });
});

describe("snapshots", () => {
  it("put the whole workbook back, sheets, names and selection included", async () => {
    const host = await open();
    await write(host, "原样");
    host.select("表", "B2");
    const before = host.snapshot();
    await host.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const added = worksheets.add("新表");
      added.getRange("A1").values = [[1]];
      added.activate();
      names.add("名", added.getRange("A1"));
      worksheets.getItem("表").getRange("A1").format.font.bold = true;
      worksheets.getItem("表").getRange("A1:A2").values = [["改"], ["改"]];
      await context.sync();
    });
    host.restore(before);
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["表"]);
    expect([host.workbook.names, valueOfA1(host), host.workbook.sheets[0]?.rows.length]).toEqual([
      [],
      "原样",
      1,
    ]);
    await host.Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.worksheets.getItem("表").getRange("A1");
      selected.load("address");
      cell.load("format/font/bold");
      await context.sync();
      expect([selected.address, cell.format.font.bold]).toEqual(["表!B2", false]);
    });
  });
});

describe("a printed range", () => {
  it("shows texts in columns, and formulas on request", async () => {
    const host = await open();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:B2");
      range.formulas = [
        ["姓名", "金额"],
        ["张三", "=1+1"],
      ];
      await context.sync();
    });
    expect(host.print("表!A1:B2", true)).toBe(
      ["  | A    | B", "1 | 姓名 | 金额", "2 | 张三 | =1+1"].join("\n"),
    );
  });
});
