import type { UniverModules } from "./calculator-modules";

type EngineModule = UniverModules["engine"];

const kept = new WeakSet<object>();

/**
 * Makes custom functions receive blank cells as null, as Excel does: Univer 0.25.1 hands them over as 0.
 * Changes the loaded engine once; only arguments of custom functions pass through the changed method.
 * @example keepBlankCells(engine) // => undefined
 */
export function keepBlankCells(engine: EngineModule): void {
  const prototype = engine.ArrayValueObject.prototype;
  if (kept.has(prototype)) return;
  kept.add(prototype);
  const withZeros = prototype.toValue;
  prototype.toValue = function toValue(this: InstanceType<EngineModule["ArrayValueObject"]>) {
    const values: unknown[][] = withZeros.call(this);
    this.iterator((cell, row, column) => {
      const line = values[row];
      if (line !== undefined && (cell === null || cell === undefined || cell.isNull())) line[column] = null;
    });
    return values as ReturnType<typeof withZeros>;
  };
}
