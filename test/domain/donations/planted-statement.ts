import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { dateOfSerial, serialOf } from "../../../src/domain/calendar/day-number";
import { createUnitNames } from "../../../src/domain/donations/unit-names";
import type { MatchEntry } from "../../../src/domain/donations/match-entry";
import type { Fen } from "../../../src/domain/money/fen";

export interface PlantedStatement {
  readonly bank: readonly MatchEntry[];
  readonly gifts: readonly MatchEntry[];
  /** The line of the bank each gift really came with, or undefined. */
  readonly truth: readonly (number | undefined)[];
  readonly isAlike: (a: string, b: string) => boolean;
}

const SYLLABLES = [..."东南西北山河湖海江林田石金木水火土春夏秋冬安宁和平永兴长乐太康新华福寿龙凤云霞"];
const KINDS = ["街道办事处", "中心小学", "农业技术推广站", "水利工程管理所", "棉纺织厂", "供销合作社"];

/**
 * An invented statement with its gifts: nine of ten lines plain, some in instalments, some for two gifts, some under a short name,
 * some from a stranger with the unit in the text, some by a proxy for two units or in two transfers of others, some on one side only. `count` is about the number of lines on each side.
 */
export function plantStatement(count: number, seed: number): PlantedStatement {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const unitCount = Math.ceil(count * 0.8);
  const units = Array.from({ length: unitCount }, (_, index) => {
    const a = SYLLABLES[index % SYLLABLES.length] ?? "";
    const b = SYLLABLES[Math.floor(index / SYLLABLES.length) % SYLLABLES.length] ?? "";
    const c = SYLLABLES[Math.floor(index / SYLLABLES.length ** 2) % SYLLABLES.length] ?? "";
    return `${a}${b}${c}${KINDS[index % KINDS.length] ?? ""}`;
  });
  const firstDay = serialOf("2027-01-01" as CalendarDate);
  const bank: MatchEntry[] = [];
  const gifts: MatchEntry[] = [];
  const truth: (number | undefined)[] = [];
  const line = (party: string, amountFen: number, at: number, text = ""): MatchEntry => ({
    party,
    amountFen: amountFen as Fen,
    date: dateOfSerial(firstDay + at),
    reference: "",
    text,
  });
  while (bank.length < count) {
    const unit = units[random(unitCount)] ?? "";
    // Every unit gives other sums, as in a county; some give the same twice.
    const amountFen = (1 + random(200)) * 5000 + random(10) * 137;
    const at = random(40);
    const later = at + random(4);
    const kind = random(100);
    if (kind < 80) {
      truth[gifts.push(line(unit, amountFen, later)) - 1] = bank.push(line(unit, amountFen, at)) - 1;
    } else if (kind < 85) {
      const bankAt = bank.push(line(unit, amountFen * 2 + 1111, at)) - 1;
      truth[gifts.push(line(unit, amountFen, later)) - 1] = bankAt;
      truth[gifts.push(line(unit, amountFen + 1111, later)) - 1] = bankAt;
    } else if (kind < 93) {
      const short = unit[0] + unit.slice(2, 3) + unit.slice(-3);
      truth[gifts.push(line(unit, amountFen, later)) - 1] = bank.push(line(short, amountFen, at)) - 1;
    } else if (kind < 96) {
      const payer = `某${random(1000)}`;
      truth[gifts.push(line(unit, amountFen, later)) - 1] =
        bank.push(line(payer, amountFen, at, `${unit}送温暖捐款`)) - 1;
    } else if (kind < 97) {
      // A proxy pays for two units, or two persons for one.
      const other = units[random(unitCount)] ?? "";
      const [first, second] = [amountFen, amountFen + 2271 + random(50)];
      if (random(2) === 0) {
        const text = `代${unit}、${other}缴送温暖捐款`;
        const bankAt = bank.push(line(`某${random(1000)}`, first + second, at, text)) - 1;
        truth[gifts.push(line(unit, first, later)) - 1] = bankAt;
        truth[gifts.push(line(other, second, later)) - 1] = bankAt;
      } else {
        const text = `${unit}捐款`;
        const bankAt = bank.push(line(`某${random(1000)}`, first, at, text)) - 1;
        bank.push(line(`某${random(1000)}`, second, later, text));
        truth[gifts.push(line(unit, first + second, later)) - 1] = bankAt;
      }
    } else if (kind < 98) bank.push(line(`散户${random(100_000)}`, amountFen, at));
    else gifts.push(line(unit, amountFen, later));
  }
  const names = createUnitNames(
    units.map((name) => ({ name, aliases: [] })),
    "",
  );
  const isAlike = (a: string, b: string) => {
    const [first, second] = [names.find(a), names.find(b)];
    return (
      (first.kind === "suggested" && first.unit === b) || (second.kind === "suggested" && second.unit === a)
    );
  };
  return { bank, gifts, truth, isAlike };
}
