import fc from "fast-check";
import { acceptsCapitalAmount, formatCapitalAmount } from "../../../src/domain/money/capital-amount";
import { fenOfYuan, type Fen } from "../../../src/domain/money/fen";
import { parseCapitalAmount } from "../../../src/domain/money/parse-capital-amount";

const TABLE: readonly [number, string, ...string[]][] = [
  [0, "零元整"],
  [0.05, "伍分"],
  [0.5, "伍角整", "伍角"],
  [1.01, "壹元零壹分"],
  [1.1, "壹元壹角整"],
  [10, "壹拾元整"],
  [10.5, "壹拾元伍角整", "壹拾元零伍角整"],
  [101.5, "壹佰零壹元伍角整"],
  [325.04, "叁佰贰拾伍元零肆分"],
  [1409.5, "壹仟肆佰零玖元伍角整", "壹仟肆佰零玖元伍角"],
  [1680.32, "壹仟陆佰捌拾元叁角贰分", "壹仟陆佰捌拾元零叁角贰分"],
  [3150.5, "叁仟壹佰伍拾元伍角整", "叁仟壹佰伍拾元零伍角整"],
  [6007.14, "陆仟零柒元壹角肆分"],
  [10005, "壹万零伍元整"],
  [10010, "壹万零壹拾元整"],
  [16409.02, "壹万陆仟肆佰零玖元零贰分"],
  [100001, "壹拾万零壹元整"],
  [100100, "壹拾万零壹佰元整"],
  [
    107000.53,
    "壹拾万柒仟元零伍角叁分",
    "壹拾万零柒仟元伍角叁分",
    "壹拾万柒仟元伍角叁分",
    "壹拾万零柒仟元零伍角叁分",
  ],
  [760513, "柒拾陆万零伍佰壹拾叁元整"],
  [1000005, "壹佰万零伍元整"],
  [10000010, "壹仟万零壹拾元整"],
  [36933014.909999974, "叁仟陆佰玖拾叁万叁仟零壹拾肆元玖角壹分"],
  [100000000, "壹亿元整"],
  [100010000, "壹亿零壹万元整"],
  [314540755.69, "叁亿壹仟肆佰伍拾肆万零柒佰伍拾伍元陆角玖分"],
  [1001000000, "壹拾亿零壹佰万元整"],
];

describe("Amounts in capitals", () => {
  it.each(TABLE)("%d is written %s", (yuan, written, ...others) => {
    const amount = fenOfYuan(yuan);
    expect(formatCapitalAmount(amount)).toBe(written);
    for (const text of [written, `人民币${written}`, ...others])
      expect([text, acceptsCapitalAmount(text, amount)]).toEqual([text, true]);
  });
  it("leave 整 out after 角 on vouchers only", () => {
    expect(formatCapitalAmount(50 as Fen, "voucher")).toBe("伍角");
    expect(formatCapitalAmount(140950 as Fen, "voucher")).toBe("壹仟肆佰零玖元伍角");
    expect(formatCapitalAmount(1000 as Fen, "voucher")).toBe("壹拾元整");
  });
  it("refuse a negative amount", () => {
    expect(() => formatCapitalAmount(-1 as Fen)).toThrow(RangeError);
    expect(acceptsCapitalAmount("负壹分", -1 as Fen)).toBe(false);
  });
  it("accept traditional characters and 正", () => {
    expect(acceptsCapitalAmount("人民币貳萬陸仟圓正", 2600000 as Fen)).toBe(true);
    expect(acceptsCapitalAmount("壹億零壹萬圓整", 10001000000 as Fen)).toBe(true);
  });
  it.each<[string, number]>([
    ["拾元整", 10],
    ["一十元整", 10],
    ["零元零伍分", 0.05],
    ["壹元壹分", 1.01],
    ["壹万伍元整", 10005],
    ["壹拾元", 10],
    ["壹元零壹分整", 1.01],
    ["人民币：壹拾元整", 10],
    ["壹佰零拾元整", 100],
  ])("%s is not right", (text, yuan) => expect(acceptsCapitalAmount(text, fenOfYuan(yuan))).toBe(false));
  it("read back give the amount that was written", () => {
    const amounts = fc.oneof(
      fc.nat(1_000_000),
      fc.maxSafeNat(),
      fc.nat(90_000_000).map((yuan) => yuan * 100),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom("article52" as const, "voucher" as const), (amount, rule) => {
        const text = formatCapitalAmount(amount as Fen, rule);
        expect(acceptsCapitalAmount(text, amount as Fen)).toBe(true);
        expect(parseCapitalAmount(text)).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });
});
