import { readAutoFilter } from "./auto-filter-reader";
import { parseArea } from "../cells/cell-reference";
import type { DifferentialFormat } from "../styles/differential-format-data";
import type { TableColumnData, TableData } from "./table-data";
import { tableXml } from "./table-writer";
import {
  attributesOf,
  childElements,
  childNamed,
  outerXml,
  rootElement,
  type XmlElement,
} from "../xml/xml-element";

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Header text as the cell has it: the file writes line breaks as _x000a_. */
function headerText(value: string): string {
  return value.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function readColumn(element: XmlElement): TableColumnData {
  const { id, name = "", totalsRowFunction, totalsRowLabel, ...others } = attributesOf(element);
  const otherXml = childElements(element).map(outerXml).join("");
  return {
    id: Number(id),
    name: headerText(name),
    ...(totalsRowFunction === undefined ? {} : { totalsFunction: totalsRowFunction }),
    ...(totalsRowLabel === undefined ? {} : { totalsLabel: headerText(totalsRowLabel) }),
    ...(Object.keys(others).length === 0 ? {} : { otherAttributes: others }),
    ...(otherXml === "" ? {} : { otherXml }),
  };
}

/**
 * Reads a table part; undefined when it is not one we can place.
 *
 * **Source**: ECMA-376 Part 1, 18.5.1.2.
 * @example readTable('<table id="1" displayName="表1" ref="A1:B3"/>', "xl/tables/table1.xml", [])?.name // => "表1"
 */
export function readTable(
  xml: string,
  partName: string,
  formats: readonly DifferentialFormat[],
): TableData | undefined {
  const root = rootElement(xml);
  const attributes = attributesOf(root);
  const {
    xmlns: _xmlns,
    id,
    name,
    displayName,
    ref,
    headerRowCount,
    totalsRowCount,
    totalsRowShown: _shown,
    ...kept
  } = attributes;
  if (root.name !== "table" || ref === undefined) return undefined;
  const style = attributesOf(childNamed(root, "tableStyleInfo"));
  const autoFilter = readAutoFilter(childNamed(root, "autoFilter"), formats);
  const sort = childNamed(root, "sortState");
  const extension = childNamed(root, "extLst");
  const table: TableData = {
    id: Number(id),
    name: displayName ?? name ?? "",
    area: parseArea(ref),
    hasHeaders: headerRowCount !== "0",
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    columns: childElements(childNamed(root, "tableColumns")).map(readColumn),
    style: {
      name: style.name ?? "",
      firstColumn: isOn(style.showFirstColumn),
      lastColumn: isOn(style.showLastColumn),
      rowStripes: isOn(style.showRowStripes),
      columnStripes: isOn(style.showColumnStripes),
    },
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(sort === undefined ? {} : { sortXml: outerXml(sort) }),
    ...(extension === undefined ? {} : { extensionXml: outerXml(extension) }),
    ...(Object.keys(kept).length === 0 ? {} : { otherAttributes: kept }),
  };
  return { ...table, origin: { partName, written: tableXml(table, () => 0) } };
}
