import type { ConditionalFormatData } from "../../xlsx/rules/conditional-format-data";
import {
  formatCellValueRule,
  formatPresetRule,
  formatTextRule,
  formatTopBottomRule,
  parseCellValueRule,
  parsePresetRule,
  parseTextRule,
  parseTopBottomRule,
} from "./conditional-format-rule";
import { colorScaleFace, dataBarFace, iconSetFace, newScales } from "./conditional-format-scale-face";
import {
  addConditionalFormat,
  byPriority,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormatOf,
  conditionalFormatsOver,
  deleteConditionalFormat,
  moveConditionalFormat,
  type ConditionalFormatTarget,
} from "./conditional-format-store";
import { conditionalRangeFormatFace } from "./conditional-format-style-face";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject, type Property } from "../bridge/host-object";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";

const formatProperty: Property<ConditionalFormatTarget> = {
  navigation: true,
  get: (target) => bindFace(conditionalRangeFormatFace, target),
};

/** A face with a rule and a format. */
function ruleFace(
  className: string,
  read: (format: ConditionalFormatData) => unknown,
  parse: (value: unknown) => Partial<ConditionalFormatData>,
): Face<ConditionalFormatTarget> {
  return {
    className,
    properties: {
      Rule: {
        get: (target) => read(conditionalFormatOf(target)),
        set: (target, value) => changeConditionalFormat(target, parse(value)),
      },
      Format: formatProperty,
    },
  };
}

const cellValueFace = ruleFace("CellValueConditionalFormat", formatCellValueRule, parseCellValueRule);
const textFace = ruleFace("TextConditionalFormat", formatTextRule, parseTextRule);
const topBottomFace = ruleFace("TopBottomConditionalFormat", formatTopBottomRule, parseTopBottomRule);
const presetFace = ruleFace("PresetCriteriaConditionalFormat", formatPresetRule, parsePresetRule);

function writeFormula(target: ConditionalFormatTarget, value: unknown): void {
  const formula = requireText(value).replace(/^=/, "");
  if (formula === "") throw new HostError("InvalidArgument");
  changeConditionalFormat(target, { formulas: [formula] });
}

const readFormula = (target: ConditionalFormatTarget): string => {
  const [formula] = conditionalFormatOf(target).formulas;
  return formula === undefined ? "" : `=${formula}`;
};

const customRuleFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalFormatRule",
  properties: {
    Formula: { get: readFormula, set: writeFormula },
    FormulaLocal: { get: readFormula, set: writeFormula },
  },
};

const customFace: Face<ConditionalFormatTarget> = {
  className: "CustomConditionalFormat",
  properties: {
    Rule: { navigation: true, get: (target) => bindFace(customRuleFace, target) },
    Format: formatProperty,
  },
};

interface Kind {
  /** Excel.ConditionalFormatType. */
  readonly type: string;
  /** Member of ConditionalFormat that leads to it. */
  readonly member: string;
  readonly face: Face<ConditionalFormatTarget>;
  /** What a new one holds until its rule is set. */
  readonly initial: Omit<ConditionalFormatData, "id" | "areas" | "priority" | "stopIfTrue">;
}

const kinds: readonly Kind[] = [
  { type: "CellValue", member: "CellValue", face: cellValueFace, initial: { type: "cellIs", formulas: [] } },
  { type: "Custom", member: "Custom", face: customFace, initial: { type: "expression", formulas: [] } },
  {
    type: "ContainsText",
    member: "TextComparison",
    face: textFace,
    initial: { type: "containsText", operator: "containsText", text: "", formulas: [] },
  },
  {
    type: "TopBottom",
    member: "TopBottom",
    face: topBottomFace,
    initial: { type: "top10", rank: 10, formulas: [] },
  },
  {
    type: "PresetCriteria",
    member: "Preset",
    face: presetFace,
    initial: { type: "duplicateValues", formulas: [] },
  },
  {
    type: "ColorScale",
    member: "ColorScale",
    face: colorScaleFace,
    initial: { type: "colorScale", formulas: [], ...newScales.colorScale },
  },
  {
    type: "DataBar",
    member: "DataBar",
    face: dataBarFace,
    initial: { type: "dataBar", formulas: [], ...newScales.dataBar },
  },
  {
    type: "IconSet",
    member: "IconSet",
    face: iconSetFace,
    initial: { type: "iconSet", formulas: [], ...newScales.iconSet },
  },
];

