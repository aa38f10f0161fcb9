import {
  defaultChannelOf,
  parseGiftChannel,
  parseUnitKind,
} from "../../../src/domain/donations/parse-gift-channel";
import { personalReference } from "../../../src/domain/donations/rank-reference";
import { createUnitNames } from "../../../src/domain/donations/unit-names";
import type { Fen } from "../../../src/domain/money/fen";

test.each([
  ["财政拔一点", "treasury"],
  ["财政拨款", "treasury"],
  ["县财政代扣", "staff"],
  ["工会经费", "union"],
  ["单位行政", "unit"],
  ["社会各界援助", "society"],
  ["工会职工捐款", "staff"],
])("%s is the channel %s", (text, channel) => {
  expect(parseGiftChannel(text)).toEqual({ kind: "channel", channel });
});

test("a way of paying is no channel, and neither is an unknown word", () => {
  expect(parseGiftChannel("银行转账").kind).toBe("way");
  expect(parseGiftChannel("").kind).toBe("blank");
  expect(parseGiftChannel("其他").kind).toBe("unknown");
  expect(
    ["县总工会", "县棉纺织厂", "县职业高中", "县妇联", "网友小李", "冯莲香", "爱心企业家李先生"].map(
      defaultChannelOf,
    ),
  ).toEqual(["union", "unit", "unit", "unit", "society", "society", "society"]);
});

test("the kinds of unit the county calls on are told apart, 拔款 too", () => {
  const texts = ["党政机关", "人民团体", "全额拔款事业单位", "差额拨款事业单位", "国有企业", "不详"];
  expect(texts.map(parseUnitKind)).toEqual([
    "office",
    "group",
    "fullyFunded",
    "partlyFunded",
    "enterprise",
    "other",
  ]);
});

describe("names of units", () => {
  const names = createUnitNames(
    [
      ...["县教育体育局", "县农业农村局", "怀川县棉纺织有限责任公司", "城关镇第一小学", "城关镇第二小学"],
      ...["县住房和城乡建设局", "县卫生健康委员会", "怀川农村商业银行股份有限公司", "怀川县河口镇人民政府"],
    ].map((name) => ({ name, aliases: name === "县农业农村局" ? ["农牧局"] : [] })),
    "怀川县",
  );

  test.each([
    ["怀川县教育体育局", { kind: "same", unit: "县教育体育局" }],
    ["（县）教育 体育局", { kind: "same", unit: "县教育体育局" }],
    ["农牧局", { kind: "same", unit: "县农业农村局" }],
    ["县教体局", { kind: "suggested", unit: "县教育体育局", reason: "abbreviation" }],
    ["棉纺织", { kind: "suggested", unit: "怀川县棉纺织有限责任公司", reason: "companyEnding" }],
    ["县农业农村厅", { kind: "suggested", unit: "县农业农村局", reason: "oneCharacter" }],
    ["住建局", { kind: "suggested", unit: "县住房和城乡建设局", reason: "abbreviation" }],
    ["县卫健委", { kind: "suggested", unit: "县卫生健康委员会", reason: "abbreviation" }],
    ["怀川农商行", { kind: "suggested", unit: "怀川农村商业银行股份有限公司", reason: "abbreviation" }],
    ["河口镇政府", { kind: "suggested", unit: "怀川县河口镇人民政府", reason: "abbreviation" }],
    ["县农业农村局机关工会委员会", { kind: "suggested", unit: "县农业农村局", reason: "unionOf" }],
    ["县总工会", { kind: "unknown" }],
    // Like both schools: nobody can tell which.
    ["城关镇第三小学", { kind: "unknown" }],
    ["县卫健局", { kind: "unknown" }],
    ["", { kind: "unknown" }],
  ])("%p", (name, expected) => {
    expect(names.find(name)).toEqual(expected);
  });
});

test("the reference for a person is the higher of rank and a day of pay", () => {
  const gift = { post: "副局长", amountFen: null, monthlyPayFen: 652_500 as Fen };
  expect(personalReference(gift, { floorDayOfPay: true })).toBe(30_000);
  expect(personalReference(gift, { floorDayOfPay: true, floorRankDeputy: 40_000 as Fen })).toBe(40_000);
  expect(personalReference({ ...gift, post: "局长" }, { floorRankDeputy: 40_000 as Fen })).toBeNull();
});
