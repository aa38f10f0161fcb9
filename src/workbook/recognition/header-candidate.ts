import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { TABLE_CATALOGUE, type TableKind } from "../catalogue/table-catalogue";
import { toLabel } from "./cell-label";
import { yearsOfHeader, type HeaderColumn } from "./header-year";
import { type HeaderMatch, type HeaderMatcher, isOtherPersonHeader } from "./match-header";
import { membersBesideWorker } from "./members-beside-worker";
import { nameAndNumberColumn } from "./name-and-number";

/** A reading of some rows as the header of a kind of table. Indexes are 0-based within the grid. */
export interface HeaderCandidate {
  readonly kind: TableKind;
  readonly rowIndex0: number;
  readonly levels: number;
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly strengths: ReadonlyMap<FieldId, number>;
  /** Per column the labels of its levels joined by "/", without repetition; "" where there is none. */
  readonly labels: readonly string[];
  readonly score: number;
}

/**
 * The labels of each column of a header of one or more levels. A blank to the right of an upper label belongs to
 * it (a merged cell) as long as the level below says something there.
 *
 * @example
 * readHeaderColumns([["捐款", null], ["单位", "个人"]], 2);
 * // => [["捐款", "单位"], ["捐款", "个人"]]
 */
export function readHeaderColumns(
  rows: readonly (readonly CellValue[])[],
  columnCount: number,
): HeaderColumn[] {
  const labels = rows.map((row) => Array.from({ length: columnCount }, (_, column) => toLabel(row[column])));
  return Array.from({ length: columnCount }, (_, column) => {
    const levels = labels.map((level, depth) => {
      if (level[column] !== "" || !labels.slice(depth + 1).some((lower) => lower[column] !== ""))
        return level[column] ?? "";
      for (let left = column - 1; left >= 0; left--) if (level[left]) return level[left] ?? "";
      return "";
    });
    return levels.filter((label, index) => label !== "" && label !== levels[index - 1]);
  });
}

/**
 * Per column the labels of its levels joined by "/"; rows × columns in, one label a column out.
 *
 * @example
 * headerLabelsOf([["捐款", null], ["单位", "个人"]], 2);
 * // => ["捐款/单位", "捐款/个人"]
 */
export function headerLabelsOf(
  rows: readonly (readonly CellValue[])[],
  columnCount: number,
): readonly string[] {
  return readHeaderColumns(rows, columnCount).map((column) => column.join("/"));
}

function matchColumn(filled: HeaderColumn, kind: TableKind, matchHeader: HeaderMatcher): HeaderMatch | null {
  const last = filled[filled.length - 1];
  if (last === undefined) return null;
  const above = filled[filled.length - 2];
  const joined = above === undefined ? null : matchHeader(`${above}/${last}`, kind);
  if (joined !== null && joined.strength === 3) return joined;
  return filled.slice(0, -1).some((label) => isOtherPersonHeader(label, kind))
    ? null
    : matchHeader(last, kind);
}

// 帮扶人 | 单位 | 职务 | 电话: the columns after a helper's name are the helper's. A 第一责任人 answers for a unit and helps nobody.
const HELPER =
  /(?<!第一|主要|直接)责任人$|帮扶人|帮扶干部|帮扶联系人|结对|联系领导|联系干部|领导姓名|走访领导|helpperson/;
const HELPER_PARTS: readonly (readonly [FieldId, RegExp])[] = [
  ["helperPhone", /^(?!本人|工作单位|户主|职工).*(?:电话|手机|phone|联系方式|pho$)/],
  ["helperUnit", /^(?!本人|工作单位|户主|职工).*(?:单位|部门)$/],
  ["helperPost", /^(?!本人|工作单位|户主|职工).*(?:职务|职位)$/],
];

const HELPER_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  "helperName",
  ...HELPER_PARTS.map(([field]) => field),
]);

// What a column says of the year before, where the header names both years.
const LAST_YEAR: Readonly<Partial<Record<FieldId, FieldId>>> = {
  receivedAmount: "lastYearAmount",
  reliefAmount: "lastYearRelief",
};

