import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-value";
import { parseAmount } from "../../../src/domain/money/amount";
import { fenOfYuan, sumFen, yuanOfFen, type Fen } from "../../../src/domain/money/fen";

describe("Fen", () => {
  it.each([
    [36933014.909999974, 3693301491],
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [0, 0],
    [1e-7, 0],
  ])("%d yuan are %d fen", (yuan, expected) => expect(fenOfYuan(yuan)).toBe(expected));
  it("survive the way to yuan and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
        expect(fenOfYuan(yuanOfFen(amount as Fen))).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
  it("add up exactly or not at all", () => {
    expect(sumFen([1, 2, 3] as Fen[])).toBe(6);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1] as Fen[])).toThrow(RangeError);
    expect(() => fenOfYuan(Infinity)).toThrow(RangeError);
  });
});

describe("Amounts in cells", () => {
  it.each<[CellValue, number, number]>([
    [1200, 1, 120000],
    [1.2, 10000, 1200000],
    ["1,234.50", 1, 123450],
    ["¥1,234.50元", 1, 123450],
    ["￥１，２３４．５０", 1, 123450],
    ["1.2万元", 1, 1200000],
    ["1.2万", 10000, 1200000],
    ["500元", 10000, 50000],
    ["1.2", 10000, 1200000],
    ["12,345.00\u00a0", 1, 1234500],
    ["\u00a01\u00a0234", 1, 123400],
    ["(1,234.50)", 1, -123450],
    ["（500）", 1, -50000],
    ["-500", 1, -50000],
    ["¥-500", 1, -50000],
    ["人民币500元整", 1, 50000],
    ["贰仟元", 1, 200000],
    ["8千元", 1, 800000],
    ["5百元", 10000, 50000],
    ["1000元/户", 1, 100000],
    ["500.00元每人", 1, 50000],
    ["1000（元）", 1, 100000],
    [".5", 1, 50],
  ])("%j in units of %d yuan is %d fen", (value, unitYuan, expected) => {
    const reading = parseAmount(value, unitYuan);
    expect(reading).toMatchObject({ state: "valid", amountFen: expected });
    expect(reading.issues.map((issue) => issue.code)).toEqual(
      typeof value === "string" ? ["amount.text"] : [],
    );
  });
  it.each([null, "", " ", "\u200b", "-", "—", "/", "无"])("%j is blank", (value) => {
    expect(parseAmount(value, 1)).toEqual({ state: "blank", amountFen: null, issues: [] });
  });
  it.each([
    true,
    "约500",
    "500)",
    "500(",
    "500元/吨",
    "贰仟",
    "1,23",
    "500 600",
    "5000 6000",
    "1.2.3",
    "500/600",
    1e300,
  ])("%j cannot be read", (value) => {
    expect(parseAmount(value, 1)).toEqual({ state: "faulty", amountFen: null, issues: [] });
    expect(parseAmount(value, 1, "reliefAmount").issues[0]?.code).toBe("amount.unreadable");
  });
});
