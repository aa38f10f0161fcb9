import type { HardshipClass } from "../../domain/eligibility/rule-outcome";
import { type Fen, sumFen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import { messagesOf } from "../../i18n/messages";
import { type ApprovalForm, planApprovalForm } from "../../sheets/meeting/approval-form";
import { type ApprovalListRow, planApprovalList } from "../../sheets/meeting/approval-list";
import { postingSentence } from "../posting/posting-period-of";
import type { PayableHousehold } from "../rosters/payable-units";
import type { SheetRun } from "../rosters/sheet-run";

const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];

/**
 * Adds the form the joint meeting signs and the list of enterprises behind it.
 * @example await addApproval(run)
 */
export async function addApproval(run: SheetRun): Promise<void> {
  const paid = run.payable.units.flatMap(({ households }) => households);
  const classes = CLASSES.flatMap((hardshipClass) => {
    const own = ofClass(paid, hardshipClass);
    const amounts = own.map(({ row }) => row.amountFen);
    const name = messagesOf("zh-CN").hardshipClass[hardshipClass];
    return own.length === 0
      ? []
      : [{ name, standard: standardOf(amounts), households: own.length, amountFen: sumFen(amounts) }];
  });
  const rows = [...run.payable.units]
    .map(({ workUnit, system, households }): ApprovalListRow => ({
      ...{ workUnit, system, households: households.length },
      deep: ofClass(households, "deep").length,
      relative: ofClass(households, "relative").length,
      accident: ofClass(households, "accident").length,
      amountFen: sumFen(households.map(({ row }) => row.amountFen)),
    }))
    .sort((a, b) => (a.system < b.system ? -1 : a.system > b.system ? 1 : 0));
  const form: ApprovalForm = {
    classes,
    fundFen: run.parameters.reliefFund ?? null,
    units: rows.length,
    basis: run.parameters.governingDocument ?? "",
    posting: postingSentence(run.parameters),
  };
  await run.add("approval", classes, (list) => planApprovalForm(form, list));
  await run.add("approval", rows, (list) => planApprovalList(rows, list));
}

function ofClass(households: readonly PayableHousehold[], hardshipClass: HardshipClass) {
  return households.filter(({ household }) => household.eligibility.hardshipClass === hardshipClass);
}

/** What a household of the class gets: one sum, or from least to most. */
function standardOf(amounts: readonly Fen[]): string {
  const [least, most] = [Math.min(...amounts) as Fen, Math.max(...amounts) as Fen];
  return least === most ? `${formatMoney(least)} 元` : `${formatMoney(least)} 至 ${formatMoney(most)} 元`;
}
