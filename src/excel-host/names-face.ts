import type { DefinedNameData } from "../xlsx/workbook-data";
import { formatAbsolute, formatSheetName, parseArea, splitSheet } from "./address";
import { HostError } from "./host-error";
import { bindFace, isHostObject, nullObject, type Face, type HostObject } from "./host-object";
import type { HostState } from "./host-state";
import { requireBoolean, requireText } from "./parameters";
import { openRange } from "./range-face";
import { requireSheet, type RangeTarget } from "./range-target";

interface NamesTarget {
  readonly state: HostState;
  readonly sheetId?: string;
}

interface NameTarget extends NamesTarget {
  readonly defined: DefinedNameData;
}

function rangeOfName({ state, defined }: NameTarget): HostObject | null {
  const { sheet, address } = splitSheet(defined.formula);
  if (sheet === null || !/^\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i.test(address)) return null;
  return openRange({ state, sheet: requireSheet(state, sheet), area: parseArea(address) });
}

/** Excel shows the names it made itself (print area, print titles) without the file's prefix. */
const shownName = ({ name }: DefinedNameData): string => name.replace(/^_xlnm\./, "");

const nameFace: Face<NameTarget> = {
  className: "NamedItem",
  identify: ({ defined }) => ({ Name: shownName(defined), _Id: shownName(defined) }),
  properties: {
    Name: { get: ({ defined }) => shownName(defined) },
    Formula: { get: ({ defined }) => `=${defined.formula}` },
    Value: { get: ({ defined }) => `=${defined.formula}` },
    Type: { get: (target) => (rangeOfName(target) ? "Range" : "String") },
    Scope: { get: ({ defined }) => (defined.sheetId ? "Worksheet" : "Workbook") },
    Comment: { get: ({ defined }) => defined.comment ?? "" },
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
      state.revision += 1;
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
    Add: (target, [given, reference, comment]) => {
      const name = requireText(given);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
      if (!findName(target, name).isNull) throw new HostError("ItemAlreadyExists");
      let formula: string;
      if (isHostObject(reference)) {
        const range = reference.target as RangeTarget;
        formula = `${formatSheetName(range.sheet.name)}!${formatAbsolute(range.area)}`;
      } else formula = String(reference).replace(/^=/, "");
      const defined: DefinedNameData = {
        name,
        formula,
        ...(target.sheetId ? { sheetId: target.sheetId } : {}),
        ...(typeof comment === "string" ? { comment } : {}),
      };
      target.state.workbook.names.push(defined);
      target.state.revision += 1;
      return bindFace(nameFace, { ...target, defined });
    },
  },
};
