import { strFromU8, unzipSync, zipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { createWorkbookData, readXlsx, writeXlsx } from "../../src/xlsx";
import { readDynamicMetadata, withDynamicMetadata } from "../../src/xlsx/cells/dynamic-arrays";

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

async function spilled(): Promise<Uint8Array> {
  const host = await openExcelHost({ workbook: createWorkbookData("名单"), calculator: null });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    sheet.getRange("A1:A3").values = [["甲"], ["乙"], ["甲"]];
    sheet.getRange("C1").formulas = [["=UNIQUE(A1:A3)"]];
    await context.sync();
  });
  return host.save();
}

describe("array formulas that spill", () => {
  it("are stored with the metadata Excel knows them by, and read back as such", async () => {
    const bytes = await spilled();
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="C1" cm="1" t="str"><f t="array" ref="C1:C2">_xlfn.UNIQUE(A1:A3)</f>');
    expect(readDynamicMetadata(partOf(bytes, "xl/metadata.xml"))).toEqual(new Set(["1"]));
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain("relationships/sheetMetadata");
    const cell = readXlsx(bytes).sheets[0]?.rows[0]?.cells[2];
    expect(cell).toMatchObject({ isDynamic: true, formula: "=UNIQUE(A1:A3)", value: "甲" });
  });

  it("spill further after the file was opened again", async () => {
    const host = await openExcelHost({ xlsx: await spilled(), calculator: null });
    const seen = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("名单");
      sheet.getRange("A2").values = [["丙"]];
      sheet.getRange("A3").values = [["丁"]];
      const area = sheet.getRange("C1").getSpillingToRangeOrNullObject();
      area.load("address,values");
      await context.sync();
      return [area.address, area.values];
    });
    expect(seen).toEqual(["名单!C1:C3", [["甲"], ["丙"], ["丁"]]]);
    const cell = readXlsx(await host.save()).sheets[0]?.rows[0]?.cells[2];
    expect(cell).toMatchObject({ isDynamic: true, arrayArea: { rowCount: 3 } });
  });

  it("leave array formulas of fixed area as they are", async () => {
    const parts = unzipSync(await spilled());
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    parts["xl/worksheets/sheet1.xml"] = new TextEncoder().encode(sheet.replace(' cm="1"', ""));
    const workbook = readXlsx(zipSync(parts));
    expect(workbook.sheets[0]?.rows[0]?.cells[2]?.isDynamic).toBeUndefined();
    for (const one of workbook.sheets) one.changed = true;
    expect(partOf(writeXlsx(workbook), "xl/worksheets/sheet1.xml")).not.toContain("cm=");
  });

  it("are added to metadata of other kinds", () => {
    const before =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const { xml, reference } = withDynamicMetadata(before);
    expect(reference).toBe("1");
    expect(readDynamicMetadata(xml)).toEqual(new Set(["1"]));
    expect(xml).toContain('<rc t="2" v="0"/>');
    expect(xml.match(/<(\w+)Metadata |<metadataTypes /g)).toEqual([
      "<metadataTypes ",
      "<futureMetadata ",
      "<futureMetadata ",
      "<cellMetadata ",
      "<valueMetadata ",
    ]);
    expect(withDynamicMetadata(xml)).toEqual({ xml, reference: "1" });
  });
});
