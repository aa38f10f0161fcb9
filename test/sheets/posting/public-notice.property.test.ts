import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { residentIdCheckCharacter } from "../../../src/domain/identity/resident-id-check";
import type { Fen } from "../../../src/domain/money/fen";
import { findLeaks } from "../../../src/domain/posting/find-leaks";
import { noticeRows } from "../../../src/domain/posting/notice-rows";
import { postingPeriod } from "../../../src/domain/posting/posting-period";
import { planPublicNotice } from "../../../src/sheets/posting/public-notice";

const characters = [..."魏兰桂马山苏平傅生薛环曹云卢燕谢喜蒋义沈英欧阳司尉迟阿依古丽买提热"];
const name = fc.oneof(
  fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 4 }).map((each) => each.join("")),
  fc
    .tuple(
      fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 4 }),
      fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 3 }),
    )
    .map(([given, father]) => `${given.join("")}·${father.join("")}`),
);
// Invented people: region 341899 is assigned to no place, phones begin with 121, cards with 629999.
const person = fc.record({
  name,
  residentId: fc
    .tuple(
      fc.integer({ min: 1940, max: 2005 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([year, month, day, order]) => {
      const two = (value: number) => String(value).padStart(2, "0");
      const body = `341899${year}${two(month)}${two(day)}${String(order).padStart(3, "0")}`;
      return body + residentIdCheckCharacter(body);
    }),
  phone: fc.integer({ min: 0, max: 99_999_999 }).map((rest) => `121${String(rest).padStart(8, "0")}`),
  bankAccount: fc
    .integer({ min: 0, max: 999_999_999 })
    .map((rest) => `6299993416${String(rest).padStart(9, "0")}`),
  illness: fc.constantFrom("尿毒症", "肺癌", "因病致困"),
  address: fc.constant("怀川县城关镇幸福路12号3栋201室"),
  amountFen: fc.integer({ min: 10_000, max: 999_999_00 }).map((value) => value as Fen),
  hardshipClass: fc.constantFrom("深度困难", "相对困难", "意外致困"),
  workUnit: fc.constantFrom("县棉纺织厂", "怀川酿造有限责任公司"),
});

const objections = { office: "县总工会权益保障部", phone: "0000-1234567", address: "怀川县人民路1号" };
const allowed = [objections.address, objections.phone];
const period = postingPeriod({ from: "2026-01-12" as CalendarDate, days: 5, inWorkingDays: true });

test("of ten thousand random notices none leaks", () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
      const { steps } = planPublicNotice({
        county: "怀川县",
        year: 2026,
        workUnit: "县棉纺织厂",
        document: "怀办发〔2026〕31号",
        rows: noticeRows(people),
        period,
        inWorkingDays: true,
        objections,
        titleFont: "方正小标宋简体",
      });
      const texts = steps.flatMap((step) =>
        step.step === "writeBlock"
          ? step.values.flat().flatMap((value) => (value === null ? [] : String(value)))
          : [],
      );
      const everything = `${texts.join("\u0001")}${steps.map(({ sheet }) => sheet).join("\u0001")}`;
      const secrets = people.flatMap((each) => [
        ...[each.residentId, each.phone, each.bankAccount, each.illness, each.address],
        ...([...each.name].length > 2 ? [each.name] : []),
      ]);
      return (
        secrets.every((secret) => !everything.includes(secret)) &&
        // The heading and paragraphs are the same in every notice; each cell is looked at by itself.
        texts.every((text) => findLeaks(text.replace(/\n/g, ""), { allowed }).length === 0)
      );
    }),
    { numRuns: 10_000 },
  );
});
