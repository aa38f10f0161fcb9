import idcard from "idcard";
import { Bench } from "tinybench";
import { residentIdCheckCharacter } from "../../src/domain/identity/resident-id-check";
import { parseResidentId } from "../../src/domain/identity/resident-id";
import { printFigures } from "./figures";

const COUNT = 100_000;
const REGIONS = ["110105", "341802", "130503", "440524", "320323"];

/** Invented numbers, one in twenty with a wrong check character. */
function inventedNumbers(): string[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const date = `${1940 + (index % 65)}${String(1 + (index % 12)).padStart(2, "0")}${String(1 + (index % 28)).padStart(2, "0")}`;
    const seventeen = `${REGIONS[index % REGIONS.length]}${date}${String(index % 1000).padStart(3, "0")}`;
    const check = residentIdCheckCharacter(seventeen);
    if (index % 20 !== 0) return seventeen + check;
    return seventeen + (check === "1" ? "2" : "1");
  });
}

/**
 * Measures reading 100,000 identity numbers against `verify` of the package idcard.
 * @example (await benchResidentId()).tasks.length // => 2
 */
export async function benchResidentId(): Promise<Bench> {
  const numbers = inventedNumbers();
  const bench = new Bench({ name: "100,000 identity numbers", iterations: 10, time: 500 });
  let valid = 0;
  bench.add("Nuan parseResidentId", () => {
    valid = 0;
    for (const number of numbers) if (parseResidentId(number).state === "valid") valid += 1;
  });
  bench.add("idcard verify", () => {
    valid = 0;
    for (const number of numbers) if (idcard.verify(number)) valid += 1;
  });
  await bench.run();
  if (valid === 0) throw new Error("benchResidentId: nothing was measured");
  return bench;
}

if (require.main === module) {
  void benchResidentId().then((bench) => {
    const [ours = 0, theirs = 1] = bench.tasks.map((task) => medianOf(task));
    printFigures([{ what: "resident ids read ÷ idcard", value: ours / theirs, unit: "times", bar: 1 }]);
  });
}

function medianOf({ result }: { readonly result: unknown }): number {
  return (result as { readonly latency: { readonly p50: number } }).latency.p50;
}
