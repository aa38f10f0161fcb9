import type { FieldId } from "../../domain/field-id";
import { isKinship, isOwnLine } from "../../domain/households/kinship";
import { TABLE_CATALOGUE } from "../catalogue/table-catalogue";
import type { Grid } from "../grid";
import type { BlockReading } from "./block-reading";
import { isBlankCell, toLabel } from "./cell-label";
import { readHeaderCandidate } from "./header-candidate";
import { matchHeader } from "./match-header";
import { repeatedWorkers } from "./repeated-workers";

/** Members of a household on the sheet of the register: beside the worker, or a row each below. Columns 0-based within the grid. */
export interface HouseholdMembers {
  /** Columns of the fields of a member. */
  readonly columns: ReadonlyMap<FieldId, number>;
  /** Fields that stand behind the members' names and are theirs, though their headers are those of the worker. */
  readonly taken: ReadonlySet<FieldId>;
  /** Rows that name the worker of another row once more, with that row (0-based). */
  readonly repeated: ReadonlyMap<number, number>;
  /** Whether a row (0-based) is a member's and no worker's. */
  isMember(index0: number): boolean;
  /** Whether a row names a member, be a worker in it or not. */
  namesMember(index0: number): boolean;
}

/** What stands once a household, in the row of its worker. */
export const OF_HOUSEHOLD: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["hardshipClass", "hardshipCause", "householdSize", "annualIncome"] as const),
  ...(["perCapitaMonthlyIncome", "reliefAmount", "bankAccount"] as const),
]);
/** What may stand on the row of a member as well. */
const REPEATED: ReadonlySet<FieldId> = new Set<FieldId>(["serialNumber", "workUnit", "system"]);
const SAMPLE_ROWS = 200;
/** What a row says of a member as of anybody. */
const SHARED: readonly FieldId[] = ["sex", "birthDate", "age", "healthStatus", "disabilityType", "illness"];

/**
 * How a register names the members of its households: in columns of their own beside the worker, or row by row below him with their
 * kinship; null where it does not. Source: the forms of the dossier, one household over several rows.
 *
 * @example
 * findMembers(grid, reading)?.columns.get("relation"); // 序号 姓名 身份证号 | 成员姓名 与本人关系
 * // => 4
 */
export function findMembers(grid: Grid, reading: BlockReading): HouseholdMembers | null {
  if (reading.kind !== "needyWorkers") return null;
  const { labels, columns } = reading;
  const bound = new Set(columns.values());
  const relation = labels.findIndex(
    (label, column) => !bound.has(column) && memberFieldOf(label) === "relation",
  );
  if (relation < 0) return null;
  return (
    membersBeside(grid, reading, bandAround(labels, bound, relation)) ?? membersBelow(grid, reading, relation)
  );
}

/**
 * Which field of a member a label (its levels joined by "/") names surely; null for none.
 *
 * @example
 * memberFieldOf("家庭成员/姓名");
 * // => "memberName"
 */
export function memberFieldOf(label: string): FieldId | null {
  const last = label.split("/").at(-1) ?? "";
  const match = last === "" ? null : matchHeader(last, "familyMembers");
  return match !== null && match.strength >= 2 ? match.field : null;
}

/** The columns next to one another, that one among them, which have labels and are no fields of the worker. */
function bandAround(
  labels: readonly string[],
  bound: ReadonlySet<number>,
  column: number,
): { readonly first: number; readonly last: number } {
  const isFree = (each: number) => (labels[each] ?? "") !== "" && !bound.has(each);
  let [first, last] = [column, column];
  while (first > 0 && isFree(first - 1)) first -= 1;
  while (isFree(last + 1)) last += 1;
  return { first, last };
}

/** 成员姓名 与本人关系 | 性别 年龄: what anybody has, right behind the members, is theirs where the worker stands in front of them. */
function sharedBehind(
  { columns }: BlockReading,
  band: { readonly first: number; readonly last: number },
): readonly (readonly [FieldId, number])[] {
  if ((columns.get("name") ?? Infinity) > band.first) return [];
  const behind: (readonly [FieldId, number])[] = [];
  for (let column = band.last + 1; ; column += 1) {
    const field = SHARED.find((each) => columns.get(each) === column);
    if (field === undefined) return behind;
    behind.push([field, column]);
  }
}

