import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { TableKind } from "../catalogue/table-catalogue";
import { matchHeader } from "./match-header";

const JOINT = /^(.*?姓名)[及和与、,，/+(]*(.*?)\)?$/;
const NUMBER = /[(\[【:、,\s]*(?:身份证号?码?:?)?\s*([1-9][\dA-Za-z\s]{11,})[)\]】\s]*/;
const EDGES = /^[\s,，、:;/()]+|[\s,，、:;/(]+$/g;

/**
 * True for a label (from `toLabel`) over cells that hold a name and a resident number.
 *
 * @example
 * isNameAndNumber("姓名及身份证号", "needyWorkers");
 * // => true
 */
function isNameAndNumber(label: string, kind: TableKind): boolean {
  const [, name, number] = JOINT.exec(label) ?? [];
  if (name === undefined || number === undefined) return false;
  return (
    matchHeader(name, kind)?.field === "name" &&
    matchHeader(number, kind)?.field === "residentId" &&
    matchHeader(number, kind)?.strength === 3
  );
}

/**
 * The column (0-based) under whose label name and number stand together, where neither has a column of its own; null for none.
 *
 * @example
 * nameAndNumberColumn(["序号", "姓名及身份证号"], "needyWorkers", new Map([["residentId", 1]]));
 * // => 1
 */
export function nameAndNumberColumn(
  labels: readonly string[],
  kind: TableKind,
  columns: ReadonlyMap<FieldId, number>,
): number | null {
  const column = labels.findIndex((label) => isNameAndNumber(label, kind));
  const isFree = (field: FieldId) => (columns.get(field) ?? column) === column;
  return column >= 0 && isFree("name") && isFree("residentId") ? column : null;
}

/**
 * Divides a cell that holds a name and a number, whichever stands first, with a blank, a line break or a bracket between them; a
 * number of the wrong length is kept as it stands, and what is missing is null.
 *
 * @example
 * divideNameAndNumber("甲某（341899197001010013）");
 * // => { name: "甲某", residentId: "341899197001010013" }
 */
export function divideNameAndNumber(value: CellValue): {
  readonly name: CellValue;
  readonly residentId: CellValue;
} {
  if (typeof value !== "string") return { name: null, residentId: value };
  const text = value.normalize("NFKC");
  const found = NUMBER.exec(text);
  if (found === null) return { name: value, residentId: null };
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const name = rest.replace(EDGES, "");
  return { name: name === "" ? null : name, residentId: found[1]?.trim() ?? null };
}