const textTypes = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);

function kindOf(format: ConditionalFormatData): Kind {
  const type = textTypes.has(format.type) ? "containsText" : format.type;
  const found =
    kinds.find((kind) => kind.initial.type === type) ?? kinds.find((kind) => kind.type === "PresetCriteria");
  if (!found) throw new HostError("GeneralException");
  return found;
}

const hasFormat = (format: ConditionalFormatData): boolean =>
  !format.colorScale && !format.dataBar && !format.iconSet;

const kindProperties = Object.fromEntries(
  kinds.flatMap((kind) => {
    const open = (target: ConditionalFormatTarget): HostObject =>
      kindOf(conditionalFormatOf(target)) === kind ? bindFace(kind.face, target) : nullObject;
    const required: Property<ConditionalFormatTarget> = {
      navigation: true,
      get: (target) => {
        const found = open(target);
        if (found.isNull) throw new HostError("InvalidOperation");
        return found;
      },
    };
    return [
      [kind.member, required],
      [`${kind.member}OrNullObject`, { navigation: true, get: open }],
    ] as const;
  }),
) as Record<string, Property<ConditionalFormatTarget>>;

function rangeOf(target: ConditionalFormatTarget): HostObject {
  const { areas } = conditionalFormatOf(target);
  const [area] = areas;
  if (!area || areas.length > 1) return nullObject;
  const { row, column, rowCount, columnCount } = area;
  return target.state
    .openSheet(target.sheet)
    .call("GetRangeByIndexes", [row, column, rowCount, columnCount]) as HostObject;
}

const conditionalFormatFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalFormat",
  identify: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => kindOf(conditionalFormatOf(target)).type },
    Priority: {
      get: (target) => byPriority(target.sheet).indexOf(conditionalFormatOf(target)),
      set: (target, value) => moveConditionalFormat(target, requireNumber(value)),
    },
    StopIfTrue: {
      get: (target) => {
        const format = conditionalFormatOf(target);
        return hasFormat(format) ? format.stopIfTrue : null;
      },
      set: (target, value) => {
        if (!hasFormat(conditionalFormatOf(target))) throw new HostError("InvalidOperation");
        changeConditionalFormat(target, { stopIfTrue: requireBoolean(value) });
      },
    },
    ...kindProperties,
  },
  methods: {
    Delete: deleteConditionalFormat,
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range.isNull) throw new HostError("InvalidOperation");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    GetRanges: (target) => target.state.openAreas(target.sheet, conditionalFormatOf(target).areas),
  },
};

const openFormat = ({ state, sheet }: AreasTarget, id: string): HostObject =>
  bindFace(conditionalFormatFace, { state, sheet, id });

function findFormat(target: AreasTarget, key: unknown): HostObject {
  const id = requireText(key);
  const found = conditionalFormatsOver(target).find((format) => format.id === id);
  return found ? openFormat(target, found.id) : nullObject;
}

function requireFormat(target: AreasTarget, key: unknown): HostObject {
  const found = findFormat(target, key);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** range.conditionalFormats: the formats that touch the range, first priority first. */
export const conditionalFormatsFace: Face<AreasTarget> = {
  className: "ConditionalFormatCollection",
  properties: {},
  items: (target) => conditionalFormatsOver(target).map((format) => openFormat(target, format.id)),
  index: requireFormat,
  methods: {
    GetCount: (target) => conditionalFormatsOver(target).length,
    GetItem: (target, [id]) => requireFormat(target, id),
    GetItemOrNullObject: (target, [id]) => findFormat(target, id),
    GetItemAt: (target, [at]) => {
      const format = conditionalFormatsOver(target)[requireNumber(at)];
      if (!format) throw new HostError("InvalidArgument");
      return openFormat(target, format.id);
    },
    Add: (target, [type]) => {
      const kind = kinds.find((one) => one.type === type);
      if (!kind) throw new HostError("InvalidArgument");
      return openFormat(target, addConditionalFormat(target, kind.initial));
    },
    ClearAll: clearConditionalFormats,
  },
};
