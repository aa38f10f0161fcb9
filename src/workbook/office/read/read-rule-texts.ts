import type { OutgoingText } from "../../../domain/posting/leak";

/** The conditional formats of one sheet, loaded with their types. */
export interface SheetRules {
  readonly name: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * Reads the formulas and texts conditional formats compare with, in one round trip for all sheets together.
 * Source: office.js ConditionalFormat (ExcelApi 1.6).
 * @example await readRuleTexts(context, []) // => []
 */
export async function readRuleTexts(
  context: Excel.RequestContext,
  sheets: readonly SheetRules[],
): Promise<readonly OutgoingText[]> {
  const asked = sheets.flatMap(({ name, formats }) =>
    formats.items.flatMap((format) => {
      const rule = loadRule(format);
      return rule === null ? [] : [{ name, rule }];
    }),
  );
  if (asked.length === 0) return [];
  await context.sync();
  return asked.map(({ name, rule }) => ({
    ...{ part: "conditionalFormat", sheet: name, address: null, isHidden: false },
    text: rule(),
  }));
}

/** Asks for the rule of a format; null where it names no value of its own. */
function loadRule(format: Excel.ConditionalFormat): (() => string) | null {
  switch (format.type) {
    case "Custom": {
      const { rule } = format.custom;
      rule.load("formula");
      return () => rule.formula;
    }
    case "CellValue": {
      const { cellValue } = format;
      cellValue.load("rule");
      return () => JSON.stringify(cellValue.rule);
    }
    case "ContainsText": {
      const { textComparison } = format;
      textComparison.load("rule");
      return () => JSON.stringify(textComparison.rule);
    }
    default:
      return null;
  }
}
