import { chartOrder } from "../../xlsx/objects/chart-document";
import { elementAt, localName, putElement, removeElements, xmlNode } from "../../xlsx/xml/xml-tree";
import { editPart, ensureChild, readPart, valueProperty, type ChartPart } from "./chart-part";
import { textOrientationProperty } from "./chart-title-face";
import { HostError } from "../host-error";
import type { Face, Property } from "../bridge/host-object";
import { requireBoolean, requireNumber } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";

/** Words of office.js in the file's (ECMA-376 Part 1, 21.2.3.48, 21.2.3.47, 21.2.3.6). */
const tickMarks: Readonly<Record<string, string>> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};
const labelPositions: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};
const displayUnits: Readonly<Record<string, string>> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};
const alignments: Readonly<Record<string, string>> = { Center: "ctr", Left: "l", Right: "r" };
const unitOrder = ["builtInUnit", "custUnit", "dispUnitsLbl"];

const word = (name: string, words: Readonly<Record<string, string>>, usual: string): Property<ChartPart> =>
  valueProperty(
    name,
    (value) => wordOf(words, value ?? usual),
    (value) => requireWord(words, value),
  );

function requireSpacing(value: unknown): number {
  const spacing = requireNumber(value);
  if (!Number.isInteger(spacing) || spacing < 1 || spacing > 31999) throw new HostError("InvalidArgument");
  return spacing;
}

const spacing = (name: string): Property<ChartPart> =>
  valueProperty(name, (value) => Number(value ?? 1), requireSpacing);

const displayUnit: Property<ChartPart> = {
  get: (target) => {
    const units = elementAt(readPart(target), "dispUnits");
    if (elementAt(units, "custUnit")) return "Custom";
    const unit = elementAt(units, "builtInUnit")?.attributes.val;
    return unit === undefined ? "None" : wordOf(displayUnits, unit);
  },
  set: (target, value) => {
    const unit = value === "None" ? null : requireWord(displayUnits, value);
    editPart(target, (axis) => {
      if (unit === null) {
        removeElements(axis, "dispUnits");
        return;
      }
      const units = ensureChild(axis, "c:dispUnits", target.order);
      removeElements(units, "custUnit");
      putElement(units, xmlNode("c:builtInUnit", { val: unit }), unitOrder);
      // Excel names the unit beside the axis when it is first chosen.
      ensureChild(units, "c:dispUnitsLbl", unitOrder);
    });
  },
};

const unitLabel: Property<ChartPart> = {
  get: (target) => elementAt(readPart(target), "dispUnits", "dispUnitsLbl") !== undefined,
  set: (target, value) => {
    const isShown = requireBoolean(value);
    editPart(target, (axis) => {
      const units = elementAt(axis, "dispUnits");
      if (!units) throw new HostError("InvalidOperation");
      if (isShown) ensureChild(units, "c:dispUnitsLbl", unitOrder);
      else removeElements(units, "dispUnitsLbl");
    });
  },
};

const customUnit: Property<ChartPart> = {
  get: (target) => Number(elementAt(readPart(target), "dispUnits", "custUnit")?.attributes.val ?? 0),
};

/** A base of 0 is an ordinary, not a logarithmic scale. */
function setLogBase(target: ChartPart, base: number): void {
  if (base !== 0 && (base < 2 || base > 1000)) throw new HostError("InvalidArgument");
  editPart(target, (axis) => {
    const scaling = ensureChild(axis, "c:scaling", target.order);
    if (base === 0) removeElements(scaling, "logBase");
    else putElement(scaling, xmlNode("c:logBase", { val: base }), chartOrder.scaling);
  });
}

const logBaseOf = (target: ChartPart): number | undefined => {
  const base = elementAt(readPart(target), "scaling", "logBase")?.attributes.val;
  return base === undefined ? undefined : Number(base);
};

const members: Face<ChartPart>["properties"] = {
  MajorTickMark: word("majorTickMark", tickMarks, "cross"),
  MinorTickMark: word("minorTickMark", tickMarks, "cross"),
  TickLabelPosition: word("tickLblPos", labelPositions, "nextTo"),
  TickLabelSpacing: spacing("tickLblSkip"),
  TickMarkSpacing: spacing("tickMarkSkip"),
  Alignment: word("lblAlgn", alignments, "ctr"),
  Offset: valueProperty(
    "lblOffset",
    (value) => Number(value ?? 100),
    (value) => {
      const offset = requireNumber(value);
      if (offset < 0 || offset > 1000) throw new HostError("InvalidArgument");
      return offset;
    },
  ),
  Multilevel: valueProperty(
    "noMultiLvlLbl",
    (value) => value !== "1",
    (value) => (requireBoolean(value) ? 0 : 1),
  ),
  DisplayUnit: displayUnit,
  ShowDisplayUnitLabel: unitLabel,
  CustomDisplayUnit: customUnit,
  LogBase: {
    get: (target) => logBaseOf(target) ?? 10,
    set: (target, value) => setLogBase(target, requireNumber(value)),
  },
  ScaleType: {
    get: (target) => (logBaseOf(target) === undefined ? "Linear" : "Logarithmic"),
    set: (target, value) => {
      if (value !== "Linear" && value !== "Logarithmic") throw new HostError("InvalidArgument");
      setLogBase(target, value === "Linear" ? 0 : (logBaseOf(target) ?? 10));
    },
  },
  LinkNumberFormat: {
    get: (target) => (elementAt(readPart(target), "numFmt")?.attributes.sourceLinked ?? "1") === "1",
    set: (target, value) => {
      const isLinked = requireBoolean(value);
      editPart(target, (axis) => {
        const formatCode = elementAt(axis, "numFmt")?.attributes.formatCode ?? "General";
        const node = xmlNode("c:numFmt", { formatCode, sourceLinked: isLinked ? 1 : 0 });
        putElement(axis, node, target.order);
      });
    },
  },
  TextOrientation: textOrientationProperty<ChartPart>(
    (target) => target,
    (axis, isMade) => {
      const found = elementAt(axis, "txPr");
      if (found || !isMade || !axis || !/Ax$/.test(localName(axis))) return found;
      const paragraph = xmlNode("a:p", {}, [xmlNode("a:pPr", {}, [xmlNode("a:defRPr")])]);
      const text = xmlNode("c:txPr", {}, [xmlNode("a:bodyPr"), xmlNode("a:lstStyle"), paragraph]);
      return putElement(axis, text, chartOrder.axis);
    },
  ),
};

/** Members of Excel.ChartAxis about marks, labels, units and scale. */
export function axisOptions<T>(partOf: (target: T) => ChartPart): Face<T>["properties"] {
  return Object.fromEntries(
    Object.entries(members).map(([name, { get, set }]): [string, Property<T>] => [
      name,
      {
        ...(get ? { get: (target: T) => get(partOf(target)) } : {}),
        ...(set ? { set: (target: T, value: unknown) => set(partOf(target), value) } : {}),
      },
    ]),
  );
}
