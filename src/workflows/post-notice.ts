import { isPostingInWorkingDays } from "../domain/parameters/parameter-definitions";
import type { Parameters } from "../domain/parameters/parameters";
import { noticeRows } from "../domain/posting/notice-rows";
import { type PostingPeriod, postingPeriod } from "../domain/posting/posting-period";
import { planPublicNotice } from "../sheets/public-notice";
import type { SheetRun } from "./sheet-run";

/**
 * Adds a public notice for every enterprise that pays somebody.
 * @example await addNotices(run)
 */
export async function addNotices(run: SheetRun): Promise<void> {
  const { parameters } = run;
  const period = periodOf(parameters);
  for (const { workUnit, households } of run.payable.units) {
    const rows = noticeRows(
      households.map(({ row }) => ({
        name: row.name,
        workUnit,
        hardshipClass: row.hardshipClass,
        amountFen: row.amountFen,
      })),
    );
    await run.add("notice", rows, ({ county, year, titleFont, takenSheets }) =>
      planPublicNotice({
        ...{ county, year, titleFont, takenSheets, workUnit, rows, period },
        inWorkingDays: isPostingInWorkingDays(parameters),
        objections: {
          office: parameters.objectionOffice ?? "",
          phone: parameters.objectionPhone ?? "",
          address: parameters.objectionAddress ?? "",
        },
      }),
    );
  }
}

/**
 * When the notice of the campaign hangs; null while its first day or its length is not set.
 * @example periodOf({}) // => null
 */
export function periodOf(parameters: Parameters): PostingPeriod | null {
  const { postingFrom, postingDays } = parameters;
  if (postingFrom === undefined || postingDays === undefined) return null;
  const inWorkingDays = isPostingInWorkingDays(parameters);
  return postingPeriod({ from: postingFrom, days: postingDays, inWorkingDays });
}
