import type { Fen } from "../money/fen";

/** Necessary spending of the last twelve months, by what it is for. */
export type RigidSpendingKind = "illness" | "disability" | "schooling" | "employment";

/** Kinds that are stated; a missing kind is "not stated", never nothing. */
export type RigidSpendingByKind = Readonly<Partial<Record<RigidSpendingKind, Fen>>>;

/** The kinds that count in the older rule; the cost of going to work came with the present classes. */
export const OLDER_RIGID_KINDS: readonly RigidSpendingKind[] = ["illness", "disability", "schooling"];

/**
 * Adds up rigid spending of the kinds asked for; null when none of them is stated.
 * Source: 平顶山市总工会, 困难职工家庭认定标准 (illness, disability, schooling and necessary employment cost).
 * @example sumRigidSpending({ illness: 5000 as Fen, schooling: 3000 as Fen }) // => 8000
 */
export function sumRigidSpending(
  byKind: RigidSpendingByKind,
  kinds: readonly RigidSpendingKind[] = [...OLDER_RIGID_KINDS, "employment"],
): Fen | null {
  let total: number | null = null;
  for (const kind of kinds) {
    const amount = byKind[kind];
    if (amount !== undefined) total = (total ?? 0) + amount;
  }
  return total as Fen | null;
}
