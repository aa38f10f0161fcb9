import type { Fen } from "../money/fen";

/** The ten causes of the dossier form, and those the campaign names besides. */
export type HardshipCause =
  | "seriousIllness"
  | "naturalDisaster"
  | "accident"
  | "workInjury"
  | "unableToWork"
  | "unemployed"
  | "laidOff"
  | "uninsured"
  | "benefitsUnpaid"
  | "schooling"
  | "other";

/** What the rules look at of one household; null is "not stated", never nothing. Amounts are of the last twelve months. */
export interface HouseholdSituation {
  /** Members living together, the worker included. */
  readonly householdSize: number | null;
  readonly annualIncomeFen: Fen | null;
  /** Necessary spending on illness, disability, schooling and going to work. */
  readonly rigidSpendingFen: Fen | null;
  /** What an accident, disaster or sudden illness cost after compensation, insurance and relief. */
  readonly accidentCostFen: Fen | null;
  readonly receivesMinimumLiving: boolean | null;
  readonly causes: readonly HardshipCause[] | null;
  readonly isModelWorker: boolean | null;
  readonly isRetired: boolean | null;
  readonly isWidowedOrAlone: boolean | null;
}

/** A situation of which nothing is known; spread it and name what is. */
export const UNKNOWN_SITUATION: HouseholdSituation = Object.freeze({
  householdSize: null,
  annualIncomeFen: null,
  rigidSpendingFen: null,
  accidentCostFen: null,
  receivesMinimumLiving: null,
  causes: null,
  isModelWorker: null,
  isRetired: null,
  isWidowedOrAlone: null,
});
