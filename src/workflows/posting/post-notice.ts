import { isPostingInWorkingDays } from "../../domain/parameters/parameter-definitions";
import { type NoticeRow, noticeRows } from "../../domain/posting/notice-rows";
import type { PostingPeriod } from "../../domain/posting/posting-period";
import { type NoticeSupplement, planPublicNotice } from "../../sheets/posting/public-notice";
import type { PayableUnit } from "../rosters/payable-units";
import type { SheetKind } from "../rosters/sheet-kinds";
import type { SheetRun } from "../rosters/sheet-run";
import { periodOf } from "./posting-period-of";

/**
 * Adds a public notice for every enterprise that pays somebody.
 * @example await addNotices(run)
 */
export async function addNotices(run: SheetRun): Promise<void> {
  const period = periodOf(run.parameters);
  for (const [at, unit] of run.payable.units.entries()) {
    run.tell(at, run.payable.units.length);
    await addNotice(run, "notice", { unit, rows: unitNoticeRows(unit), period, supplement: null });
  }
}

/** One notice to be made. */
export interface NoticeOfUnit {
  readonly unit: PayableUnit;
  readonly rows: readonly NoticeRow[];
  readonly period: PostingPeriod | null;
  readonly supplement: NoticeSupplement | null;
}

/**
 * The rows of the notice of an enterprise, names masked.
 * @example unitNoticeRows({ workUnit: "县棉纺织厂", system: "", households: [] }) // => []
 */
export function unitNoticeRows({ workUnit, households }: PayableUnit): readonly NoticeRow[] {
  return noticeRows(
    households.map(({ row: { name, hardshipClass, amountFen } }) => ({
      ...{ name, workUnit, hardshipClass, amountFen },
    })),
  );
}

/**
 * Adds one notice to a run.
 * @example await addNotice(run, "notice", { unit, rows, period: null, supplement: null })
 */
export async function addNotice(
  run: SheetRun,
  kind: SheetKind,
  { unit: { workUnit }, rows, period, supplement }: NoticeOfUnit,
): Promise<void> {
  const { parameters } = run;
  const { objectionOffice = "", objectionPhone = "", objectionAddress = "" } = parameters;
  // A supplement may say no more than who is no longer listed.
  const listed = rows.length > 0 ? rows : (supplement?.left ?? []).map((maskedName) => ({ maskedName }));
  await run.add(
    kind,
    listed,
    ({ county, year, titleFont, takenSheets }) =>
      planPublicNotice({
        ...{ county, year, titleFont, takenSheets, workUnit, rows, period, supplement },
        document: parameters.governingDocument ?? "",
        inWorkingDays: isPostingInWorkingDays(parameters),
        objections: { office: objectionOffice, phone: objectionPhone, address: objectionAddress },
      }),
    workUnit,
  );
}
