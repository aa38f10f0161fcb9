import type {
  ConditionalFormatData,
  DataBarData,
  IconSetData,
} from "../../xlsx/rules/conditional-format-data";
import {
  formatIconSetName,
  formatValue,
  nameOf,
  parseIconSetName,
  parseValue,
} from "./conditional-format-rule";
import {
  changeConditionalFormat,
  conditionalFormatOf,
  type ConditionalFormatTarget,
} from "./conditional-format-store";
import { HostError } from "../host-error";
import { bindFace, type Face } from "../bridge/host-object";
import { requireBoolean, requireColor, requireRecord, requireText } from "../bridge/parameters";

/** What a new scale, bar or icon set looks like until it is told otherwise, as Excel's gallery has it. */
export const newScales: Readonly<
  Record<"colorScale" | "dataBar" | "iconSet", Partial<ConditionalFormatData>>
> = {
  colorScale: {
    colorScale: {
      points: [
        { type: "min", color: "#F8696B" },
        { type: "percentile", value: "50", color: "#FFEB84" },
        { type: "max", color: "#63BE7B" },
      ],
    },
  },
  dataBar: {
    dataBar: {
      lower: { type: "autoMin" },
      upper: { type: "autoMax" },
      showsValue: true,
      fillColor: "#638EC6",
      isGradient: true,
      borderColor: "#638EC6",
      negativeFillColor: "#FF0000",
      negativeBorderColor: "#FF0000",
      axis: "automatic",
      axisColor: "#000000",
      direction: "context",
    },
  },
  iconSet: {
    iconSet: { name: "3TrafficLights1", points: evenPoints(3), showsValue: true, isReversed: false },
  },
};

/** Points of a new icon set: equal parts of 100 %. */
function evenPoints(count: number): IconSetData["points"] {
  return Array.from({ length: count }, (_point, at) => ({
    type: "percent",
    value: String(Math.round((100 * at) / count)),
    includesValue: true,
  }));
}

/** Excel.ColorScaleConditionalFormat. */
export const colorScaleFace: Face<ConditionalFormatTarget> = {
  className: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: { get: (target) => conditionalFormatOf(target).colorScale?.points.length === 3 },
    Criteria: {
      get: (target) => {
        const points = conditionalFormatOf(target).colorScale?.points ?? [];
        const criteria = points.map((point) => ({ color: point.color, ...formatValue(point) }));
        const [minimum, midpoint, maximum] =
          criteria.length === 3 ? criteria : [criteria[0], undefined, criteria[1]];
        return { minimum, ...(midpoint === undefined ? {} : { midpoint }), maximum };
      },
      set: (target, value) => {
        const { minimum, midpoint, maximum } = requireRecord(value);
        const given =
          midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
        const points = given.map((one) => ({
          ...parseValue(one),
          color: requireColor(requireRecord(one).color),
        }));
        changeConditionalFormat(target, { colorScale: { points } });
      },
    },
  },
};

function barOf(target: ConditionalFormatTarget): DataBarData {
  const { dataBar } = conditionalFormatOf(target);
  if (!dataBar) throw new HostError("InvalidOperation");
  return dataBar;
}

const changeBar = (target: ConditionalFormatTarget, parts: Partial<DataBarData>): void =>
  changeConditionalFormat(target, { dataBar: { ...barOf(target), ...parts } });

/** A colour that "" takes away. */
function without(target: ConditionalFormatTarget, name: "borderColor" | "axisColor"): void {
  const { [name]: _removed, ...kept } = barOf(target);
  changeConditionalFormat(target, { dataBar: kept });
}

const positiveFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (target) => barOf(target).fillColor,
      set: (target, value) => changeBar(target, { fillColor: requireColor(value) }),
    },
    BorderColor: {
      get: (target) => barOf(target).borderColor ?? "",
      set: (target, value) =>
        value === ""
          ? without(target, "borderColor")
          : changeBar(target, { borderColor: requireColor(value) }),
    },
    GradientFill: {
      get: (target) => barOf(target).isGradient,
      set: (target, value) => changeBar(target, { isGradient: requireBoolean(value) }),
    },
  },
};

function matchPositive(
  target: ConditionalFormatTarget,
  name: "negativeFillColor" | "negativeBorderColor",
  value: unknown,
) {
  const { [name]: own, ...kept } = barOf(target);
  const isSame = requireBoolean(value);
  changeConditionalFormat(target, { dataBar: isSame ? kept : { ...kept, [name]: own ?? "#FF0000" } });
}

const negativeFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: {
      get: (target) => barOf(target).negativeFillColor ?? barOf(target).fillColor,
      set: (target, value) => changeBar(target, { negativeFillColor: requireColor(value) }),
    },
    BorderColor: {
      get: (target) => barOf(target).negativeBorderColor ?? barOf(target).borderColor ?? "",
      set: (target, value) => changeBar(target, { negativeBorderColor: requireColor(value) }),
    },
    MatchPositiveFillColor: {
      get: (target) => barOf(target).negativeFillColor === undefined,
      set: (target, value) => matchPositive(target, "negativeFillColor", value),
    },
    MatchPositiveBorderColor: {
      get: (target) => barOf(target).negativeBorderColor === undefined,
      set: (target, value) => matchPositive(target, "negativeBorderColor", value),
    },
  },
};

const axisNames: Readonly<Record<string, DataBarData["axis"]>> = {
  Automatic: "automatic",
  None: "none",
  CellMidPoint: "middle",
};
const directionNames: Readonly<Record<string, DataBarData["direction"]>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};

/** Excel.DataBarConditionalFormat. */
export const dataBarFace: Face<ConditionalFormatTarget> = {
  className: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: {
      get: (target) => !barOf(target).showsValue,
      set: (target, value) => changeBar(target, { showsValue: !requireBoolean(value) }),
    },
    BarDirection: {
      get: (target) => nameOf(directionNames, barOf(target).direction),
      set: (target, value) => {
        const direction = directionNames[requireText(value)];
        if (!direction) throw new HostError("InvalidArgument");
        changeBar(target, { direction });
      },
    },
    AxisFormat: {
      get: (target) => nameOf(axisNames, barOf(target).axis),
      set: (target, value) => {
        const axis = axisNames[requireText(value)];
        if (!axis) throw new HostError("InvalidArgument");
        changeBar(target, { axis });
      },
    },
    AxisColor: {
      get: (target) => barOf(target).axisColor ?? "",
      set: (target, value) =>
        value === "" ? without(target, "axisColor") : changeBar(target, { axisColor: requireColor(value) }),
    },
    LowerBoundRule: {
      get: (target) => formatValue(barOf(target).lower),
      set: (target, value) => changeBar(target, { lower: parseValue(value, "autoMin") }),
    },
    UpperBoundRule: {
      get: (target) => formatValue(barOf(target).upper),
      set: (target, value) => changeBar(target, { upper: parseValue(value, "autoMax") }),
    },
    PositiveFormat: { navigation: true, get: (target) => bindFace(positiveFace, target) },
    NegativeFormat: { navigation: true, get: (target) => bindFace(negativeFace, target) },
  },
};

function iconsOf(target: ConditionalFormatTarget): IconSetData {
  const { iconSet } = conditionalFormatOf(target);
  if (!iconSet) throw new HostError("InvalidOperation");
  return iconSet;
}

/** Icon sets Excel got in 2010 have no place but the extension. */
const extensionSets = new Set(["3Stars", "3Triangles", "5Boxes"]);

function changeIcons(target: ConditionalFormatTarget, parts: Partial<IconSetData>): void {
  const iconSet = { ...iconsOf(target), ...parts };
  changeConditionalFormat(target, { iconSet, isExtension: extensionSets.has(iconSet.name) });
}

/** Excel.IconSetConditionalFormat. */
export const iconSetFace: Face<ConditionalFormatTarget> = {
  className: "IconSetConditionalFormat",
  properties: {
    ReverseIconOrder: {
      get: (target) => iconsOf(target).isReversed,
      set: (target, value) => changeIcons(target, { isReversed: requireBoolean(value) }),
    },
    ShowIconOnly: {
      get: (target) => !iconsOf(target).showsValue,
      set: (target, value) => changeIcons(target, { showsValue: !requireBoolean(value) }),
    },
    Style: {
      get: (target) => formatIconSetName(iconsOf(target).name),
      set: (target, value) => {
        const name = parseIconSetName(value);
        const count = Number(name[0]);
        const { points } = iconsOf(target);
        changeIcons(target, { name, points: points.length === count ? points : evenPoints(count) });
      },
    },
    Criteria: {
      get: (target) =>
        iconsOf(target).points.map((point, at) =>
          at === 0
            ? {}
            : {
                ...formatValue(point),
                operator: point.includesValue === false ? "GreaterThan" : "GreaterThanOrEqual",
              },
        ),
      set: (target, value) => {
        const { points } = iconsOf(target);
        if (!Array.isArray(value) || value.length !== points.length) throw new HostError("InvalidArgument");
        const changed = (value as unknown[]).map((one, at) => {
          if (at === 0) return points[0] ?? { type: "percent", value: "0" };
          const { operator, customIcon } = requireRecord(one);
          if (customIcon) throw new HostError("NotImplemented", "ConditionalIconCriterion.customIcon");
          if (operator !== "GreaterThan" && operator !== "GreaterThanOrEqual") {
            throw new HostError("InvalidArgument");
          }
          return { ...parseValue(one), includesValue: operator === "GreaterThanOrEqual" };
        });
        changeIcons(target, { points: changed });
      },
    },
  },
};
