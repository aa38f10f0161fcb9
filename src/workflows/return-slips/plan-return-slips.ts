import { unitKeyOf } from "../../domain/donations/unit-names";
import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { SourceCell } from "../../domain/source-cell";
import type { Finding, Severity } from "../../domain/finding";
import { foreignWords, type ForeignWords } from "../../domain/posting/foreign-words";
import { renderFinding } from "../../i18n/render-finding";
import { planReturnSlip, type SlipColumn, type SlipRow } from "../../sheets/collecting/return-slip";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { PERSONAL_KINDS } from "../../workbook/catalogue/field-definition";
import { TABLE_CATALOGUE } from "../../workbook/catalogue/table-catalogue";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { RecordTable } from "../../workbook/records";
import { cleanSheetName } from "../../workbook/sheet-name";
import { cellOf, isForm, recordCell, unitYuanOf } from "../../workbook/table-binding";
import { checkWorkbook } from "../check/check-workbook";
import { fieldHead, PROBLEM_HEAD, ROW_KEY_HEAD } from "../collect/merged-heads";
import { unitFieldOf } from "../collect/unit-of-row";
import type { WorkflowOptions } from "../workflow-options";
import { formatKeyList, formatRowKey, rowFingerprint, type RowKey } from "./row-key";

/** The slip of one unit: a workbook of its own. */
export interface ReturnSlip {
  /** "" where the rows name no unit. */
  readonly unit: string;
  readonly rows: number;
  readonly findings: number;
  readonly plan: Plan;
}

interface UnitRows {
  readonly unit: string;
  readonly tables: Map<RecordTable, SlipEntry[]>;
}

interface SlipEntry {
  readonly index: number;
  readonly findings: readonly Finding[];
}

const INSTRUCTION =
  "请改正有底色的单元格后原样报回。不要改动表头，不要增删行列；“需要补正”一栏写明原因。要增加或取消的职工，请另行说明。";
/** Stands where what is wrong would name a person of another unit. */
const ELSEWHERE =
  "与其他单位上报的一行相同或相近。请核对本行的姓名、身份证号和联系方式，无误的请在报回时说明。";
const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

/**
 * Plans a return slip for every unit with rows that have an error or a warning: those rows only, each with what is wrong, by which
 * rule and what to do; nobody of another unit is named. A slip comes back by its row keys.
 *
 * @example
 * planReturnSlips([], options);
 * // => []
 */
export function planReturnSlips(grids: readonly Grid[], options: WorkflowOptions): readonly ReturnSlip[] {
  const checked = checkWorkbook(grids, options);
  const byPlace = new Map<string, Finding[]>();
  for (const finding of checked.findings) {
    if (finding.where === null || finding.severity === "notice") continue;
    const place = `${finding.where.row}!${finding.where.sheet}`;
    const same = byPlace.get(place);
    if (same === undefined) byPlace.set(place, [finding]);
    else same.push(finding);
  }
  const county = checked.campaign.parameters.county ?? "";
  const units = new Map<string, UnitRows>();
  const words = new Map<string, CellValue[]>();
  for (const table of checked.campaign.records) {
    const unitField = unitFieldOf(table.binding.kind);
    const personal = (Object.keys(table.columns) as FieldId[]).filter((field) =>
      PERSONAL_KINDS.has(FIELD_CATALOGUE[field].kind),
    );
    table.rowNumbers.forEach((row, index) => {
      const named = unitField === null ? null : (table.columns[unitField]?.[index] ?? null);
      const unit = String(named ?? table.binding.unit ?? "").trim();
      const key = unitKeyOf(unit, county);
      const known = words.get(key) ?? [];
      words.set(key, known);
      // Tables that name no unit, such as that of the family members, tell nothing of whose they are.
      if (key !== "") known.push(...personal.map((field) => table.columns[field]?.[index] ?? null));
      const findings = findingsOf(byPlace, table, row);
      if (findings.length === 0) return;
      const group: UnitRows = units.get(key) ?? { unit, tables: new Map() };
      units.set(key, group);
      const rows = group.tables.get(table);
      if (rows === undefined) group.tables.set(table, [{ index, findings }]);
      else rows.push({ index, findings });
    });
  }
  const foreignTo = foreignWords([...words.values()]);
  const keys = [...words.keys()];
  return [...units].map(([key, unit]) => slipOf(unit, foreignTo(keys.indexOf(key)), options));
}

/** What was found of a record: in its row, or in the cells of its form. */
function findingsOf(
  byPlace: ReadonlyMap<string, readonly Finding[]>,
  { binding }: RecordTable,
  row: number,
): readonly Finding[] {
  const inRow = (each: number) => byPlace.get(`${each}!${binding.sheet}`) ?? [];
  if (!isForm(binding)) return inRow(row);
  const cells = [recordCell(binding, row, ["name"]), ...Object.values(binding.cells ?? {})];
  return [...new Set(cells.map((cell) => cell.row))].flatMap((each) =>
    inRow(each).filter(({ where }) => cells.some((cell) => isSameCell(cell, where))),
  );
}

function isSameCell(cell: Pick<SourceCell, "row" | "column"> | null, where: SourceCell | null): boolean {
  return cell !== null && cell.row === where?.row && cell.column === where.column;
}

