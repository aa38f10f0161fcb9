import type { FieldId } from "../../domain/field-id";
import type { TableKind } from "../catalogue/table-catalogue";
import type { HeaderMatch } from "./match-header";

const WORKERS: readonly (readonly [FieldId, FieldId])[] = [
  ["memberName", "name"],
  ["memberResidentId", "residentId"],
];
// 家庭成员 alone heads a group as often as a column of names.
const MEMBER = /(?:成员|家属).*(?:姓名|证|号)/;

/**
 * What the columns of a list of members are where one of them says 成员姓名 in full: a plain 姓名 beside it is the worker's, and so with
 * the numbers. Elsewhere a plain 姓名 is the member's.
 *
 * @example
 * membersBesideWorker("familyMembers", ["姓名", "成员姓名"], matches).map((match) => match?.field);
 * // => ["name", "memberName"]
 */
export function membersBesideWorker(
  kind: TableKind,
  labels: readonly string[],
  matches: readonly (HeaderMatch | null)[],
): readonly (HeaderMatch | null)[] {
  if (kind !== "familyMembers") return matches;
  const workers = new Map(
    WORKERS.filter(([member]) =>
      matches.some(
        (match, at) => match?.field === member && match.strength === 3 && MEMBER.test(labels[at] ?? ""),
      ),
    ),
  );
  return matches.map((match, at) => {
    const field = match === null || MEMBER.test(labels[at] ?? "") ? undefined : workers.get(match.field);
    return match === null || field === undefined ? match : { ...match, field };
  });
}
