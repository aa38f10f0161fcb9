import type { SeededRandom } from "./seeded-random";

export interface SamplePerson {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly residentId: string;
  readonly phone: string;
  readonly bankAccount: string;
}

const SURNAMES = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛",
];
const MEN = [
  "志平",
  "建国",
  "宝山",
  "春生",
  "文斌",
  "福生",
  "守义",
  "兆丰",
  "开元",
  "立本",
  "铁柱",
  "来喜",
  "庆丰",
  "德厚",
  "永安",
];
const WOMEN = [
  "莲香",
  "桂兰",
  "银环",
  "巧云",
  "春燕",
  "月英",
  "彩霞",
  "金花",
  "凤仙",
  "玉珍",
  "秀梅",
  "淑芬",
  "爱华",
  "小满",
  "素琴",
];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An invented person: the region 341899, the telephone prefix 121 and the card prefix 629999 are given to nobody. */
export function samplePerson(random: SeededRandom): SamplePerson {
  const sex = random.pick(["男", "女"] as const);
  const year = random.between(1955, 1998);
  const month = String(random.between(1, 12)).padStart(2, "0");
  const day = String(random.between(1, 28)).padStart(2, "0");
  const order = random.between(0, 49) * 20 + random.between(0, 4) * 2 + (sex === "男" ? 1 : 0);
  const body = `341899${year}${month}${day}${String(order).padStart(3, "0")}`;
  return {
    name: random.pick(SURNAMES) + random.pick(sex === "男" ? MEN : WOMEN),
    sex,
    residentId: body + checkCharacter(body),
    phone: `121${String(random.between(0, 99_999_999)).padStart(8, "0")}`,
    bankAccount: luhnNumber(`629999${String(random.between(0, 999_999_999_999)).padStart(12, "0")}`),
  };
}

function checkCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return "10X98765432".charAt(sum % 11);
}

function luhnNumber(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return body + String((10 - (sum % 10)) % 10);
}