/** The forms of one household each go back as rows of one list; every other table stands for itself. */
function listsOf(
  tables: UnitRows["tables"],
): readonly (readonly (readonly [RecordTable, readonly SlipEntry[]])[])[] {
  const lists = new Map<string | RecordTable, [RecordTable, readonly SlipEntry[]][]>();
  for (const [table, entries] of tables) {
    const { binding } = table;
    const isOfForm = isForm(binding) || binding.owner?.cells !== undefined;
    const units = JSON.stringify([binding.amountUnitYuan, binding.otherAmountUnits ?? {}]);
    const key = isOfForm ? `${binding.kind}${units}` : table;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [[table, entries]]);
    else list.push([table, entries]);
  }
  return [...lists.values()];
}

function slipOf({ unit, tables }: UnitRows, foreign: ForeignWords, options: WorkflowOptions): ReturnSlip {
  const steps: PlanStep[] = [];
  let rows = 0;
  let findings = 0;
  for (const list of listsOf(tables)) {
    const [table] = list[0] ?? [];
    if (table === undefined) continue;
    const { kind } = table.binding;
    const bound = new Set(list.flatMap(([each]) => fieldsOf(each)));
    const fields = TABLE_CATALOGUE[kind].fields.filter((field) => bound.has(field));
    const entries = list.flatMap(([, each]) => each);
    const sheet = cleanSheetName(`补正-${TABLE_CATALOGUE[kind].chinese}`);
    // Two tables of one kind stand on sheets of their own: the gateway numbers the second.
    steps.push(
      ...planReturnSlip({
        sheet: steps.some((step) => step.sheet === sheet)
          ? cleanSheetName(`${sheet}-${table.binding.sheet}`)
          : sheet,
        title: `${unit}　${TABLE_CATALOGUE[kind].chinese}　补正单`,
        ...{ instruction: INSTRUCTION, keyHead: ROW_KEY_HEAD, problemHead: PROBLEM_HEAD },
        columns: fields.map((field) => columnOf(field, table)),
        rows: list.flatMap(([each, own]) => own.map((entry) => rowOf(entry, each, fields, foreign, options))),
        keyList: formatKeyList(list.flatMap(([each, own]) => own.map(({ index }) => keyOf(each, index)))),
      }),
    );
    rows += entries.length;
    findings += entries.reduce((sum, entry) => sum + entry.findings.length, 0);
  }
  const [first] = steps;
  const activate: PlanStep[] = first === undefined ? [] : [{ step: "activate", sheet: first.sheet }];
  return { unit, rows, findings, plan: { title: "returnSlip", steps: [...steps, ...activate] } };
}

function fieldsOf({ columns }: RecordTable): readonly FieldId[] {
  return (Object.keys(columns) as FieldId[]).filter((field) => field !== "serialNumber");
}

function columnOf(field: FieldId, { binding }: RecordTable): SlipColumn {
  const { kind, choices } = FIELD_CATALOGUE[field];
  const head = fieldHead(field, unitYuanOf(binding, field));
  const list = choices === undefined ? {} : { choices };
  switch (kind) {
    case "amount":
      return { head, kind: "money", ...list };
    case "date":
      return { head, kind: "date", ...list };
    case "count":
    case "percentage":
      return { head, kind: "number", ...list };
    case "text":
    case "personName":
    case "residentId":
    case "phone":
    case "bankAccount":
    case "choice":
      return { head, kind: "text", ...list };
  }
}

function keyOf(table: RecordTable, index: number): RowKey {
  const { binding, rowNumbers } = table;
  const row = rowNumbers[index] ?? binding.firstRow;
  return { sheet: binding.sheet, row, fingerprint: rowFingerprint(table, index) };
}

function rowOf(
  { index, findings }: SlipEntry,
  table: RecordTable,
  fields: readonly FieldId[],
  foreign: ForeignWords,
  { locale }: WorkflowOptions,
): SlipRow {
  const { binding, columns, rowNumbers } = table;
  const row = rowNumbers[index] ?? binding.firstRow;
  const worst = new Map<number, Severity>();
  for (const { where, severity } of findings) {
    const at = fields.findIndex((field) => isSameCell(cellOf(binding, field, row), where));
    const known = worst.get(at);
    if (at >= 0 && (known === undefined || RANK[known] < RANK[severity])) worst.set(at, severity);
  }
  const problems = findings.map((finding) => {
    const { problem, remedy } = renderFinding(finding, locale);
    const text = `${problem}。${remedy}`;
    return foreign.names(text) ? ELSEWHERE : text;
  });
  return {
    key: formatRowKey(keyOf(table, index)),
    problem: [...new Set(problems)].join("\n"),
    cells: fields.map((field) => slipValue(field, columns[field]?.[index] ?? null)),
    marks: [...worst].map(([at, severity]) => ({ index: at, severity })),
  };
}

/** A long number goes out as text, so that what the unit types over it keeps all digits. */
function slipValue(field: FieldId, value: CellValue): CellValue {
  const { kind } = FIELD_CATALOGUE[field];
  const isNumber = kind === "residentId" || kind === "bankAccount" || kind === "phone";
  return isNumber && typeof value === "number" ? String(value) : value;
}
