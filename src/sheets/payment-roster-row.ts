import type { Fen } from "../domain/money/fen";

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
