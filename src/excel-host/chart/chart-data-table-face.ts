import { elementAt, putElement, removeElements, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import type { Face } from "../bridge/host-object";
import { requireBoolean } from "../bridge/parameters";
import { formatProperty } from "./chart-format-face";
import { editPart, readPart, flagProperty, type ChartPart } from "./chart-part";
import { chartElement, editChart, readChart, type ChartTarget } from "./chart-target";

/** Children of dTable in schema order (ECMA-376 Part 1, 21.2.2.54). */
const tableOrder = ["showHorzBorder", "showVertBorder", "showOutline", "showKeys", "spPr", "txPr", "extLst"];
const flags = tableOrder.slice(0, 4);

const plotOf = (space: XmlNode): XmlNode | undefined => elementAt(chartElement(space), "plotArea");

/** The table beneath a plot area, made with all it can show. */
function tableElement(space: XmlNode, isMade: boolean): XmlNode | undefined {
  const plot = plotOf(space);
  const found = elementAt(plot, "dTable");
  if (found || !isMade || !plot) return found;
  const made = xmlNode(
    "c:dTable",
    {},
    flags.map((name) => xmlNode(`c:${name}`, { val: 1 })),
  );
  return putElement(plot, made, ["dTable", "spPr", "extLst"]);
}

/** Whether a chart can have a table of its data: it has axes. */
export const canHaveTable = (target: ChartTarget): boolean =>
  plotOf(readChart(target))?.children.some(
    (child) => typeof child === "object" && "name" in child && /Ax$/.test(child.name),
  ) === true;

/** The table of a chart's data. */
export const dataTablePart = (target: ChartTarget): ChartPart => ({
  ...target,
  part: tableElement,
  order: tableOrder,
});

/** Excel.ChartDataTable. */
export const dataTableFace: Face<ChartPart> = {
  className: "ChartDataTable",
  properties: {
    Visible: {
      get: (target) => readPart(target) !== undefined,
      set: (target, value) => {
        if (requireBoolean(value)) editPart(target, () => undefined);
        else
          editChart(target, (space) => {
            const plot = plotOf(space);
            if (plot) removeElements(plot, "dTable");
          });
      },
    },
    ShowHorizontalBorder: flagProperty("showHorzBorder"),
    ShowVerticalBorder: flagProperty("showVertBorder"),
    ShowOutlineBorder: flagProperty("showOutline"),
    ShowLegendKey: flagProperty("showKeys"),
    Format: formatProperty("ChartDataTableFormat", (target) => target),
  },
};
