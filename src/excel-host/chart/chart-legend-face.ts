import { chartOrder, valueNode } from "../../xlsx/objects/chart-document";
import { elementAt, putElement, removeElements, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { formatProperty } from "./chart-format-face";
import type { ChartPart } from "./chart-part";
import { chartElement, editChart, readChart, type ChartTarget } from "./chart-target";
import { HostError } from "../host-error";
import type { Face } from "../bridge/host-object";
import { requireBoolean } from "../bridge/parameters";

const positions: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

const legendOf = (space: XmlNode): XmlNode | undefined => elementAt(chartElement(space), "legend");

function ensureLegend(space: XmlNode): XmlNode {
  const made = xmlNode("c:legend", {}, [valueNode("legendPos", "r"), valueNode("overlay", 0)]);
  return legendOf(space) ?? putElement(chartElement(space), made, chartOrder.chart);
}

const legendPart = (target: ChartTarget): ChartPart => ({
  ...target,
  part: (space, isMade) => (isMade ? ensureLegend(space) : legendOf(space)),
  order: chartOrder.legend ?? [],
});

/** Excel.ChartLegend. */
export const legendFace: Face<ChartTarget> = {
  className: "ChartLegend",
  properties: {
    Format: formatProperty("ChartLegendFormat", legendPart),
    Visible: {
      get: (target) => legendOf(readChart(target)) !== undefined,
      set: (target, value) => {
        const isVisible = requireBoolean(value);
        editChart(target, (space) => {
          if (isVisible) ensureLegend(space);
          else removeElements(chartElement(space), "legend");
        });
      },
    },
    Position: {
      get: (target) => {
        const position = elementAt(legendOf(readChart(target)), "legendPos")?.attributes.val ?? "r";
        return Object.keys(positions).find((name) => positions[name] === position) ?? "Right";
      },
      set: (target, value) => {
        const position = positions[String(value)];
        if (position === undefined) throw new HostError("InvalidArgument");
        editChart(target, (space) => {
          putElement(ensureLegend(space), valueNode("legendPos", position), chartOrder.legend);
        });
      },
    },
    Overlay: {
      get: (target) => elementAt(legendOf(readChart(target)), "overlay")?.attributes.val === "1",
      set: (target, value) => {
        const overlay = requireBoolean(value) ? 1 : 0;
        editChart(target, (space) => {
          putElement(ensureLegend(space), valueNode("overlay", overlay), chartOrder.legend);
        });
      },
    },
  },
};
