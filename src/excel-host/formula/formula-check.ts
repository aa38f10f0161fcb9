import { parse } from "@borgar/fx";
import { HostError } from "../host-error";

const checked = new Map<string, boolean>();
const rememberedShapes = 5000;

/** Formulas that differ only in numbers are right or wrong together; texts are dropped as well. */
function shapeOf(formula: string): string {
  return (
    formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      // The parser asks for a digit before the point and knows no #REF! behind a sheet; Excel takes both.
      .replace(/(^|[^\w.)\]])\.(?=\d)/g, "$10.")
      .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!(?=#REF!)/gu, "")
      .replace(/\d+/g, "1")
  );
}

/**
 * Refuses a text that Excel would not take as a formula, with InvalidArgument; the formula's text is not repeated in the error.
 *
 * @example
 * assertFormula("=SUM(A1:A3)") // => undefined
 */
export function assertFormula(formula: string): void {
  const shape = shapeOf(formula);
  let isRight = checked.get(shape);
  if (isRight === undefined) {
    isRight = true;
    try {
      parse(shape);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      isRight = false;
    }
    if (checked.size >= rememberedShapes) checked.clear();
    checked.set(shape, isRight);
  }
  if (!isRight) throw new HostError("InvalidArgument", "formula");
}
