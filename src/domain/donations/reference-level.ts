/**
 * The kinds of standard found in practice, gravest first: the minimum for any unit, the one of the unit's class, an amount a head
 * of staff, not below last year, the share of personal gifts that is passed up.
 */
export type ReferenceLevel = "minimum" | "wellOff" | "ordinary" | "perHead" | "lastYear" | "passedUp";
