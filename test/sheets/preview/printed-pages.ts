import { countLines } from "../../../src/sheets/layout/chinese-text";
import type { PlannedSheet } from "./planned-sheet";
import { pagesOfSheet } from "./sheet-faults";

/** What Excel users read as a fault: a number too wide for its column, an error of a formula. */
const FAULT = /###|Err:\d|#(?:REF|NAME|VALUE|DIV|N\/A|NUM)/;

/** What is wrong on the pages a printer made of sheets, each page as its text; [] where all is as planned. */
export function faultsOfPages(sheets: readonly PlannedSheet[], pages: readonly string[]): readonly string[] {
  const faults = pages.flatMap((page, at) =>
    page
      .split("\n")
      .filter((line) => FAULT.test(line))
      .map((line) => `page ${at + 1}: ${line.trim()}`),
  );
  const expected = sheets.map((planned) =>
    planned.page === null ? 1 : pagesOfSheet(planned, planned.page).pages.length,
  );
  const planned = expected.reduce((sum, count) => sum + count, 0);
  // A sheet too wide for its paper gets twice the pages. Where Excel itself breaks the pages, printers differ by a row.
  const isFlowing = sheets.some(({ page }, at) => page?.rowBreaks.length === 0 && (expected[at] ?? 1) > 1);
  const leeway = isFlowing ? Math.max(1, Math.floor(planned / 5)) : 0;
  if (Math.abs(planned - pages.length) > leeway)
    return [...faults, `${pages.length} pages instead of ${planned}`];
  if (isFlowing && sheets.length === 1) expected[0] = pages.length;
  else if (planned !== pages.length) return faults;
  let from = 0;
  for (const [at, sheet] of sheets.entries()) {
    const own = pages.slice(from, from + (expected[at] ?? 0));
    const heads = repeatedHeads(sheet);
    const ownCount = /第 &P 页　共 (\d+) 页/.exec(sheet.page?.footer.center ?? "")?.[1];
    own.forEach((page, number) => {
      const text = page.replace(/\s/g, "");
      if (text === "") faults.push(`${sheet.sheet}: page ${number + 1} is empty`);
      if (ownCount !== undefined && !text.includes(`第${number + 1}页共${ownCount}页`))
        faults.push(`${sheet.sheet}: page ${number + 1} is not numbered as one of ${ownCount}`);
      const missing = number === 0 ? [] : heads.filter((head) => !text.includes(head));
      if (missing.length > 0)
        faults.push(`${sheet.sheet}: page ${number + 1} has no head ${missing.join(" ")}`);
    });
    from += own.length;
  }
  return faults;
}

/** Heads of one line among the rows that repeat: those of more lines stand torn in the text of a page. */
function repeatedHeads({ page, cells, widths }: PlannedSheet): readonly string[] {
  const rows = page?.titleRows ?? null;
  if (rows === null) return [];
  return cells
    .filter(({ area }) => area.row === rows.last && (widths[area.column - 1] ?? 0) > 0)
    .flatMap(({ area, value, format }) => {
      const width = widths.slice(area.column - 1, area.column - 1 + area.columnCount);
      const room = width.reduce((sum, each) => sum + each, 0);
      const text = String(value);
      return countLines(text, room, format.fontSize ?? 11) > 1 ? [] : [text.replace(/\s/g, "")];
    });
}
