import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { type ReceiptLine, repeatedReceipts } from "../../../src/domain/donations/repeated-receipts";

const day = "2027-01-05" as CalendarDate;
const ofUnit = (unit: string, receipt: string, rest: Partial<ReceiptLine> = {}): ReceiptLine => ({
  ...{ receipt, unit, channel: "单位挤", date: day, personalList: null },
  ...rest,
});
const ofPerson = (unit: string, receipt: string): ReceiptLine => ofUnit(unit, receipt, { personalList: 0 });

test.each<[string, readonly ReceiptLine[], readonly (readonly number[])[]]>([
  ["两家单位同号", [ofUnit("甲局", "0012"), ofUnit("乙局", "0013"), ofUnit("丙局", "0012")], [[0, 2]]],
  ["写法不同，同一个号", [ofUnit("甲局", "No.0012"), ofUnit("乙局", " ００12 号")], [[0, 1]]],
  ["前导零不同是两个号", [ofUnit("甲局", "0012"), ofUnit("乙局", "12")], []],
  ["同一单位两天同号", [ofUnit("甲局", "12"), ofUnit("甲局", "12", { date: null })], [[0, 1]]],
  ["同日一张进账单分渠道登记", [ofUnit("甲局", "12"), ofUnit("甲局", "12", { channel: "职工捐" })], []],
  ["单位行与本单位职工名单", [ofUnit("甲局", "12"), ofPerson("甲局", "12"), ofPerson("甲局", "12")], []],
  ["职工名单的号与别家单位的号相同", [ofUnit("乙局", "12"), ofPerson("甲局", "12")], [[0, 1]]],
  ["全单位职工合开一张", ["1", "2", "3"].map(() => ofPerson("甲局", "12")), []],
  ["职工一人一张，其中两人同号", ["1", "2", "3", "3"].map((each) => ofPerson("甲局", each)), [[2, 3]]],
  ["没有号码、只写张数", ["未开", "未开", "1张", "1张", "", ""].map((each) => ofUnit(`${each}局`, each)), []],
])("%s", (_title, lines, expected) => {
  expect(repeatedReceipts(lines)).toEqual(expected);
});
