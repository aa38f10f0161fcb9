import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { assessCounty } from "../../../src/domain/donations/assess-county";
import { assessUnit } from "../../../src/domain/donations/assess-unit";
import type { UnitClass, UnitDonation } from "../../../src/domain/donations/unit-donation";
import type { Fen } from "../../../src/domain/money/fen";
import type { Parameters } from "../../../src/domain/parameters/parameters";

const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;
const day = (text: string): CalendarDate => text as CalendarDate;

const PARAMETERS: Parameters = {
  floorWellOff: yuan(10_000),
  floorOrdinary: yuan(5_000),
  floorMinimum: yuan(2_000),
  participationRate: 0.8,
  paymentDeadline: day("2027-01-10"),
  lastYearRaised: yuan(100_000),
};
const UNIT: UnitDonation = {
  unitClass: "ordinary",
  staffCount: 20,
  donorCount: 20,
  pledgedFen: yuan(6_000),
  receivedFen: yuan(6_000),
  receivedDate: day("2027-01-05"),
  lastYearFen: yuan(5_500),
};
const codes = (unit: Partial<UnitDonation>) =>
  assessUnit({ ...UNIT, ...unit }, PARAMETERS).issues.map(({ code }) => code);

test("a unit that paid its pledge in time, above last year and the standard, has nothing to look at", () => {
  expect(assessUnit(UNIT, PARAMETERS)).toEqual({ issues: [], unsetParameters: [], daysOverdue: null });
});

describe("reference standards 10,000 / 5,000 / 2,000: the gravest that applies is named", () => {
  test.each<[UnitClass | null, number, string | null, number]>([
    ["wellOff", 10_000, null, 0],
    ["wellOff", 9_999.99, "wellOff", 0.01],
    ["wellOff", 1_500, "minimum", 500],
    ["ordinary", 5_000, null, 0],
    ["ordinary", 4_000, "ordinary", 1_000],
    ["ordinary", 0, "minimum", 2_000],
    [null, 2_000, null, 0],
    [null, 1_999, "minimum", 1],
  ])("a %s unit that gave %d: %s, short by %d", (unitClass, given, level, shortfall) => {
    const unit = { ...UNIT, unitClass, receivedFen: yuan(given), pledgedFen: null, lastYearFen: null };
    const [issue] = assessUnit(unit, PARAMETERS).issues;
    if (level === null) expect(issue).toBeUndefined();
    else expect(issue?.params).toMatchObject({ level, shortfallFen: yuan(shortfall) });
  });
});

describe("pledge, deadline, last year, participation", () => {
  test.each<[string, Partial<UnitDonation>, string[]]>([
    ["the same as last year", { lastYearFen: yuan(6_000) }, ["donation.notAboveLastYear"]],
    ["a fen above last year", { lastYearFen: yuan(5_999.99) }, []],
    ["a new unit", { lastYearFen: null }, []],
    ["part of the pledge", { pledgedFen: yuan(8_000) }, ["donation.partPaid"]],
    [
      "nothing of the pledge",
      { receivedFen: yuan(0), lastYearFen: null },
      ["donation.belowReference", "donation.notPaid"],
    ],
    ["no sum entered yet", { receivedFen: null, lastYearFen: null }, ["donation.notPaid"]],
    ["more than the pledge", { pledgedFen: yuan(5_000) }, []],
    ["on the last day", { receivedDate: day("2027-01-10") }, []],
    ["a day late", { receivedDate: day("2027-01-11") }, ["donation.late"]],
    ["more donors than staff", { donorCount: 21 }, ["donation.donorsExceedStaff"]],
    ["exactly the rate", { donorCount: 16 }, []],
    ["below the rate", { donorCount: 15 }, ["donation.participation"]],
    ["donors not stated", { donorCount: null }, []],
  ])("%s", (_title, unit, expected) => {
    expect(codes(unit)).toEqual(expected);
  });

  test("the figures are carried: days late, percent, balance", () => {
    const unit = { ...UNIT, receivedDate: day("2027-01-13"), donorCount: 15, pledgedFen: yuan(8_000) };
    const assessment = assessUnit(unit, PARAMETERS, day("2027-01-20"));
    expect(assessment.issues).toMatchObject([
      { params: { balanceFen: yuan(2_000), deadline: "2027-01-10" } },
      { params: { days: 3 } },
      { params: { percent: 75, requiredPercent: 80 } },
    ]);
    expect(assessment.daysOverdue).toBe(10);
  });

  test("what is not set is listed, and passes nothing", () => {
    const { unsetParameters } = assessUnit(UNIT, {});
    expect(unsetParameters).toEqual([
      "floorMinimum",
      "floorOrdinary",
      "paymentDeadline",
      "participationRate",
    ]);
  });
});

describe("the county", () => {
  test("a total equal to last year's is not above it", () => {
    const units = [{ ...UNIT, receivedFen: yuan(100_000) }];
    expect(assessCounty(units, PARAMETERS).issues.map(({ code }) => code)).toEqual([
      "donation.countyNotAboveLastYear",
    ]);
  });

  test("participation counts the units that state both numbers", () => {
    const units = [UNIT, { ...UNIT, donorCount: 5 }, { ...UNIT, donorCount: null }];
    const county = assessCounty(units, { ...PARAMETERS, lastYearRaised: yuan(1) });
    expect(county.unitsCounted).toBe(2);
    expect(county.issues[0]?.params).toMatchObject({
      donors: 25,
      staff: 40,
      percent: 62.5,
      requiredPercent: 80,
    });
  });

  test("nothing set: two parameters are listed", () => {
    expect(assessCounty([UNIT], {}).unsetParameters).toEqual(["lastYearRaised", "participationRate"]);
  });
});

describe("laws of donations", () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 });

  test("raising a standard never makes a unit reach it", () => {
    fc.assert(
      fc.property(amount, amount, amount, (received, floor, more) => {
        const below = (fen: number) =>
          assessUnit({ ...UNIT, receivedFen: received as Fen }, { floorMinimum: fen as Fen }).issues.some(
            ({ code }) => code === "donation.belowReference",
          );
        expect(!below(floor) || below(floor + more)).toBe(true);
      }),
    );
  });

  test("the county's total is the sum of its units, in any order", () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const units = amounts.map((fen) => ({ ...UNIT, receivedFen: fen as Fen }));
        const total = assessCounty(units, {}).receivedFen;
        expect(total).toBe(amounts.reduce((sum, fen) => sum + fen, 0));
        expect(assessCounty(units.reverse(), {}).receivedFen).toBe(total);
      }),
    );
  });
});
