import type { RigidSpendingByKind, RigidSpendingKind } from "../../domain/eligibility/rigid-spending";
import type { FieldId } from "../../domain/field-id";
import type { ColumnReader } from "./column-reader";

const FIELDS: readonly (readonly [RigidSpendingKind, FieldId])[] = [
  ["illness", "illnessSpending"],
  ["disability", "disabilitySpending"],
  ["schooling", "schoolingSpending"],
  ["employment", "employmentSpending"],
];

/**
 * The rigid spending a row states by what it is for; a kind the register has no column for is not stated.
 * @example rigidSpendingOf(reader, 0) // => { illness: 800000 }
 */
export function rigidSpendingOf(reader: ColumnReader, index: number): RigidSpendingByKind {
  const stated: Partial<Record<RigidSpendingKind, NonNullable<RigidSpendingByKind[RigidSpendingKind]>>> = {};
  for (const [kind, field] of FIELDS) {
    if (reader.table.columns[field] === undefined) continue;
    const amount = reader.amount(field, index);
    if (amount !== null) stated[kind] = amount;
  }
  return stated;
}
