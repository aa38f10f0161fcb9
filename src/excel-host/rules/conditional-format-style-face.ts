import type { DifferentialFormat } from "../../xlsx/styles/differential-format-data";
import type { BorderSide } from "../../xlsx/workbook-data";
import { lineOf, toFileStyle } from "../format/border-face";
import {
  changeConditionalFormat,
  conditionalFormatOf,
  type ConditionalFormatTarget,
} from "./conditional-format-store";
import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject, type Property } from "../bridge/host-object";
import { requireBoolean, requireColor, requireText } from "../bridge/parameters";

type Font = NonNullable<DifferentialFormat["font"]>;
type Side = "left" | "right" | "top" | "bottom";

const formatOf = (target: ConditionalFormatTarget): DifferentialFormat =>
  conditionalFormatOf(target).format ?? {};

function change(target: ConditionalFormatTarget, parts: Partial<DifferentialFormat>): void {
  const { xml: _xml, ...kept } = formatOf(target);
  changeConditionalFormat(target, { format: { ...kept, ...parts } });
}

function changeFont(target: ConditionalFormatTarget, parts: Font): void {
  change(target, { font: { ...formatOf(target).font, ...parts } });
}

function flagProperty(name: "bold" | "italic" | "strike"): Property<ConditionalFormatTarget> {
  return {
    get: (target) => formatOf(target).font?.[name] ?? null,
    set: (target, value) => changeFont(target, { [name]: requireBoolean(value) }),
  };
}

const underlines: Readonly<Record<string, string>> = { None: "none", Single: "single", Double: "double" };

const fontFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalRangeFont",
  properties: {
    Bold: flagProperty("bold"),
    Italic: flagProperty("italic"),
    Strikethrough: flagProperty("strike"),
    Color: {
      get: (target) => formatOf(target).font?.color ?? "",
      set: (target, value) => changeFont(target, { color: requireColor(value) }),
    },
    Underline: {
      get: (target) => {
        const underline = formatOf(target).font?.underline;
        return Object.keys(underlines).find((name) => underlines[name] === underline) ?? null;
      },
      set: (target, value) => {
        const underline = underlines[requireText(value)];
        if (!underline) throw new HostError("InvalidArgument");
        changeFont(target, { underline });
      },
    },
  },
  methods: {
    Clear: (target) => {
      const { xml: _xml, font: _font, ...kept } = formatOf(target);
      changeConditionalFormat(target, { format: kept });
    },
  },
};

const fillFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target) => formatOf(target).fill?.color ?? "",
      set: (target, value) => change(target, { fill: { color: requireColor(value) } }),
    },
  },
  methods: {
    Clear: (target) => {
      const { xml: _xml, fill: _fill, ...kept } = formatOf(target);
      changeConditionalFormat(target, { format: kept });
    },
  },
};

interface SideTarget extends ConditionalFormatTarget {
  readonly side: Side;
}

const sideNames: Readonly<Record<Side, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};
const sides = Object.keys(sideNames) as Side[];

function changeSide(target: SideTarget, parts: BorderSide | undefined): void {
  const { [target.side]: _old, ...others } = formatOf(target).border ?? {};
  change(target, { border: parts === undefined ? others : { ...others, [target.side]: parts } });
}

const borderFace: Face<SideTarget> = {
  className: "ConditionalRangeBorder",
  identify: ({ side }) => ({ SideIndex: sideNames[side], _Id: sideNames[side] }),
  properties: {
    SideIndex: { get: ({ side }) => sideNames[side] },
    Style: {
      get: (target) => {
        const side = formatOf(target).border?.[target.side];
        return side ? lineOf(side.style) : "None";
      },
      set: (target, value) => {
        const line = requireText(value);
        if (!/^(None|Continuous|Dash|DashDot|DashDotDot|Dot)$/.test(line)) {
          throw new HostError("InvalidArgument");
        }
        const style = toFileStyle(line);
        const color = formatOf(target).border?.[target.side]?.color;
        changeSide(target, style === null ? undefined : { style, ...(color === undefined ? {} : { color }) });
      },
    },
    Color: {
      get: (target) => formatOf(target).border?.[target.side]?.color ?? "#000000",
      set: (target, value) => {
        const style = formatOf(target).border?.[target.side]?.style ?? "thin";
        changeSide(target, { style, color: requireColor(value) });
      },
    },
  },
};

const openSide = (target: ConditionalFormatTarget, side: Side | undefined): HostObject => {
  if (side === undefined) throw new HostError("InvalidArgument");
  return bindFace(borderFace, { ...target, side });
};

const sideProperty = (side: Side): Property<ConditionalFormatTarget> => ({
  navigation: true,
  get: (target) => openSide(target, side),
});

const bordersFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalRangeBorderCollection",
  properties: {
    Count: { get: () => sides.length },
    Top: sideProperty("top"),
    Bottom: sideProperty("bottom"),
    Left: sideProperty("left"),
    Right: sideProperty("right"),
  },
  items: (target) => sides.map((side) => openSide(target, side)),
  index: (target, key) =>
    openSide(
      target,
      sides.find((side) => sideNames[side] === key),
    ),
  methods: { GetItemAt: (target, [at]) => openSide(target, sides[Number(at)]) },
};

/** Excel.ConditionalRangeFormat: what a conditional format changes about a cell's look. */
export const conditionalRangeFormatFace: Face<ConditionalFormatTarget> = {
  className: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (target) => formatOf(target).numberFormat ?? "",
      set: (target, value) => change(target, { numberFormat: requireText(value) }),
    },
    Font: { navigation: true, get: (target) => bindFace(fontFace, target) },
    Fill: { navigation: true, get: (target) => bindFace(fillFace, target) },
    Borders: { navigation: true, get: (target) => bindFace(bordersFace, target) },
  },
};
