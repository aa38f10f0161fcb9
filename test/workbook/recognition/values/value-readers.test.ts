import type { CellValue } from "../../../../src/domain/cell-value";
import { readAmount } from "../../../../src/workbook/recognition/values/read-amount";
import { readBankAccount } from "../../../../src/workbook/recognition/values/read-bank-account";
import { readDate } from "../../../../src/workbook/recognition/values/read-date";
import { readIdentityNumber } from "../../../../src/workbook/recognition/values/read-identity-number";
import { readName } from "../../../../src/workbook/recognition/values/read-name";
import { readPercentage } from "../../../../src/workbook/recognition/values/read-percentage";
import { readPhone } from "../../../../src/workbook/recognition/values/read-phone";
import type { ValueReading } from "../../../../src/workbook/recognition/values/value-reading";

/** The value read with the reason of its fix; the days it may be; or the state. */
function brief(reading: ValueReading<unknown>): unknown {
  if (reading.state === "ambiguous") return reading.values;
  if (reading.state !== "read") return reading.state;
  return reading.fix === null ? [reading.value] : [reading.value, reading.fix.reason, reading.fix.after];
}

describe("names", () => {
  it.each<[CellValue, unknown]>([
    ["甲某某", [{ name: "甲某某", residentId: null }]],
    ["甲某\t", [{ name: "甲某", residentId: null }, "invisibleCharacters", "甲某"]],
    ["甲　某", [{ name: "甲某", residentId: null }, "invisibleCharacters", "甲某"]],
    [`甲某某${"\u3000".repeat(10)}`, [{ name: "甲某某", residentId: null }, "invisibleCharacters", "甲某某"]],
    ["阿依•古丽", [{ name: "阿依·古丽", residentId: null }, "punctuation", "阿依·古丽"]],
    ["Anna Example", [{ name: "Anna Example", residentId: null }]],
    [
      "甲某某341899197001010011",
      [{ name: "甲某某", residentId: "341899197001010011" }, "nameAndNumber", "甲某某"],
    ],
    ["甲3", "unreadable"],
    [" \u200b", "blank"],
    [null, "blank"],
    [12, "unreadable"],
  ])("reads %j", (value, expected) => expect(brief(readName(value))).toEqual(expected));
});

describe("resident numbers", () => {
  it.each<[CellValue, unknown]>([
    ["11010519491231002X", ["11010519491231002X"]],
    ["11010519491231002x", ["11010519491231002X", "letterCase", "11010519491231002X"]],
    ["110105 19491231 002X", ["11010519491231002X", "innerBlanks", "11010519491231002X"]],
    ["11010519491231002X。", ["11010519491231002X", "punctuation", "11010519491231002X"]],
    ["1101O519491231002X", ["11010519491231002X", "lookalike", "11010519491231002X"]],
    ["130503670401001", ["130503196704010016", "fifteenDigits", "130503196704010016"]],
    ["11010519491231002X44", ["11010519491231002X", "disabilityCard", "11010519491231002X"]],
    [110105194912310000, "unreadable"],
    ["110105194912310000", "unreadable"],
    ["", "blank"],
  ])("reads %j", (value, expected) => expect(brief(readIdentityNumber(value))).toEqual(expected));
});

describe("amounts", () => {
  it.each<[CellValue, 1 | 10000, unknown]>([
    [1000, 1, [100000]],
    [1.5, 10000, [1500000]],
    ["¥1,234.50元", 1, [123450, "amountText", 1234.5]],
    ["\u00a012,000.00", 1, [1200000, "amountText", 12000]],
    ["１２３", 1, [12300, "amountText", 123]],
    ["(200)", 1, [-20000, "amountText", -200]],
    ["1.2万", 1, [1200000, "amountText", 12000]],
    ["1.2万元", 10000, [1200000, "amountText", 1.2]],
    ["壹仟贰佰元整", 1, [120000, "amountText", 1200]],
    ["-", 1, "blank"],
    ["若干", 1, "unreadable"],
    [true, 1, "unreadable"],
  ])("reads %j in units of %d yuan", (value, unit, expected) =>
    expect(brief(readAmount(value, unit))).toEqual(expected),
  );
});

describe("dates", () => {
  const options = { campaignYear: 2027, isDate1904: false };
  it.each<[CellValue, unknown]>([
    [43863, ["2020-02-02"]],
    ["2020-02-02", ["2020-02-02"]],
    ["2020.01.26", ["2020-01-26", "dateText", "2020-01-26"]],
    ["2018.9.16", ["2018-09-16", "dateText", "2018-09-16"]],
    ["20180920", ["2018-09-20", "dateText", "2018-09-20"]],
    [20180920, ["2018-09-20"]],
    ["2027年1月5日", ["2027-01-05", "dateText", "2027-01-05"]],
    ["贰零贰柒年零壹月壹拾伍日", ["2027-01-15", "capitalDate", "2027-01-15"]],
    ["二〇二七年十月二十日", ["2027-10-20", "capitalDate", "2027-10-20"]],
    ["贰零贰柒年零贰月叁拾日", "unreadable"],
    ["9月 24日", ["2026-09-24", "2027-09-24"]],
    ["9月27", ["2026-09-27", "2027-09-27"]],
    [10.1, ["2026-10-01", "2026-10-10"]],
    ["18.9.16", ["2018-09-16", "1918-09-16"]],
    ["2027-02-30", "unreadable"],
    ["近日", "unreadable"],
    [null, "blank"],
  ])("reads %j", (value, expected) => expect(brief(readDate(value, options))).toEqual(expected));

  it("counts from 1904 where the workbook does, and proposes the day in writing", () => {
    expect(brief(readDate(42401, { ...options, isDate1904: true }))).toEqual([
      "2020-02-02",
      "date1904",
      "2020-02-02",
    ]);
  });
});

describe("percentages, phones and cards", () => {
  it.each<[CellValue, unknown]>([
    [0.85, [0.85]],
    [85, [0.85, "percentageText", 0.85]],
    ["85％", [0.85, "percentageText", 0.85]],
    ["99.5%", [0.995, "percentageText", 0.995]],
    ["百分之60", [0.6, "percentageText", 0.6]],
    [1, [0.01, 1]],
    [120, "unreadable"],
    ["120%", [1.2, "percentageText", 1.2]],
    ["大部分", "unreadable"],
  ])("reads the share %j", (value, expected) => expect(brief(readPercentage(value))).toEqual(expected));

  it.each<[CellValue, unknown]>([
    [12100000001, [["12100000001"]]],
    ["121 0000 0001", [["12100000001"], "separators", "12100000001"]],
    ["１２１００００００01", [["12100000001"], "fullWidth", "12100000001"]],
    ["12100000001、12100000002", [["12100000001", "12100000002"], "separators", "12100000001/12100000002"]],
    ["1210000000", "unreadable"],
    ["", "blank"],
  ])("reads the phone %j", (value, expected) => expect(brief(readPhone(value))).toEqual(expected));

  it.each<[CellValue, unknown]>([
    ["6299990000000000004", ["6299990000000000004"]],
    ["6299 9900 0000 0000 004", ["6299990000000000004", "separators", "6299990000000000004"]],
    ["'6299990000000000004", ["6299990000000000004", "punctuation", "6299990000000000004"]],
    ["6299990000000000005", "unreadable"],
    [6299990000000000000, "unreadable"],
    [null, "blank"],
  ])("reads the card %j", (value, expected) => expect(brief(readBankAccount(value))).toEqual(expected));
});
