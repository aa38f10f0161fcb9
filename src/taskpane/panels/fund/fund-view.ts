import type { FundFilter } from "./FundLines";
import type { BookingInput } from "./FundRosters";

/** What 资金 keeps while the clerk is elsewhere. */
export interface FundView {
  /** Null until one was chosen. */
  readonly filter: FundFilter | null;
  readonly booking: BookingInput;
}

/** Nothing chosen, nothing typed. */
export const initialFundView: FundView = {
  filter: null,
  booking: { approval: "", paidOn: "", source: null },
};
