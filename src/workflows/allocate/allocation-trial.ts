import type { Fen } from "../../domain/money/fen";

/** What is tried instead of the parameters of the year; a missing one is as the sheet 参数 says. */
export interface AllocationTrial {
  readonly fundFen?: Fen;
  readonly minimumLivingLineFen?: Fen;
}
