import {
  isBoundInclusive,
  PARAMETER_DEFINITIONS,
} from "../../../src/domain/parameters/parameter-definitions";
import { parseParameterValue } from "../../../src/domain/parameters/parse-parameter-value";
import type { CellValue } from "../../../src/domain/cell-value";
import type { ParameterId } from "../../../src/domain/parameters/parameter-id";

const READABLE: [ParameterId, CellValue, unknown][] = [
  ["minimumLivingLine", 1062, 106_200],
  ["minimumLivingLine", "1,062元", 106_200],
  ["minimumLivingLine", "￥1062.50", 106_250],
  ["fundTarget", "50万元", 50_000_000],
  ["lastYearRaised", 0, 0],
  ["deepLineMultiple", 1, 1],
  ["relativeLineMultiple", "1.5倍", 1.5],
  ["accidentCostShare", "80%", 0.8],
  ["accidentCostShare", 80, 0.8],
  ["accidentCostShare", 0.8, 0.8],
  ["deepBoundInclusive", "否", false],
  ["relativeBoundInclusive", "含", true],
  ["paymentDeadline", "2027.1.10", "2027-01-10"],
  ["campaignYear", "2027年", 2027],
  ["county", " 怀川县 ", "怀川县"],
];
const UNREADABLE: [ParameterId, CellValue][] = [
  ["minimumLivingLine", "当地标准"],
  ["minimumLivingLine", 0],
  ["minimumLivingLine", -5],
  ["minimumLivingLine", 10.005],
  ["accidentCostShare", "180%"],
  ["deepBoundInclusive", "看情况"],
  ["paymentDeadline", "1月10日"],
  ["campaignYear", 27],
];

test.each(READABLE)("%s filled with %p is %p", (id, value, expected) => {
  expect(parseParameterValue(id, value)).toEqual({ kind: "set", value: expected });
});

test.each(UNREADABLE)("%s filled with %p cannot be used", (id, value) => {
  const params = { parameter: id, value: String(value) };
  expect(parseParameterValue(id, value)).toEqual({
    kind: "unreadable",
    issue: { code: "parameter.unreadable", params },
  });
});

test.each([[null], [""], ["  "], ["待定"], ["—"]])("%p is not set, never 0", (value) => {
  expect(parseParameterValue("floorMinimum", value)).toEqual({ kind: "unset" });
});

test("no line, multiple, share, standard or date has a default", () => {
  const withDefault = Object.values(PARAMETER_DEFINITIONS).filter(
    ({ defaultValue }) => defaultValue !== undefined,
  );
  expect(withDefault.every(({ kind }) => kind === "boolean")).toBe(true);
  expect(isBoundInclusive({}, "deepBoundInclusive")).toBe(false);
  expect(isBoundInclusive({}, "participationBoundInclusive")).toBe(true);
});
