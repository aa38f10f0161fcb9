import { isPostingInWorkingDays } from "../../domain/parameters/parameter-definitions";
import { noticeRows } from "../../domain/posting/notice-rows";
import { planPublicNotice } from "../../sheets/posting/public-notice";
import { periodOf } from "./posting-period-of";
import type { SheetRun } from "../rosters/sheet-run";

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
    await run.add(
      "notice",
      rows,
      ({ county, year, titleFont, takenSheets }) =>
        planPublicNotice({
          ...{ county, year, titleFont, takenSheets, workUnit, rows, period },
          inWorkingDays: isPostingInWorkingDays(parameters),
          objections: {
            office: parameters.objectionOffice ?? "",
            phone: parameters.objectionPhone ?? "",
            address: parameters.objectionAddress ?? "",
          },
        }),
      workUnit,
    );
  }
}
