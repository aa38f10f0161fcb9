import nzh from "nzh/cn";
import { Bench } from "tinybench";
import { formatCapitalAmount } from "../../src/domain/money/capital-amount";
import type { Fen } from "../../src/domain/money/fen";
import { printFigures } from "./figures";

const COUNT = 100_000;

/**
 * Measures writing 100,000 amounts in capitals against `cn.toMoney` of the package nzh.
 * @example (await benchCapitalAmount()).tasks.length // => 2
 */
export async function benchCapitalAmount(): Promise<Bench> {
  // A walk with a large prime step: amounts up to ten million yuan, spread without a random source.
  const amounts = Array.from({ length: COUNT }, (_, index) => ((index * 7_919_317) % 1_000_000_000) as Fen);
  const bench = new Bench({ name: "100,000 amounts in capitals", iterations: 10, time: 500 });
  let characters = 0;
  bench.add("Nuan formatCapitalAmount", () => {
    for (const amount of amounts) characters += formatCapitalAmount(amount).length;
  });
  bench.add("nzh cn.toMoney", () => {
    for (const amount of amounts) characters += nzh.toMoney(amount / 100).length;
  });
  await bench.run();
  if (characters === 0) throw new Error("benchCapitalAmount: nothing was measured");
  return bench;
}

if (require.main === module) {
  void benchCapitalAmount().then((bench) => {
    const [ours = 0, theirs = 1] = bench.tasks.map((task) => medianOf(task));
    printFigures([
      { what: "amounts in capital numerals ÷ nzh", value: ours / theirs, unit: "times", bar: 1 },
    ]);
  });
}

function medianOf({ result }: { readonly result: unknown }): number {
  return (result as { readonly latency: { readonly p50: number } }).latency.p50;
}
