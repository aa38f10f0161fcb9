import { planSetUp, type SetUpEntry, type SetUpPlan } from "../../workflows/campaign/set-up";
import type { Ground } from "./ground";

/** Numbers of the year as the clerk typed them. */
interface SetUpAsked {
  readonly entries: readonly SetUpEntry[];
}

/**
 * The plan that writes the numbers of the year, or which of them cannot be read.
 * @example computeSetUp(ground, { entries: [] }).kind // => "planned"
 */
export function computeSetUp({ grids }: Ground, { entries }: SetUpAsked): SetUpPlan {
  return planSetUp(grids, entries);
}
