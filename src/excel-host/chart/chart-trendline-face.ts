import { chartOrder } from "../../xlsx/objects/chart-document";
import {
  elementAt,
  elementsOf,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { formatProperty } from "./chart-format-face";
import { editPart, readPart, flagProperty, valueProperty, type ChartPart } from "./chart-part";
import type { SeriesTarget } from "./chart-series-options";
import { HostError } from "../host-error";
import { bindFace, type Face, type HostObject, type Property } from "../bridge/host-object";
import { requireNumber, requireText } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";

/** Children of trendline in schema order (ECMA-376 Part 1, 21.2.2.211). */
const trendlineOrder =
  "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl".split(" ");

/** Excel.ChartTrendlineType in the file's words (21.2.3.51). */
const types: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

const number = (name: string, usual: number, least: number, most: number): Property<ChartPart> =>
  valueProperty(
    name,
    (value) => Number(value ?? usual),
    (given) => {
      const value = requireNumber(given);
      if (value < least || value > most) throw new HostError("InvalidArgument");
      return value;
    },
  );

const typeOf = (target: ChartPart): string =>
  wordOf(types, elementAt(readPart(target), "trendlineType")?.attributes.val ?? "linear");

/** A polynomial has an order and a moving average a period, from 2 on; no other type has either. */
function setType(target: ChartPart, type: string): void {
  const word = requireWord(types, type);
  editPart(target, (node) => {
    putElement(node, xmlNode("c:trendlineType", { val: word }), trendlineOrder);
    for (const [name, owner] of [
      ["order", "poly"],
      ["period", "movingAvg"],
    ] as const) {
      if (word !== owner) removeElements(node, name);
      else if (!elementAt(node, name)) putElement(node, xmlNode(`c:${name}`, { val: 2 }), trendlineOrder);
    }
  });
}

const trendlineFace: Face<ChartPart> = {
  className: "ChartTrendline",
  properties: {
    Type: { get: typeOf, set: (target, value) => setType(target, requireText(value)) },
    Name: {
      get: (target) => {
        const name = elementAt(readPart(target), "name")?.children[0];
        return typeof name === "string" ? name : "";
      },
      set: (target, value) => {
        const name = requireText(value);
        editPart(target, (node) => void putElement(node, xmlNode("c:name", {}, [name]), trendlineOrder));
      },
    },
    PolynomialOrder: number("order", 2, 2, 6),
    MovingAveragePeriod: number("period", 2, 2, 255),
    ForwardPeriod: number("forward", 0, 0, Infinity),
    BackwardPeriod: number("backward", 0, 0, Infinity),
    Intercept: {
      get: (target) => {
        const value = elementAt(readPart(target), "intercept")?.attributes.val;
        return value === undefined ? "" : Number(value);
      },
      set: (target, value) =>
        editPart(target, (node) => {
          if (value === "") removeElements(node, "intercept");
          else putElement(node, xmlNode("c:intercept", { val: requireNumber(value) }), trendlineOrder);
        }),
    },
    ShowEquation: flagProperty("dispEq"),
    ShowRSquared: flagProperty("dispRSqr"),
    Format: formatProperty<ChartPart>("ChartTrendlineFormat", (target) => target),
  },
  methods: {
    Delete: (target) => {
      const gone = readPart(target);
      if (!gone) throw new HostError("ItemNotFound");
      deleteTrendline(target);
    },
  },
};

interface TrendlineTarget extends ChartPart {
  readonly series: SeriesTarget;
  readonly index: number;
}

function deleteTrendline(target: ChartPart): void {
  const { series, index } = target as TrendlineTarget;
  editPart(series, (node) => {
    const gone = elementsOf(node, "trendline")[index];
    node.children = node.children.filter((child) => child !== gone);
  });
}

const listOf = (target: SeriesTarget): readonly XmlNode[] => elementsOf(readPart(target), "trendline");

function openTrendline(series: SeriesTarget, given: unknown): HostObject {
  const index = requireNumber(given);
  if (!listOf(series)[index]) throw new HostError("ItemNotFound");
  const target: TrendlineTarget = {
    ...series,
    series,
    index,
    part: (space) => elementsOf(series.part(space, false), "trendline")[index],
    order: trendlineOrder,
  };
  return bindFace(trendlineFace, target);
}

function addTrendline(series: SeriesTarget, type: unknown): HostObject {
  const made = xmlNode("c:trendline", {}, [
    xmlNode("c:trendlineType", { val: "linear" }),
    xmlNode("c:dispRSqr", { val: 0 }),
    xmlNode("c:dispEq", { val: 0 }),
  ]);
  const index = listOf(series).length;
  editPart(series, (node) => {
    const last = elementsOf(node, "trendline").at(-1);
    if (last) node.children.splice(node.children.indexOf(last) + 1, 0, made);
    else putElement(node, made, chartOrder.series);
  });
  const opened = openTrendline(series, index);
  if (type !== null && type !== undefined) opened.set("Type", type);
  return opened;
}

/** Excel.ChartTrendlineCollection. */
export const trendlinesFace: Face<SeriesTarget> = {
  className: "ChartTrendlineCollection",
  properties: {},
  items: (target) => listOf(target).map((_line, index) => openTrendline(target, index)),
  index: openTrendline,
  methods: {
    GetCount: (target) => listOf(target).length,
    GetItem: (target, [index]) => openTrendline(target, index),
    Add: (target, [type]) => addTrendline(target, type),
  },
};
