import { parseArea } from "../cells/cell-reference";
import { readColor } from "../styles/colors";
import type {
  ColorScaleData,
  ConditionalFormatData,
  ConditionalValue,
  DataBarData,
  IconSetData,
} from "./conditional-format-data";
import type { DifferentialFormat } from "../styles/differential-format-data";
import { readDifferentialFormat } from "../styles/differential-format-reader";
import { formulaFromFile } from "../cells/formula-text";
import {
  attributesOf,
  childElements,
  childNamed,
  innerXml,
  outerXml,
  type XmlElement,
} from "../xml/xml-element";
import { decodeXml } from "../xml/xml-text";

/** What reading rules needs of the workbook. */
export interface DifferentialFormatContext {
  readonly differentialFormats: readonly DifferentialFormat[];
  readonly themeColors: readonly string[];
}

/** Types whose formulas follow from the other attributes. */
const IMPLIED =
  /^(containsText|notContainsText|beginsWith|endsWith|(?:notC|c)ontains(Blanks|Errors)|timePeriod)$/;

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function formulaOf(element: XmlElement): string {
  // The extension wraps formulas in <xm:f>.
  return formulaFromFile(decodeXml(innerXml(childNamed(element, "f") ?? element))).slice(1);
}

function readValue(element: XmlElement): ConditionalValue {
  const { type = "num", val, gte } = attributesOf(element);
  const value = childNamed(element, "f") === undefined ? val : formulaOf(element);
  return {
    type,
    ...(value === undefined || /^(auto)?(min|max)$/i.test(type) ? {} : { value }),
    includesValue: gte !== "0" && gte !== "false",
  };
}

function named(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).filter((child) => child.name === name);
}

function readColorScale(element: XmlElement, theme: readonly string[]): ColorScaleData {
  const colors = named(element, "color").map((color) => readColor(color, theme) ?? "#000000");
  return {
    points: named(element, "cfvo").map((value, at) => ({
      ...readValue(value),
      color: colors[at] ?? "#000000",
    })),
  };
}

function readIconSet(element: XmlElement): IconSetData {
  const { iconSet = "3TrafficLights1", showValue, reverse } = attributesOf(element);
  return {
    name: iconSet,
    points: named(element, "cfvo").map(readValue),
    showsValue: showValue === undefined || isOn(showValue),
    isReversed: isOn(reverse),
  };
}

function readDataBar(
  element: XmlElement,
  extension: XmlElement | undefined,
  theme: readonly string[],
): DataBarData {
  const [lower = { type: "min" }, upper = { type: "max" }] = named(extension ?? element, "cfvo").map(
    readValue,
  );
  const { showValue } = attributesOf(element);
  const {
    gradient,
    direction = "context",
    axisPosition = "automatic",
    negativeBarColorSameAsPositive,
    negativeBarBorderColorSameAsPositive,
  } = attributesOf(extension);
  const color = (name: string) => readColor(childNamed(extension, name), theme);
  const fillColor = color("fillColor") ?? readColor(childNamed(element, "color"), theme) ?? "#638EC6";
  const borderColor = color("borderColor");
  const negativeFillColor = isOn(negativeBarColorSameAsPositive) ? undefined : color("negativeFillColor");
  const isBorderSame =
    negativeBarBorderColorSameAsPositive === undefined || isOn(negativeBarBorderColorSameAsPositive);
  const negativeBorderColor = isBorderSame ? undefined : color("negativeBorderColor");
  const axisColor = color("axisColor");
  return {
    lower,
    upper,
    showsValue: showValue === undefined || isOn(showValue),
    fillColor,
    isGradient: gradient === undefined || isOn(gradient),
    ...(borderColor === undefined ? {} : { borderColor }),
    ...(negativeFillColor === undefined ? {} : { negativeFillColor }),
    ...(negativeBorderColor === undefined ? {} : { negativeBorderColor }),
    axis: axisPosition as DataBarData["axis"],
    ...(axisColor === undefined ? {} : { axisColor }),
    direction: direction as DataBarData["direction"],
  };
}

function optionalNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function withoutUndefined<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

interface RuleReading {
  readonly rule: XmlElement;
  readonly areas: ConditionalFormatData["areas"];
  readonly id: string;
  readonly context: DifferentialFormatContext;
  readonly groupAttributes: Readonly<Record<string, string>>;
  readonly extension?: XmlElement | undefined;
  readonly isExtension: boolean;
}

