/** A text, another sheet's cells, or cells of its own sheet. */
const parts =
  /"[^"]*"|(?:'[^']*'|[^\s'"!=+\-*/^&<>(),;:]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_.(])/gu;

/**
 * A formula that looks at its own row, as it reads in another row; undefined where it looks at other rows of its sheet, which may have
 * gone elsewhere. Rows 1-based.
 * @example moveFormula("=F5*2", 5, 7) // => "=F7*2"
 */
export function moveFormula(formula: string, from: number, to: number): string | undefined {
  if (from === to) return formula;
  let isFree = true;
  const moved = formula.replace(parts, (whole, column?: string, fixed?: string, row?: string) => {
    if (column === undefined) return whole;
    if (fixed !== "" || Number(row) !== from) isFree = false;
    return `${column}${to}`;
  });
  return isFree ? moved : undefined;
}
