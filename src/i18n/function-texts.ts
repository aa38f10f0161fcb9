import type { Locale } from "./locale";

/** What the errors of worksheet functions say, in one language. */
export interface FunctionTexts {
  unreadableDate(value: string): string;
  notADay(value: string): string;
  readonly notBornYet: string;
  readonly notInThisId: string;
  notAnAmount(value: string): string;
  notAnAmountOf(label: string, value: string): string;
  unreadableAmount(value: string): string;
  negativeAmount(value: string): string;
  notACount(label: string, value: string): string;
  readonly sizesDiffer: string;
  readonly emptyRegister: string;
  unknownParameter(name: string): string;
  unsetParameters(names: readonly string[]): string;
  unreadableParameter(name: string, value: string): string;
  missingFields(names: readonly string[]): string;
  headerLacks(names: readonly string[]): string;
  donorsExceedStaff(donors: number, staff: number): string;
  fundTooSmall(needed: string, missing: string): string;
  unknownName(name: string): string;
  likeName(name: string): string;
  notACountOfDays(value: string): string;
  holidaysUnknown(year: string): string;
}

const zhCn: FunctionTexts = {
  unreadableDate: (value) => `“${value}”读不出年、月、日。`,
  notADay: (value) => `“${value}”不是日期，请填 2027-01-15 这样的日期。`,
  notBornYet: "那一天还没有出生。",
  notInThisId: "这种证件号码里没有这一项。",
  notAnAmount: (value) => `“${value}”不是金额，请填数字（元）。`,
  notAnAmountOf: (label, value) => `${label}“${value}”不是金额，请填数字（元）。`,
  unreadableAmount: (value) => `“${value}”读不出金额。`,
  negativeAmount: (value) => `${value} 是负数，票据上不能写成大写，请改为正数。`,
  notACount: (label, value) => `${label}“${value}”应为 1 以上的整数。`,
  emptyRegister: "登记表这一列是空的，无从比较，请改选身份证号列。",
  sizesDiffer: "各区域的行数、列数不一样，请选同样大小的区域，或只选一个单元格。",
  unknownParameter: (name) => `没有“${name}”这个参数，名称以“参数”表 A 列为准。`,
  unsetParameters: (names) => `参数${names.map((name) => `“${name}”`).join("、")}未设置，请在“参数”表填写。`,
  unreadableParameter: (name, value) => `参数“${name}”的值“${value}”读不出，请在“参数”表改正。`,
  missingFields: (names) => `缺${names.map((name) => `“${name}”`).join("、")}，补齐后才能判断。`,
  headerLacks: (names) => `首行应为表头，没有找到${names.map((name) => `“${name}”`).join("、")}列。`,
  donorsExceedStaff: (donors, staff) => `捐款 ${donors} 人多于在职 ${staff} 人，请核对。`,
  fundTooSmall: (needed, missing) => `资金不够保底：共需 ${needed} 元，还差 ${missing} 元。`,
  unknownName: (name) => `名单里没有“${name}”。`,
  likeName: (name) => `名单里没有这个名称，可能是“${name}”；确认后可写进别名列。`,
  notACountOfDays: (value) => `工作日天数“${value}”应为 1 到 250 的整数。`,
  holidaysUnknown: (year) => `${year} 年的放假安排未知，请在后两个参数里给出放假日和调休上班日。`,
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
const en: FunctionTexts = {
  unreadableDate: (value) => `"${value}" has no readable year, month and day.`,
  notADay: (value) => `"${value}" is no date; write one such as 2027-01-15.`,
  notBornYet: "Not yet born on that day.",
  notInThisId: "A number of this kind does not hold it.",
  notAnAmount: (value) => `"${value}" is no amount; enter a number in yuan.`,
  notAnAmountOf: (label, value) => `${label} "${value}" is no amount; enter a number in yuan.`,
  unreadableAmount: (value) => `"${value}" holds no readable amount.`,
  negativeAmount: (value) => `${value} is negative and cannot be written in capitals; make it positive.`,
  notACount: (label, value) => `${label} "${value}" should be a whole number of 1 or more.`,
  emptyRegister: "This column of the register is empty, so nothing can be compared; choose its id column.",
  sizesDiffer: "The ranges differ in rows or columns; choose ranges of one size, or single cells.",
  unknownParameter: (name) => `There is no parameter "${name}"; column A of the sheet 参数 has the names.`,
  unsetParameters: (names) => `Not set: ${list(names)}. Fill in on the sheet 参数.`,
  unreadableParameter: (name, value) =>
    `The value "${value}" of ${name} cannot be read; correct it on the sheet 参数.`,
  missingFields: (names) => `Missing: ${list(names)}. It cannot be decided without.`,
  headerLacks: (names) => `The first row should be the header; no column found for ${list(names)}.`,
  donorsExceedStaff: (donors, staff) => `${donors} donors are more than ${staff} staff; check both.`,
  fundTooSmall: (needed, missing) =>
    `The fund is below the floors: ${needed} yuan needed, ${missing} missing.`,
  unknownName: (name) => `"${name}" is not in the list.`,
  likeName: (name) => `This name is not in the list; it may be "${name}". If so, add it to the aliases.`,
  notACountOfDays: (value) => `The number of working days "${value}" should be a whole number from 1 to 250.`,
  holidaysUnknown: (year) =>
    `The holidays of ${year} are not known; give days off and worked weekend days as arguments.`,
};

/**
 * The words of errors in one language.
 * @example functionTextsOf("zh-CN").notBornYet // => "那一天还没有出生。"
 */
export function functionTextsOf(locale: Locale): FunctionTexts {
  return locale === "en" ? en : zhCn;
}