function readRule({
  rule,
  areas,
  id,
  context,
  groupAttributes,
  extension,
  isExtension,
}: RuleReading): ConditionalFormatData {
  const attributes = attributesOf(rule);
  const { type = "expression", dxfId, operator, text, timePeriod } = attributes;
  const inline = childNamed(rule, "dxf");
  const theme = context.themeColors;
  const scale = childNamed(rule, "colorScale");
  const bar = childNamed(rule, "dataBar");
  const icons = childNamed(rule, "iconSet");
  const formulas = [...named(rule, "formula"), ...(isExtension ? named(rule, "f") : [])].map(formulaOf);
  return withoutUndefined({
    id,
    areas,
    type,
    priority: Number(attributes.priority ?? 0),
    stopIfTrue: isOn(attributes.stopIfTrue),
    format:
      inline !== undefined
        ? readDifferentialFormat(inline, theme)
        : dxfId === undefined
          ? undefined
          : context.differentialFormats[Number(dxfId)],
    operator,
    formulas: IMPLIED.test(type) ? [] : formulas,
    text,
    timePeriod,
    rank: optionalNumber(attributes.rank),
    isPercent: isOn(attributes.percent) ? true : undefined,
    isBottom: isOn(attributes.bottom) ? true : undefined,
    isBelowAverage: attributes.aboveAverage === "0" || attributes.aboveAverage === "false" ? true : undefined,
    includesAverage: isOn(attributes.equalAverage) ? true : undefined,
    standardDeviations: optionalNumber(attributes.stdDev),
    colorScale: scale === undefined ? undefined : readColorScale(scale, theme),
    dataBar: bar === undefined ? undefined : readDataBar(bar, childNamed(extension, "dataBar"), theme),
    iconSet: icons === undefined ? undefined : readIconSet(icons),
    groupAttributes: Object.keys(groupAttributes).length === 0 ? undefined : groupAttributes,
    isExtension: isExtension ? true : undefined,
    xml: outerXml(rule),
    extensionXml: extension === undefined ? undefined : outerXml(extension),
  }) as ConditionalFormatData;
}

/**
 * Id of the n-th conditional format of a sheet, in the form Excel uses.
 * @example conditionalFormatId(1) // => "{00000001-000E-0000-0000-000000000000}"
 */
export function conditionalFormatId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-000E-0000-0000-000000000000}`;
}

/** The x14:conditionalFormattings element within a sheet's extLst element, if there is one. */
export function extensionConditionalFormats(extensionList: XmlElement | undefined): XmlElement | undefined {
  for (const extension of childElements(extensionList)) {
    const found = childNamed(extension, "conditionalFormattings");
    if (found !== undefined) return found;
  }
  return undefined;
}

const parseAreas = (references: string) => references.split(/\s+/).filter(Boolean).map(parseArea);

/** All conditional formats of a sheet in the order of the file, those of the x14 extension alone last. */
export function readConditionalFormats(
  elements: readonly XmlElement[],
  extensionList: XmlElement | undefined,
  context: DifferentialFormatContext,
): ConditionalFormatData[] {
  const groups = childElements(extensionConditionalFormats(extensionList));
  const extended = new Map(
    groups.flatMap((group) =>
      named(group, "cfRule").map((rule) => [attributesOf(rule).id ?? "", { rule, group }] as const),
    ),
  );
  const formats: ConditionalFormatData[] = [];
  const linked = new Set<XmlElement>();
  for (const element of elements) {
    const { sqref = "", ...groupAttributes } = attributesOf(element);
    for (const rule of named(element, "cfRule")) {
      const link = childElements(childNamed(rule, "extLst")).map((one) => childNamed(one, "id"))[0];
      const extension = link === undefined ? undefined : extended.get(innerXml(link).trim())?.rule;
      if (extension !== undefined) linked.add(extension);
      const id = conditionalFormatId(formats.length + 1);
      formats.push(
        readRule({
          rule,
          areas: parseAreas(sqref),
          id,
          context,
          groupAttributes,
          extension,
          isExtension: false,
        }),
      );
    }
  }
  for (const group of groups) {
    const references = childNamed(group, "sqref");
    const areas = references === undefined ? [] : parseAreas(decodeXml(innerXml(references)));
    for (const rule of named(group, "cfRule")) {
      const known = [...linked].some((one) => one.start === rule.start);
      if (known) continue;
      const id = conditionalFormatId(formats.length + 1);
      formats.push(readRule({ rule, areas, id, context, groupAttributes: {}, isExtension: true }));
    }
  }
  return formats;
}
