import type { AutoFilterData, DateGroupData, FilterColumnData, FilterData } from "./auto-filter-data";
import { formatArea } from "../cells/cell-reference";
import type { DifferentialFormat } from "../styles/differential-format-data";
import { writeAttributes } from "../xml/xml-element";

/** Index of a differential format in styles.xml, appended when new. */
type FormatIndex = (format: DifferentialFormat) => number;

const DATE_PARTS = ["second", "minute", "hour", "day", "month", "year"] as const;

const flag = (value: boolean): number | undefined => (value ? 1 : undefined);

function dateXml(date: DateGroupData): string {
  const dateTimeGrouping = DATE_PARTS.find((part) => date[part] !== undefined);
  const { year, month, day, hour, minute, second } = date;
  return `<dateGroupItem${writeAttributes({ year, month, day, hour, minute, second, dateTimeGrouping })}/>`;
}

function filterXml(filter: FilterData, formatIndex: FormatIndex): string {
  switch (filter.kind) {
    case "values": {
      const texts = filter.texts.map((val) => `<filter${writeAttributes({ val })}/>`).join("");
      const content = texts + filter.dates.map(dateXml).join("");
      const start = `<filters${writeAttributes({ blank: flag(filter.hasBlanks) })}`;
      return content === "" ? `${start}/>` : `${start}>${content}</filters>`;
    }
    case "custom": {
      const conditions = filter.conditions.map(({ operator, value }) => {
        const attributes = { operator: operator === "equal" ? undefined : operator, val: value };
        return `<customFilter${writeAttributes(attributes)}/>`;
      });
      return `<customFilters${writeAttributes({ and: flag(filter.isAnd) })}>${conditions.join("")}</customFilters>`;
    }
    case "top":
      return `<top10${writeAttributes({
        top: filter.isTop ? undefined : 0,
        percent: flag(filter.isPercent),
        val: filter.count,
        filterVal: filter.limit,
      })}/>`;
    case "dynamic":
      return `<dynamicFilter${writeAttributes({ type: filter.type, val: filter.value, maxVal: filter.maximum })}/>`;
    case "color":
      return `<colorFilter${writeAttributes({
        dxfId: filter.format === undefined ? undefined : formatIndex(filter.format),
        cellColor: filter.isCell ? undefined : 0,
      })}/>`;
    case "icon":
      return `<iconFilter${writeAttributes({ iconSet: filter.iconSet, iconId: filter.icon })}/>`;
    case "other":
      return "";
  }
}

function columnXml(column: FilterColumnData, formatIndex: FormatIndex): string {
  if (column.xml !== undefined) return column.xml;
  const content = column.filter === undefined ? "" : filterXml(column.filter, formatIndex);
  if (content === "" && column.hidesButton !== true) return "";
  const attributes = writeAttributes({
    colId: column.column,
    hiddenButton: flag(column.hidesButton === true),
  });
  return content === ""
    ? `<filterColumn${attributes}/>`
    : `<filterColumn${attributes}>${content}</filterColumn>`;
}

/** An autoFilter element, "" for none; columns nobody changed keep their text. */
export function autoFilterXml(filter: AutoFilterData | undefined, formatIndex: FormatIndex): string {
  if (filter === undefined) return "";
  const columns = filter.columns.map((column) => columnXml(column, formatIndex)).join("");
  const content = columns + (filter.otherXml ?? "");
  const start = `<autoFilter${writeAttributes({ ref: formatArea(filter.area), ...filter.otherAttributes })}`;
  return content === "" ? `${start}/>` : `${start}>${content}</autoFilter>`;
}
