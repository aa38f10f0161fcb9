import { createHash, pbkdf2Sync } from "node:crypto";
import { Workbook } from "exceljs";
import { isStoredPassword, storePassword } from "../../src/xlsx/sheet/protection-password";
import { sha512 } from "../../src/xlsx/sheet/sha512";

test.each([0, 1, 68, 111, 112, 127, 128, 129, 1000])("the digest of %i bytes is Node's own", (length) => {
  const bytes = pbkdf2Sync("暖", "盐", 1, length, "sha256");
  expect(Buffer.from(sha512(bytes)).toString("hex")).toBe(createHash("sha512").update(bytes).digest("hex"));
});

test("a stored password is known again, another is not, and storing takes under three seconds", () => {
  const salt = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
  const from = performance.now();
  const stored = storePassword("送温暖2027", salt);
  expect(performance.now() - from).toBeLessThan(3000);
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
