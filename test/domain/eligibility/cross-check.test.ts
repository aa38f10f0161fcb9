import { findExclusions } from "../../../src/domain/eligibility/cross-check";
import type { CrossCheckEntry, CrossCheckKind } from "../../../src/domain/eligibility/cross-check";

const entry = (kind: CrossCheckKind, residentId: string, isCurrent = true): CrossCheckEntry => ({
  kind,
  residentId,
  cell: { sheet: kind, row: 5, column: 3 },
  isCurrent,
});
const reasons = (entries: readonly CrossCheckEntry[]) =>
  (findExclusions([{ household: "h", residentIds: ["worker", "spouse"] }], entries).get("h") ?? []).map(
    ({ reason }) => reason,
  );

describe("Lists of other offices", () => {
  test.each<[string, CrossCheckEntry[], string[]]>([
    ["one flat is where a family lives", [entry("property", "worker")], []],
    ["a flat of each spouse", [entry("property", "worker"), entry("property", "spouse")], ["secondHome"]],
    ["a flat that was sold", [entry("property", "worker"), entry("property", "worker", false)], []],
    ["a vehicle", [entry("vehicle", "spouse")], ["vehicle"]],
    ["a cancelled business", [entry("business", "worker", false)], []],
    ["a running business", [entry("business", "worker")], ["business"]],
    ["the worker's death", [entry("death", "worker")], ["workerDeceased"]],
    ["a member's death", [entry("death", "spouse")], ["deceased"]],
    ["somebody else's", [entry("vehicle", "stranger")], []],
    ["a line without a number", [entry("vehicle", "")], []],
  ])("%s", (_title, entries, expected) => expect(reasons(entries)).toEqual(expected));

  test("count a member named twice once", () => {
    const found = findExclusions([{ household: "h", residentIds: ["a", "a"] }], [entry("property", "a")]);
    expect(found.size).toBe(0);
  });
});