/** What a column of an earlier year says: the year before has a field of its own for what was given; nothing else is this year's. */
function ofYear(match: HeaderMatch | null, yearsBack: number, kind: TableKind): HeaderMatch | null {
  if (match === null || yearsBack === 0) return match;
  const field = yearsBack === 1 ? LAST_YEAR[match.field] : undefined;
  return field !== undefined && TABLE_CATALOGUE[kind].fields.includes(field) ? { ...match, field } : null;
}

/** Whether the table itself has this header for someone who is no helper (第一责任人 of a unit); 姓名 below 联系领导 is the helper's. */
function isNamedOtherwise(filled: HeaderColumn, own: HeaderMatch | null): boolean {
  if (own === null || own.strength !== 3 || HELPER_FIELDS.has(own.field)) return false;
  return filled.length === 1 || HELPER.test(filled[filled.length - 1] ?? "");
}

function beginsHelper(filled: HeaderColumn, own: HeaderMatch | null): boolean {
  const label = filled.join("/");
  return HELPER.test(label) && !/措施|内容/.test(label) && !isNamedOtherwise(filled, own);
}

/**
 * Which part of a helper a column in a helper's block is; "none" where the block has ended. A part that another column names in
 * full (帮扶人电话) is not looked for: a plain 电话 is the worker's then.
 */
function matchHelper(
  filled: HeaderColumn,
  own: HeaderMatch | null,
  named: ReadonlySet<FieldId>,
): HeaderMatch | "none" {
  const last = filled[filled.length - 1] ?? "";
  const part = HELPER_PARTS.find(([, pattern]) => pattern.test(last))?.[0];
  if (part !== undefined && (part === own?.field || !named.has(part))) return { field: part, strength: 3 };
  return HELPER.test(filled.join("/")) && !isNamedOtherwise(filled, own)
    ? { field: "helperName", strength: 3 }
    : "none";
}

/**
 * Reads rows as a header of one kind; the score is 0 when nothing in them is a field.
 *
 * @example
 * readHeaderCandidate({ kind: "units", rowIndex0: 0, levels: 1, headerColumns: [["单位名称"]], matchHeader }).columns.get("unitName");
 * // => 0
 */
export function readHeaderCandidate(params: {
  readonly kind: TableKind;
  readonly rowIndex0: number;
  readonly levels: number;
  /** Per column the labels of its levels, from `readHeaderColumns`. */
  readonly headerColumns: readonly HeaderColumn[];
  readonly matchHeader: HeaderMatcher;
}): HeaderCandidate {
  const { kind, rowIndex0, levels, headerColumns, matchHeader } = params;
  const { fields, required, decisive = [] } = TABLE_CATALOGUE[kind];
  const columns = new Map<FieldId, number>();
  const strengths = new Map<FieldId, number>();
  const labels = headerColumns.map((column) => column.join("/"));
  const matches = membersBesideWorker(
    kind,
    labels,
    yearsOfHeader(headerColumns).map(({ yearsBack, labels: words }) =>
      ofYear(matchColumn(words, kind, matchHeader), yearsBack, kind),
    ),
  );
  const named = new Set(
    matches.flatMap((own) =>
      own !== null && own.strength === 3 && HELPER_FIELDS.has(own.field) ? [own.field] : [],
    ),
  );
  let isHelperBlock = false;
  headerColumns.forEach((headerColumn, column) => {
    const own = matches[column] ?? null;
    const helper =
      isHelperBlock || beginsHelper(headerColumn, own) ? matchHelper(headerColumn, own, named) : "none";
    isHelperBlock = helper !== "none";
    const match = helper === "none" ? own : helper;
    if (match === null || !fields.includes(match.field)) return;
    if ((strengths.get(match.field) ?? 0) >= match.strength) return;
    columns.set(match.field, column);
    strengths.set(match.field, match.strength);
  });
  const joint = nameAndNumberColumn(labels, kind, columns);
  if (joint !== null) {
    columns.delete("residentId");
    for (const field of ["name", "residentId"] as const) {
      columns.set(field, joint);
      strengths.set(field, 3);
    }
  }
  let score = (levels - 1) * -0.5;
  for (const [field, strength] of strengths) {
    score += strength + (required.includes(field) ? 1 : 0);
    if (strength === 3 && decisive.includes(field)) score += 3;
  }
  return { kind, rowIndex0, levels, columns, strengths, labels, score: columns.size === 0 ? 0 : score };
}
