import type { Grid } from "../../grid";
import { isBlankCell, toLabel } from "../cell-label";
import { matchHeader } from "../match-header";
import type { ColumnBand } from "../split-columns";
import { formRow, labelledField, type MergedPlaces } from "./form-row";

/** The list of members within a form: its header, its last row and its columns (0-based within the grid). */
export interface MemberRows {
  readonly headerIndex0: number;
  readonly lastIndex0: number;
  readonly band: ColumnBand;
}

/** 家庭成员 beside its list heads the group, and no column. */
const GROUP = /^家庭(?:主要)?(?:成员|人员)(?:情况|信息|及收入情况|基本情况)?$|^主要?家庭成员/;
/** Lines below the list that are no member: 家庭困难情况, 基层工会意见, 合计. */
const END = /意见|签字|签章|公示|审批|承诺|说明|情况|原因|理由|合计|备注|盖章|收入|支出/;

/**
 * Finds the list of members within the rows of a form; null where it has none.
 *
 * @example
 * findMemberRows(grid, places, { first: 6, last: 20 }, band)?.headerIndex0;
 * // => 8
 */
export function findMemberRows(
  grid: Grid,
  places: MergedPlaces,
  rows: { readonly first: number; readonly last: number },
  band: ColumnBand,
): MemberRows | null {
  for (let headerIndex0 = rows.first; headerIndex0 < rows.last; headerIndex0 += 1) {
    const cells = formRow(grid, places, headerIndex0, band).filter(({ value }) => !isBlankCell(value));
    const fieldOf = (value: unknown) =>
      typeof value === "string" && value.length <= 16 ? memberField(value) : null;
    const names = cells.filter(({ value }) => fieldOf(value) === "memberName");
    const name = names.find(({ value }) => !GROUP.test(toLabel(value))) ?? names[0];
    const relation = cells.find(({ value }) => fieldOf(value) === "relation");
    if (name === undefined || relation === undefined) continue;
    const first = Math.min(name.column0, relation.column0);
    const group = cells.filter(({ column0 }) => column0 < first).at(-1);
    const height = group === undefined ? 1 : (places.heights.get(`${headerIndex0},${group.column0}`) ?? 1);
    const lastIndex0 =
      height > 1
        ? Math.min(rows.last, headerIndex0 + height - 1)
        : lastMember(grid, places, { first: headerIndex0 + 1, last: rows.last }, { ...band, last: first });
    return { headerIndex0, lastIndex0, band: { first, last: band.last } };
  }
  return null;
}

function memberField(value: string) {
  const match = matchHeader(toLabel(value), "familyMembers");
  return match !== null && match.strength >= 2 ? match.field : null;
}

/** The last row before one that begins with a label or an opinion. */
function lastMember(
  grid: Grid,
  places: MergedPlaces,
  rows: { readonly first: number; readonly last: number },
  left: ColumnBand,
): number {
  for (let index0 = rows.first; index0 <= rows.last; index0 += 1) {
    const isEnd = formRow(grid, places, index0, left).some(
      ({ value }) =>
        typeof value === "string" &&
        !isBlankCell(value) &&
        (labelledField(value, true) !== null || END.test(toLabel(value))),
    );
    if (isEnd) return index0 - 1;
  }
  return rows.last;
}
