import type { Fen } from "../../domain/money/fen";

/** One household of a payment roster. All text as it shall stand on paper; a missing one is "". */
export interface PaymentRosterRow {
  readonly name: string;
  readonly sex: string;
  readonly residentId: string;
  readonly hardshipClass: string;
  readonly amountFen: Fen;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly phone: string;
  readonly remark: string;
}

/**
 * The remark of a row; a card number that cannot be right is left out of the list and said here, so that someone asks for it.
 * @example rosterRemark("已电话核实", true) // => "已电话核实；卡号待核"
 */
export function rosterRemark(remark: string, isBankAccountFaulty: boolean): string {
  if (!isBankAccountFaulty) return remark;
  return remark === "" ? "卡号待核" : `${remark}；卡号待核`;
}
