import { columnLetters } from "../../workbook/area-address";
import { addSheet, internStyle } from "../../xlsx";
import type { WorkbookData } from "../../xlsx/workbook-data";

/** Excel keeps at most 255 characters of words in a drop-down. */
const LONGEST_LIST = 255;

/** The words of drop-downs, in the rule where they fit, else on a hidden sheet that holds nothing but them. */
export interface WordLists {
  /** What the rule lists, as the file has it. */
  formulaOf(words: readonly string[]): string;
  /** Adds the sheet where one is needed. */
  write(workbook: WorkbookData): void;
}

/**
 * Prepares the lists of a file; `sheet` is a name no other sheet has.
 * @example createWordLists("选项").formulaOf(["是", "否"]) // => '"是,否"'
 */
export function createWordLists(sheet: string): WordLists {
  const columns = new Map<string, readonly string[]>();
  return {
    formulaOf(words) {
      const text = words.join(",");
      const fits = text.length <= LONGEST_LIST && !words.some((word) => /[,"]|^\s|\s$|^[=+\-@]/.test(word));
      if (fits) return `"${text}"`;
      const key = JSON.stringify(words);
      columns.set(key, words);
      const letters = columnLetters([...columns.keys()].indexOf(key) + 1);
      return `'${sheet}'!$${letters}$1:$${letters}$${words.length}`;
    },
    write(workbook) {
      if (columns.size === 0) return;
      const [normal] = workbook.styles;
      // As text, so that 01 stays 01 and what looks like a formula is none.
      const style = normal === undefined ? 0 : internStyle(workbook, { ...normal, numberFormat: "@" });
      const hidden = addSheet(workbook, sheet);
      hidden.visibility = "Hidden";
      [...columns.values()].forEach((words, column) =>
        words.forEach((value, row) => {
          const cells = (hidden.rows[row] ??= { cells: [] }).cells;
          cells[column] = { value, style };
        }),
      );
    },
  };
}
