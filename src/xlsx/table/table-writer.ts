import { autoFilterXml } from "./auto-filter-writer";
import { formatArea } from "../cells/cell-reference";
import type { DifferentialFormat } from "../styles/differential-format-data";
import type { TableColumnData, TableData } from "./table-data";
import { writeAttributes } from "../xml/xml-element";

const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Header text as an attribute: Excel writes line breaks as _x000a_ there. */
function headerAttribute(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`;
  });
}

function columnXml(column: TableColumnData): string {
  const attributes = writeAttributes({
    id: column.id,
    name: headerAttribute(column.name),
    totalsRowFunction: column.totalsFunction,
    totalsRowLabel: column.totalsLabel === undefined ? undefined : headerAttribute(column.totalsLabel),
    ...column.otherAttributes,
  });
  return column.otherXml === undefined
    ? `<tableColumn${attributes}/>`
    : `<tableColumn${attributes}>${column.otherXml}</tableColumn>`;
}

/** The text of a table part. */
export function tableXml(table: TableData, formatIndex: (format: DifferentialFormat) => number): string {
  const { style } = table;
  const attributes = writeAttributes({
    xmlns: MAIN_NAMESPACE,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.area),
    headerRowCount: table.hasHeaders ? undefined : 0,
    totalsRowCount: table.hasTotals ? 1 : undefined,
    totalsRowShown: table.hasTotals ? undefined : 0,
    ...table.otherAttributes,
  });
  const styleXml = `<tableStyleInfo${writeAttributes({
    name: style.name === "" ? undefined : style.name,
    showFirstColumn: style.firstColumn ? 1 : 0,
    showLastColumn: style.lastColumn ? 1 : 0,
    showRowStripes: style.rowStripes ? 1 : 0,
    showColumnStripes: style.columnStripes ? 1 : 0,
  })}/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${attributes}>` +
    autoFilterXml(table.autoFilter, formatIndex) +
    (table.sortXml ?? "") +
    `<tableColumns count="${table.columns.length}">${table.columns.map(columnXml).join("")}</tableColumns>` +
    `${styleXml}${table.extensionXml ?? ""}</table>`
  );
}
