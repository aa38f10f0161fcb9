import type { CellContent, DefinedNameData } from "../../xlsx/workbook-data";
import { formatAbsolute, formatSheetName, maximumColumns, maximumRows } from "../cell/address";
import { HostError } from "../host-error";
import { bindFace, isHostObject, nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireBoolean, requireText } from "../bridge/parameters";
import { shownNameValue, valueOfName } from "./name-value";
import { openRange } from "../range/range-face";
import { requireSheet, type RangeTarget } from "../range/range-target";
import { toWireValue, valueTypeOf } from "../bridge/wire-value";

const longestComment = 255;
/** Formulas that name things are calculated again at any edit, so one that touches no cell will do. */
const nowhere = { row: maximumRows, column: maximumColumns, rowCount: 1, columnCount: 1 };

interface NamesTarget {
  readonly state: HostState;
  readonly sheetId?: string;
}

interface NameTarget extends NamesTarget {
  readonly defined: DefinedNameData;
}

function rangeOfName({ state, defined }: NameTarget): HostObject | null {
  const value = valueOfName(state, defined);
  return value.type === "Range" ? openRange(value.range) : null;
}

function sheetOfName({ state, defined }: NameTarget): HostObject | null {
  return defined.sheetId === undefined ? null : state.openSheet(requireSheet(state, defined.sheetId));
}

const arrayValuesFace: Face<readonly (readonly CellContent[])[]> = {
  className: "NamedItemArrayValues",
  properties: {
    Values: { get: (rows) => rows.map((row) => row.map(toWireValue)) },
    Types: { get: (rows) => rows.map((row) => row.map(valueTypeOf)) },
  },
};

/** Text of a formula as the model holds it; InvalidArgument for anything but a text with content. */
function requireFormula(value: unknown): string {
  const formula = (typeof value === "number" ? String(value) : requireText(value)).trim().replace(/^=/, "");
  if (formula === "") throw new HostError("InvalidArgument");
  return formula;
}

/** Formulas over a name are stale when it means something else: all are looked at again. */
function noteNames(state: HostState): void {
  for (const sheet of state.workbook.sheets) state.edits.push({ sheetId: sheet.id, area: nowhere });
  state.revision += 1;
}

/** Excel shows the names it made itself (print area, print titles) without the file's prefix. */
const shownName = ({ name }: DefinedNameData): string => name.replace(/^_xlnm\./, "");

const nameFace: Face<NameTarget> = {
  className: "NamedItem",
  identify: ({ defined }) => ({ Name: shownName(defined), _Id: shownName(defined) }),
  properties: {
    Name: { get: ({ defined }) => shownName(defined) },
    Formula: {
      get: ({ defined }) => `=${defined.formula}`,
      set: ({ state, defined }, value) => {
        defined.formula = requireFormula(value);
        noteNames(state);
      },
    },
    Value: { get: ({ state, defined }) => shownNameValue(valueOfName(state, defined), defined.formula) },
    Type: { get: ({ state, defined }) => valueOfName(state, defined).type },
    Scope: { get: ({ defined }) => (defined.sheetId ? "Worksheet" : "Workbook") },
    Comment: {
      get: ({ defined }) => defined.comment ?? "",
      set: ({ state, defined }, value) => {
        defined.comment = requireText(value).slice(0, longestComment);
        noteNames(state);
      },
    },
    Worksheet: {
      navigation: true,
      get: (target) => {
        const sheet = sheetOfName(target);
        if (!sheet) throw new HostError("ItemNotFound");
        return sheet;
      },
    },
    WorksheetOrNullObject: { navigation: true, get: (target) => sheetOfName(target) ?? nullObject },
    ArrayValues: {
      navigation: true,
      get: ({ state, defined }) => {
        const value = valueOfName(state, defined);
        return value.type === "Array" ? bindFace(arrayValuesFace, value.rows) : nullObject;
      },
    },
    Visible: {
      get: ({ defined }) => defined.hidden !== true,
      set: ({ state, defined }, value) => {
        defined.hidden = !requireBoolean(value);
        state.revision += 1;
      },
    },
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOfName(target);
      if (!range) throw new HostError("InvalidArgument");
      return range;
    },
    GetRangeOrNullObject: (target) => rangeOfName(target) ?? nullObject,
    Delete: ({ state, defined }) => {
      state.workbook.names.splice(state.workbook.names.indexOf(defined), 1);
      noteNames(state);
    },
  },
};

const ownNames = ({ state, sheetId }: NamesTarget): DefinedNameData[] =>
  state.workbook.names.filter((defined) => defined.sheetId === sheetId);

function findName(target: NamesTarget, key: unknown): HostObject {
  const name = requireText(key).toLowerCase();
  const defined = ownNames(target).find((one) => shownName(one).toLowerCase() === name);
  return defined ? bindFace(nameFace, { ...target, defined }) : nullObject;
}

function requireName(target: NamesTarget, key: unknown): HostObject {
  const found = findName(target, key);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** A name Excel allows: no cell's address, none longer than 255 letters. */
function assertName(name: string): void {
  const isAddress = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i.test(name);
  if (name.length > 255 || isAddress || !/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name))
    throw new HostError("InvalidArgument");
}

function addName(target: NamesTarget, [given, reference, comment]: readonly unknown[]): HostObject {
  const name = requireText(given);
  assertName(name);
  if (!findName(target, name).isNull) throw new HostError("ItemAlreadyExists");
  let formula: string;
  if (isHostObject(reference)) {
    const range = reference.target as RangeTarget;
    formula = `${formatSheetName(range.sheet.name)}!${formatAbsolute(range.area)}`;
  } else formula = requireFormula(reference);
  const defined: DefinedNameData = {
    name,
    formula,
    ...(target.sheetId ? { sheetId: target.sheetId } : {}),
    ...(typeof comment === "string" ? { comment: comment.slice(0, longestComment) } : {}),
  };
  target.state.workbook.names.push(defined);
  noteNames(target.state);
  return bindFace(nameFace, { ...target, defined });
}

/** workbook.names and worksheet.names. */
export const namesFace: Face<NamesTarget> = {
  className: "NamedItemCollection",
  properties: {},
  items: (target) => ownNames(target).map((defined) => bindFace(nameFace, { ...target, defined })),
  index: requireName,
  methods: {
    GetCount: (target) => ownNames(target).length,
    GetItem: (target, [key]) => requireName(target, key),
    GetItemOrNullObject: (target, [key]) => findName(target, key),
    Add: addName,
    AddFormulaLocal: addName,
  },
};
