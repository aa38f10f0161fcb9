import type { Fen } from "../money/fen";

/** What was registered: a list hung on the wall, approved, filed with the county union, or paid. */
export const REGISTERED_ACTS = ["posted", "approved", "filed", "paid"] as const;

export type RegisteredAct = (typeof REGISTERED_ACTS)[number];

/** A household as it stood when an act was registered. Holds no identity data: digests, the masked name, what the wall showed. */
export interface RegisteredRow {
  /** Digest of the resident id. */
  readonly key: string;
  readonly maskedName: string;
  readonly workUnit: string;
  readonly hardshipClass: string;
  readonly amountFen: Fen;
  /** Digests of the full name, and of the account, "" for cash. */
  readonly name: string;
  readonly account: string;
}

/** What became of a household since: what differs, or that it came or left. */
export type ChangedPart = "new" | "gone" | "name" | "unit" | "class" | "amount" | "account";

/** A household that is not as it was registered; `before` null for a new one, `now` null for one that left. */
export interface RowChange {
  readonly parts: readonly ChangedPart[];
  readonly before: RegisteredRow | null;
  readonly now: RegisteredRow | null;
}

const onTheWall: readonly (readonly [ChangedPart, keyof RegisteredRow])[] = [
  ["name", "name"],
  ["unit", "workUnit"],
  ["class", "hardshipClass"],
  ["amount", "amountFen"],
];

/** The account is no part of a notice or of an approval. */
const comparedParts: Readonly<Record<RegisteredAct, typeof onTheWall>> = {
  posted: onTheWall,
  approved: onTheWall,
  filed: [...onTheWall, ["account", "account"]],
  paid: [...onTheWall, ["account", "account"]],
};

/**
 * The households that are not as they were when an act was registered: in the order of now, those that left at the end.
 * Order alone is no change.
 * Source: the county's address (公示、审批、备案与发放一致).
 * @example changesSince("posted", [], []) // => []
 */
export function changesSince(
  act: RegisteredAct,
  before: readonly RegisteredRow[],
  now: readonly RegisteredRow[],
): readonly RowChange[] {
  const known = new Map(before.map((row) => [row.key, row]));
  const present = new Set(now.map(({ key }) => key));
  const changed = now.flatMap((row): RowChange[] => {
    const old = known.get(row.key);
    if (old === undefined) return [{ parts: ["new"], before: null, now: row }];
    const parts = comparedParts[act].flatMap(([part, field]) => (old[field] === row[field] ? [] : [part]));
    return parts.length === 0 ? [] : [{ parts, before: old, now: row }];
  });
  const gone = before.flatMap((row): RowChange[] =>
    present.has(row.key) ? [] : [{ parts: ["gone"], before: row, now: null }],
  );
  return [...changed, ...gone];
}
