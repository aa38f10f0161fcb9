import type { SheetKind } from "../../../workflows/rosters/sheet-kinds";

/**
 * Whether a kind of sheet is shown by 公示; all others are shown by 名册.
 * @example isNoticeKind("notice") // => true
 */
export const isNoticeKind = (kind: SheetKind): boolean =>
  kind === "notice" || kind === "supplement" || kind === "objections";