function membersBeside(
  grid: Grid,
  reading: BlockReading,
  band: { readonly first: number; readonly last: number },
): HouseholdMembers | null {
  const { columns, headerIndex0 } = reading;
  const read = readHeaderCandidate({
    ...{ kind: "familyMembers", rowIndex0: headerIndex0 ?? 0, levels: 1, matchHeader },
    headerColumns: reading.labels
      .slice(band.first, band.last + 1)
      .map((label) => label.split("/").filter((part) => part !== "")),
  });
  const owned: ReadonlySet<FieldId> = new Set<FieldId>([
    "name",
    "residentId",
    "dossierNumber",
    "serialNumber",
  ]);
  const found = new Map(
    [...read.columns]
      .filter(([field]) => !owned.has(field))
      .map(([field, column]) => [field, band.first + column] as const),
  );
  const behind = sharedBehind(reading, band).filter(([field]) => !found.has(field));
  const taken = new Set(behind.map(([field]) => field));
  for (const [field, column] of behind) found.set(field, column);
  const names = TABLE_CATALOGUE.familyMembers.keys.flatMap((field) => found.get(field) ?? []);
  if (names.length === 0) return null;
  const hasAny = (row: Grid["values"][number], at: Iterable<number>) =>
    [...at].some((column) => !isBlankCell(row[column]));
  const namesMember = (index0: number) => hasAny(grid.values[index0] ?? [], names);
  const serial = columns.get("serialNumber");
  const ofWorker = [...columns].flatMap(([field, column]) =>
    REPEATED.has(field) || taken.has(field) ? [] : [column],
  );
  const repeated = repeatedWorkers(grid, reading, found);
  const isMember = (index0: number) => {
    if (repeated.has(index0)) return true;
    const row = grid.values[index0] ?? [];
    // 合计 may stand where the number does.
    const isNumbered = serial === undefined || /^\d*$/.test(toLabel(row[serial]));
    return namesMember(index0) && isNumbered && !hasAny(row, ofWorker);
  };
  return { columns: found, taken, repeated, namesMember, isMember };
}

/**
 * A list of members alone names none that begins a household; a register in which a worker may be the wife or son of a 户主 says the
 * class, income or amount of each.
 */
function membersBelow(grid: Grid, reading: BlockReading, relation: number): HouseholdMembers | null {
  const { columns, dataIndex0 } = reading;
  const name = columns.get("name");
  if (name === undefined) return null;
  const kinshipAt = (index0: number) => {
    const row = grid.values[index0] ?? [];
    return isBlankCell(row[name]) ? "" : toLabel(row[relation]);
  };
  const ofHousehold = [...columns].flatMap(([field, column]) => (OF_HOUSEHOLD.has(field) ? [column] : []));
  const isMember = (index0: number) => {
    const kinship = kinshipAt(index0);
    const row = grid.values[index0] ?? [];
    return kinship !== "" && !isOwnLine(kinship) && ofHousehold.every((column) => isBlankCell(row[column]));
  };
  const sample = grid.values
    .slice(dataIndex0, dataIndex0 + SAMPLE_ROWS)
    .flatMap((row, at) => (isBlankCell(row[name]) ? [] : [dataIndex0 + at]));
  const hasFamilies = sample.some((index0) => isMember(index0) && isKinship(kinshipAt(index0)));
  const [first] = sample;
  if (ofHousehold.length === 0 || !hasFamilies || first === undefined || isMember(first)) return null;
  const own: [FieldId, number][] = [
    ["memberName", name],
    ["relation", relation],
  ];
  const residentId = columns.get("residentId");
  if (residentId !== undefined) own.push(["memberResidentId", residentId]);
  for (const field of SHARED) {
    const column = columns.get(field);
    if (column !== undefined) own.push([field, column]);
  }
  return { columns: new Map(own), taken: new Set(), repeated: new Map(), isMember, namesMember: isMember };
}
