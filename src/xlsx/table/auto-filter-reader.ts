import type { AutoFilterData, DateGroupData, FilterColumnData, FilterData } from "./auto-filter-data";
import { parseArea } from "../cells/cell-reference";
import type { DifferentialFormat } from "../styles/differential-format-data";
import { attributesOf, childElements, outerXml, type XmlElement } from "../xml/xml-element";

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function optionalNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

function readDate(element: XmlElement): DateGroupData {
  const attributes = attributesOf(element);
  const last = DATE_PARTS.findIndex((part) => part === (attributes.dateTimeGrouping ?? "day"));
  const parts = DATE_PARTS.slice(0, last + 1).map((part) => [part, Number(attributes[part] ?? 1)]);
  return { year: Number(attributes.year), ...(Object.fromEntries(parts) as Partial<DateGroupData>) };
}

function readFilter(element: XmlElement, formats: readonly DifferentialFormat[]): FilterData {
  const attributes = attributesOf(element);
  switch (element.name) {
    case "filters":
      return {
        kind: "values",
        hasBlanks: isOn(attributes.blank),
        texts: childElements(element)
          .filter((child) => child.name === "filter")
          .map((child) => attributesOf(child).val ?? ""),
        dates: childElements(element)
          .filter((child) => child.name === "dateGroupItem")
          .map(readDate),
      };
    case "customFilters":
      return {
        kind: "custom",
        isAnd: isOn(attributes.and),
        conditions: childElements(element).map((child) => {
          const { operator = "equal", val = "" } = attributesOf(child);
          return { operator, value: val };
        }),
      };
    case "top10": {
      const limit = optionalNumber(attributes.filterVal);
      return {
        kind: "top",
        isTop: attributes.top === undefined || isOn(attributes.top),
        isPercent: isOn(attributes.percent),
        count: Number(attributes.val ?? 10),
        ...(limit === undefined ? {} : { limit }),
      };
    }
    case "dynamicFilter": {
      const value = optionalNumber(attributes.val);
      const maximum = optionalNumber(attributes.maxVal);
      return {
        kind: "dynamic",
        type: attributes.type ?? "null",
        ...(value === undefined ? {} : { value }),
        ...(maximum === undefined ? {} : { maximum }),
      };
    }
    case "colorFilter": {
      const format = attributes.dxfId === undefined ? undefined : formats[Number(attributes.dxfId)];
      const isCell = attributes.cellColor === undefined || isOn(attributes.cellColor);
      return { kind: "color", isCell, ...(format === undefined ? {} : { format }) };
    }
    case "iconFilter": {
      const icon = optionalNumber(attributes.iconId);
      return { kind: "icon", iconSet: attributes.iconSet ?? "", ...(icon === undefined ? {} : { icon }) };
    }
    default:
      return { kind: "other" };
  }
}

function readColumn(element: XmlElement, formats: readonly DifferentialFormat[]): FilterColumnData {
  const { colId, hiddenButton, showButton } = attributesOf(element);
  const [filter] = childElements(element);
  return {
    column: Number(colId ?? 0),
    ...(filter === undefined ? {} : { filter: readFilter(filter, formats) }),
    ...(isOn(hiddenButton) || showButton === "0" ? { hidesButton: true } : {}),
    xml: outerXml(element),
  };
}

/** Reads an autoFilter element of a sheet or a table; undefined for none. */
export function readAutoFilter(
  element: XmlElement | undefined,
  formats: readonly DifferentialFormat[],
): AutoFilterData | undefined {
  if (element === undefined) return undefined;
  const { ref, ...others } = attributesOf(element);
  if (ref === undefined) return undefined;
  const children = childElements(element);
  const otherXml = children
    .filter((child) => child.name !== "filterColumn")
    .map(outerXml)
    .join("");
  return {
    area: parseArea(ref),
    columns: children
      .filter((child) => child.name === "filterColumn")
      .map((child) => readColumn(child, formats)),
    ...(Object.keys(others).length === 0 ? {} : { otherAttributes: others }),
    ...(otherXml === "" ? {} : { otherXml }),
  };
}
