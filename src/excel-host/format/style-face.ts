import { styleParts } from "../../xlsx/styles/styles-reader";
import type { CellStyleData, StylePart } from "../../xlsx/workbook-data";
import { builtInStyles, makeBuiltInStyle } from "./built-in-styles";
import { bordersFace } from "./border-face";
import { fillFace } from "./fill-face";
import { fontFace } from "./font-face";
import { alignmentProperties, protectionProperties } from "./format-face";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject, type Property } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { findNamedStyle, namedStyles, placeOfStyle, replaceNamedStyle } from "./named-style";
import { fromLocalFormat, toLocalFormat } from "../cell/number-format-local";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";
import { requireSheet, type AreasTarget } from "../range/range-target";
import { changeStyle, styleProperty } from "./shared-style";
import { styleAt } from "./style-table";

const { TextOrientation } = alignmentProperties;
const longestName = 255;

interface NamedTarget extends AreasTarget {
  readonly name: string;
}

function named({ state, name }: NamedTarget): CellStyleData {
  const found = findNamedStyle(state, name);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Puts another style in the place of this one. */
function replace({ state, name }: NamedTarget, style: CellStyleData): void {
  const at = placeOfStyle(state, name);
  if (at === null) throw new HostError("ItemNotFound");
  replaceNamedStyle(state, at, style);
}

const includes = (part: StylePart): Property<NamedTarget> => ({
  get: (target) => named(target).parts?.includes(part) ?? true,
  set: (target, value) => {
    const before = named(target);
    const wanted = requireBoolean(value);
    const parts = styleParts.filter((one) => (one === part ? wanted : (before.parts?.includes(one) ?? true)));
    replace(target, { ...before, parts });
  },
});

/** Cells of a deleted style become Normal ones. */
function deleteStyle(target: NamedTarget): void {
  const { workbook } = target.state;
  const gone = named(target);
  const [normal] = namedStyles(workbook);
  if (gone.builtInId !== undefined || !normal) throw new HostError("InvalidOperation");
  replace(target, { ...gone, style: normal.style });
  const at = placeOfStyle(target.state, target.name);
  workbook.styles = workbook.styles.map((style) =>
    style.cellStyle === at ? { ...style, cellStyle: 0 } : style,
  );
  workbook.cellStyles = namedStyles(workbook).map((style, place) =>
    place === at ? { name: "", style: normal.style } : style,
  );
}

const styleFace: Face<NamedTarget> = {
  className: "Style",
  identify: (target) => ({ Id: named(target).name }),
  properties: {
    Name: { get: (target) => named(target).name },
    BuiltIn: { get: (target) => named(target).builtInId !== undefined },
    ...alignmentProperties,
    // office.js loads textOrientation under its own name, but sets it under this one.
    ...(TextOrientation ? { Orientation: TextOrientation } : {}),
    ...protectionProperties,
    NumberFormat: styleProperty(
      (style) => style.numberFormat,
      requireText,
      (style, numberFormat) => ({ ...style, numberFormat }),
    ),
    NumberFormatLocal: {
      get: (target) => toLocalFormat(named(target).style.numberFormat, target.state.locale),
      set: (target, value) => {
        const numberFormat = fromLocalFormat(requireText(value));
        changeStyle(target, (style) => ({ ...style, numberFormat }));
      },
    },
    IncludeAlignment: includes("alignment"),
    IncludeBorder: includes("border"),
    IncludeFont: includes("font"),
    IncludeNumber: includes("numberFormat"),
    IncludePatterns: includes("fill"),
    IncludeProtection: includes("protection"),
    Borders: { navigation: true, get: (target) => bindFace(bordersFace, target) },
    Fill: { navigation: true, get: (target) => bindFace(fillFace, target) },
    Font: { navigation: true, get: (target) => bindFace(fontFace, target) },
  },
  methods: { Delete: deleteStyle },
};

function openStyle(state: HostState, name: string): HostObject {
  const target: NamedTarget = {
    state,
    name,
    sheet: requireSheet(state, state.workbook.activeSheetId),
    areas: [],
    namedStyle: {
      read: () => named(target).style,
      write: (style) => replace(target, { ...named(target), style }),
    },
  };
  return bindFace(styleFace, target);
}

/** Names in the collection: all built-in styles, in the file or not, and those somebody made. */
function listNames({ workbook, locale }: HostState): string[] {
  const own = namedStyles(workbook).filter((style) => style.name !== "");
  const missing = builtInStyles.filter(({ id }) => !own.some((style) => style.builtInId === id));
  const normal = styleAt(workbook, 0);
  const names = [...own, ...missing.map((one) => makeBuiltInStyle(one, normal, 0, locale))];
  return names.map((style) => style.name).sort((one, other) => one.localeCompare(other, locale));
}

function findStyle(state: HostState, name: unknown): HostObject {
  const found = findNamedStyle(state, requireText(name));
  return found ? openStyle(state, found.name) : nullObject;
}

function requireStyle(state: HostState, name: unknown): HostObject {
  const found = findStyle(state, name);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

function addStyle(state: HostState, given: unknown): void {
  const name = requireText(given).trim();
  if (name === "" || name.length > longestName) throw new HostError("InvalidArgument");
  if (findNamedStyle(state, name)) throw new HostError("ItemAlreadyExists");
  const styles = namedStyles(state.workbook);
  styles.push({ name, style: { ...styleAt(state.workbook, 0), cellStyle: styles.length } });
  state.revision += 1;
}

/** Excel.StyleCollection. */
export const stylesFace: Face<HostState> = {
  className: "StyleCollection",
  properties: {},
  items: (state) => listNames(state).map((name) => requireStyle(state, name)),
  index: requireStyle,
  methods: {
    GetCount: (state) => listNames(state).length,
    GetItem: (state, [name]) => requireStyle(state, name),
    GetItemOrNullObject: (state, [name]) => findStyle(state, name),
    GetItemAt: (state, [index]) => {
      const name = listNames(state)[requireNumber(index)];
      if (name === undefined) throw new HostError("InvalidArgument");
      return requireStyle(state, name);
    },
    Add: (state, [name]) => addStyle(state, name),
  },
};
