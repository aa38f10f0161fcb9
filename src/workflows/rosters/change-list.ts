import { DYNAMIC_KINDS, versionTextsOf } from "../../i18n/version-texts";
import { planChangeList, type ChangeListHeads, type ChangeListRow } from "../../sheets/register/change-list";
import type { DynamicLine } from "../versions/dynamic-line";
import { linesAgainstLastYear } from "../versions/dynamic-lines";
import type { SheetRun } from "./sheet-run";

/**
 * Adds the list of households that are new, left or changed against last year's register, and of those to look at again; nothing
 * where there is none of either. Why somebody left is said as far as lists, decisions and figures tell; the rest is for the clerk to write.
 * @example await addChangeList(run)
 */
export async function addChangeList(run: SheetRun): Promise<void> {
  // Official sheets are Chinese, whatever language the clerk reads.
  await addLines(run, linesAgainstLastYear(run.checked, run.options, "zh-CN"), "lastYear");
}

/**
 * Adds the list of changes given, in the order of their kinds.
 * @example await addLines(run, lines, "earlier")
 */
export async function addLines(
  run: SheetRun,
  lines: readonly DynamicLine[],
  heads: ChangeListHeads,
): Promise<void> {
  const { kinds } = versionTextsOf("zh-CN");
  const rows = DYNAMIC_KINDS.flatMap((kind) =>
    lines
      .filter((line) => line.kind === kind)
      .map(({ cell: _cell, ...line }): ChangeListRow => ({ ...line, kind: kinds[kind] })),
  );
  await run.add("changes", rows, (list) => planChangeList(rows, list, heads));
}
