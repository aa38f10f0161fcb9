import { filledArea, indexReaders } from "./dirty-formulas";
import type { KnownFormula } from "./formula-reads";

/** Formulas by when they can be calculated. */
export interface CalculationOrder {
  /** Each wave needs only the waves before it. */
  readonly waves: readonly (readonly KnownFormula[])[];
  /** Formulas that depend on themselves. */
  readonly circular: readonly KnownFormula[];
  readersOf(formula: KnownFormula): ReadonlySet<KnownFormula>;
}

/** Puts stale formulas in the order of their dependencies. */
export function orderFormulas(stale: ReadonlySet<KnownFormula>): CalculationOrder {
  const index = indexReaders([...stale]);
  const readers = new Map<KnownFormula, ReadonlySet<KnownFormula>>();
  const waiting = new Map<KnownFormula, number>();
  for (const formula of stale) {
    const own = index.readersOf({ sheetId: formula.cell.sheetId, area: filledArea(formula) });
    readers.set(formula, own);
    for (const reader of own) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
  }
  const readersOf = (formula: KnownFormula): ReadonlySet<KnownFormula> => readers.get(formula) ?? new Set();
  const waves: KnownFormula[][] = [];
  const left = new Set(stale);
  const release = (ready: readonly KnownFormula[]): void => {
    for (let wave = ready; wave.length > 0;) {
      waves.push([...wave]);
      const next: KnownFormula[] = [];
      for (const formula of wave) {
        left.delete(formula);
        for (const reader of readersOf(formula)) {
          const open = (waiting.get(reader) ?? 0) - 1;
          waiting.set(reader, open);
          if (open === 0 && left.has(reader)) next.push(reader);
        }
      }
      wave = next;
    }
  };
  // What may read any cell waits for all that does not wait for it.
  const held = [...stale].filter(({ readsAnywhere }) => readsAnywhere);
  for (const formula of held) waiting.set(formula, (waiting.get(formula) ?? 0) + 1);
  release([...stale].filter((formula) => !waiting.get(formula)));
  for (const formula of held) {
    const open = (waiting.get(formula) ?? 0) - 1;
    waiting.set(formula, open);
    if (open === 0) release([formula]);
  }
  const circular = findCircular(left, readersOf);
  for (const formula of circular) left.delete(formula);
  // What only reads a circle is calculated after all, with the circle's cells as they stand.
  const inCircle = new Set(circular);
  for (const formula of circular)
    for (const reader of readersOf(formula))
      if (!inCircle.has(reader)) waiting.set(reader, (waiting.get(reader) ?? 0) - 1);
  release([...left].filter((formula) => (waiting.get(formula) ?? 0) <= 0));
  return { waves, circular, readersOf };
}

/** Of the formulas that could not be ordered, those that are in a circle or between two. */
function findCircular(
  left: ReadonlySet<KnownFormula>,
  readersOf: (formula: KnownFormula) => ReadonlySet<KnownFormula>,
): KnownFormula[] {
  const rest = new Set(left);
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const formula of rest) {
      if ([...readersOf(formula)].some((reader) => rest.has(reader))) continue;
      rest.delete(formula);
      shrunk = true;
    }
  }
  return [...rest];
}
