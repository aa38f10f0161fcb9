import { Workbook } from "exceljs";
import { isStoredPassword, storePassword } from "../../src/xlsx/sheet/protection-password";

test("a stored password is known again, another is not", () => {
  const salt = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
  const stored = storePassword("送温暖2027", salt);
  expect(isStoredPassword("送温暖2027", stored)).toBe(true);
  expect(isStoredPassword("送温暖2026", stored)).toBe(false);
});

test("a password that exceljs stored is known", async () => {
  const sheet = new Workbook().addWorksheet("表");
  await sheet.protect("测试 pass", { spinCount: 1000 });
  const { hashValue, saltValue, spinCount } = (
    sheet as unknown as { sheetProtection: { hashValue: string; saltValue: string; spinCount: number } }
  ).sheetProtection;
  const stored = { algorithmName: "SHA-512", hashValue, saltValue, spinCount };
  expect(isStoredPassword("测试 pass", stored)).toBe(true);
});

test("a password of an old file is known by its 16 bits; one of another algorithm cannot be checked", () => {
  expect(isStoredPassword("test", { legacyHash: "CBEB" })).toBe(true);
  expect(isStoredPassword("tesu", { legacyHash: "CBEB" })).toBe(false);
  expect(isStoredPassword("", {})).toBe(true);
  expect(isStoredPassword("x", { algorithmName: "MD5", hashValue: "AA==" })).toBeUndefined();
});
