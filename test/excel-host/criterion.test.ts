import { parseCriterion } from "../../src/excel-host/formula/criterion";
import type { CellContent } from "../../src/xlsx/workbook-data";

const cells: readonly CellContent[] = [
  800,
  "800",
  "深度",
  "abc",
  "a*c",
  true,
  null,
  "",
  -1,
  { error: "#N/A" },
];
const met = (criterion: CellContent): readonly CellContent[] | null => {
  const meets = parseCriterion(criterion);
  return meets && cells.filter(meets);
};

describe("a criterion of COUNTIF", () => {
  it.each<[CellContent, readonly CellContent[]]>([
    [800, [800, "800"]],
    ["800", [800, "800"]],
    ["=800", [800, "800"]],
    [">=800", [800]],
    ["<0", [-1]],
    ["深度", ["深度"]],
    ["ABC", ["abc"]],
    ["a*", ["abc", "a*c"]],
    ["a?c", ["abc", "a*c"]],
    ["a~*c", ["a*c"]],
    [true, [true]],
    ["", [null, ""]],
    ["=", [null]],
    ["<>", [800, "800", "深度", "abc", "a*c", true, "", -1, { error: "#N/A" }]],
    ["<>深度", [800, "800", "abc", "a*c", true, null, "", -1, { error: "#N/A" }]],
  ])("%j", (criterion, expected) => {
    expect(met(criterion)).toEqual(expected);
  });

  it("compares long numbers by 15 digits, as Excel does", () => {
    expect(parseCriterion("341899199001010011")?.("341899199001010990")).toBe(true);
  });

  it("leaves dates, percentages and texts with an order to the engine", () => {
    expect(["2024-01-01", "2024/1/1", "25%", "1,000", ">=乙", "#N/A"].map(met)).toEqual(Array(6).fill(null));
  });
});
