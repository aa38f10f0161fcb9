import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { openNew, plain, refusal, reopen } from "./reopen";

describe("protection of a sheet", () => {
  it("keeps options and password in the file; only the right password takes it off", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("甲");
      protection.protect({ allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" }, "暖2027");
      await context.sync();
    });
    const saved = await host.save();
    const book = new Workbook();
    await book.xlsx.load(saved.buffer as ArrayBuffer);
    const model = (book.getWorksheet("甲") as unknown as { sheetProtection: Record<string, unknown> })
      .sheetProtection;
    expect(model).toMatchObject({ sheet: true, algorithmName: "SHA-512", spinCount: 100000, sort: true });
    const again = await reopen(host);
    const unprotect = (password?: string) => (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem("甲").protection.unprotect(password);
    expect(await refusal(again, unprotect())).toBe("AccessDenied");
    expect(await refusal(again, unprotect("暖2026"))).toBe("AccessDenied");
    await again.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("甲");
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(plain(protection.options)).toMatchObject({
        allowSort: true,
        allowEditObjects: true,
        allowEditScenarios: false,
        allowFormatCells: false,
        selectionMode: "Unlocked",
      });
      protection.unprotect("暖2027");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
    expect((await reopen(again)).workbook.sheets[0]?.protected).toBe(false);
  });

  it("is not put on twice", async () => {
    const host = await openNew("甲");
    const protect = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem("甲").protection.protect();
    expect([await refusal(host, protect), await refusal(host, protect)]).toEqual(["", "InvalidOperation"]);
  });
});

describe("protection of the workbook", () => {
  it("keeps the list of sheets as it is until the right password is given", async () => {
    const host = await openNew("甲", "乙");
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect("册");
      await context.sync();
    });
    const again = await reopen(host);
    const attempts: ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add("丙"),
      (context) => context.workbook.worksheets.getItem("甲").delete(),
      (context) => (context.workbook.worksheets.getItem("甲").name = "丁"),
      (context) => (context.workbook.worksheets.getItem("甲").position = 1),
      (context) => (context.workbook.worksheets.getItem("甲").visibility = "Hidden"),
      (context) => context.workbook.worksheets.getItem("甲").copy(),
      (context) => context.workbook.protection.unprotect("别"),
    ];
    for (const attempt of attempts) expect(await refusal(again, attempt)).toBe("AccessDenied");
    await again.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1").values = [["可写"]];
      context.workbook.protection.unprotect("册");
      context.workbook.worksheets.add("丙");
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(false);
    });
    expect((await reopen(again)).workbook.sheets.map((sheet) => sheet.name)).toEqual(["甲", "乙", "丙"]);
  });

  it("takes an element that locks nothing, as some programs leave it, for no protection", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const parts = unzipSync(await host.save());
    const xml = strFromU8(parts["xl/workbook.xml"]!);
    const unlocked = xml.replace(/<workbookProtection[^>]*>/, "<workbookProtection/>");
    expect(unlocked).not.toBe(xml);
    const again = await openExcelHost({ xlsx: zipSync({ ...parts, "xl/workbook.xml": strToU8(unlocked) }) });
    await again.Excel.run(async (context) => {
      context.workbook.protection.load("protected");
      context.workbook.worksheets.add("乙");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(false);
    });
  });
});

describe("what a protected sheet allows", () => {
  const attempts: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
    allowFormatCells: (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    allowFormatColumns: (sheet) => (sheet.getRange("A:A").format.columnWidth = 90),
    allowFormatRows: (sheet) => (sheet.getRange("2:2").rowHidden = true),
    allowInsertRows: (sheet) => void sheet.getRange("5:5").insert("Down"),
    allowInsertColumns: (sheet) => void sheet.getRange("C:C").insert("Right"),
    allowDeleteRows: (sheet) => sheet.getRange("9:9").delete("Up"),
    allowSort: (sheet) => sheet.getRange("A8:B9").sort.apply([{ key: 0 }]),
    allowInsertHyperlinks: (sheet) => (sheet.getRange("A9").hyperlink = { address: "https://example.com/" }),
  };

  it.each(Object.keys(attempts))("is done with %s and refused without", async (permission) => {
    const outcomes = [];
    for (const isAllowed of [true, false]) {
      const host = await openNew("甲");
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:B9").values = Array.from({ length: 9 }, (_row, at) => [9 - at, "值"]);
        sheet.getRange("8:9").format.protection.locked = false;
        sheet.protection.protect({ [permission]: isAllowed });
        await context.sync();
      });
      outcomes.push(
        await refusal(host, (context) => attempts[permission]?.(context.workbook.worksheets.getFirst())),
      );
    }
    expect(outcomes).toEqual(["", "AccessDenied"]);
  });

  it("keeps cells from being moved in parts and locked rows from being deleted", async () => {
    const host = await openNew("甲");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["值"]];
      sheet.protection.protect({ allowInsertRows: true, allowDeleteRows: true });
      await context.sync();
    });
    const on = (change: (sheet: Excel.Worksheet) => void) =>
      refusal(host, (context) => change(context.workbook.worksheets.getFirst()));
    expect(await on((sheet) => void sheet.getRange("A1:A2").insert("Down"))).toBe("AccessDenied");
    expect(await on((sheet) => sheet.getRange("1:1").delete("Up"))).toBe("AccessDenied");
  });
});
