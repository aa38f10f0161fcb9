import type { CellValue } from "../../../domain/cell-value";

const BOX = /[□☐○◯■☑☒√✓✔●]/;
const TICKED = /[■☑☒√✓✔●]/;
/** □√深度困难: drawn over the empty box. */
const OVER_BOX = /[□☐○◯]\s*([√✓✔])/g;

/**
 * What is ticked of the choices printed in a cell (□深度困难 ☑相对困难); null where none is. Any other value is returned as it is.
 *
 * @example
 * tickedChoice("□深度困难　☑相对困难");
 * // => "相对困难"
 */
export function tickedChoice(value: CellValue): CellValue {
  if (typeof value !== "string" || !BOX.test(value)) return value;
  const text = value.replace(OVER_BOX, "$1");
  const isBoxFirst = BOX.test(text.trimStart().charAt(0));
  const choices = isBoxFirst
    ? (text.match(/[□☐○◯■☑☒√✓✔●][^□☐○◯■☑☒√✓✔●]*/g) ?? [])
    : (text.match(/[^□☐○◯■☑☒√✓✔●]+[□☐○◯■☑☒√✓✔●]/g) ?? []);
  const wordsOf = (choice: string) => choice.replace(/[□☐○◯■☑☒√✓✔●\s、,，;；()（）]/g, "");
  // A tick alone is an answer of its own.
  if (choices.every((choice) => wordsOf(choice) === "")) return value;
  const ticked = choices.filter((choice) => TICKED.test(choice)).map(wordsOf);
  return ticked.length === 0 ? null : ticked.join("、");
}
