import { formatArea } from "../cells/cell-reference";
import { colorAttribute } from "../styles/colors";
import type { ConditionalFormatData, ConditionalValue, DataBarData } from "./conditional-format-data";
import { ruleFormulas } from "./conditional-format-formula";
import { extensionConditionalFormats } from "./conditional-format-reader";
import type { DifferentialFormat } from "../styles/differential-format-data";
import { differentialFormatXml } from "../styles/differential-format-writer";
import { replaceExtension } from "../package/extension-list";
import {
  attributesOf,
  childElements,
  childNamed,
  innerXml,
  outerXml,
  rootElement,
  withAttributes,
  writeAttributes,
} from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

/** What writing rules asks of the workbook. */
export interface RuleWritingContext {
  /** Formula as the file writes it, without "=". */
  fileFormula(formula: string): string;
  /** Index of a differential format in styles.xml, appended when new. */
  differentialFormatIndex(format: DifferentialFormat): number;
}

const EXTENSION_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const LINK_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const flag = (value: boolean | undefined): number | undefined => (value === true ? 1 : undefined);
const off = (value: boolean): number | undefined => (value ? undefined : 0);

/** Rules an add-in has begun but not finished have no formula yet: no file may hold them. */
function isComplete(rule: ConditionalFormatData): boolean {
  if (rule.areas.length === 0) return false;
  if (rule.xml !== undefined) return true;
  return (rule.type !== "cellIs" && rule.type !== "expression") || rule.formulas.length > 0;
}

function ruleAttributes(rule: ConditionalFormatData, dxfId: number | undefined): string {
  return writeAttributes({
    type: rule.type,
    dxfId,
    priority: rule.priority,
    stopIfTrue: flag(rule.stopIfTrue),
    aboveAverage: off(rule.isBelowAverage !== true),
    percent: flag(rule.isPercent),
    bottom: flag(rule.isBottom),
    operator: rule.operator,
    text: rule.text,
    timePeriod: rule.timePeriod,
    rank: rule.rank,
    stdDev: rule.standardDeviations,
    equalAverage: flag(rule.includesAverage),
  });
}

function valueXml(value: ConditionalValue, context: RuleWritingContext): string {
  const type = value.type.replace(/^auto(Min|Max)$/, (_, end: string) => end.toLowerCase());
  const val = value.value === undefined ? undefined : context.fileFormula(`=${value.value}`);
  return `<cfvo${writeAttributes({ type, val, gte: off(value.includesValue !== false) })}/>`;
}

function extensionValueXml(value: ConditionalValue, context: RuleWritingContext): string {
  const attributes = writeAttributes({ type: value.type, gte: off(value.includesValue !== false) });
  if (value.value === undefined) return `<x14:cfvo${attributes}/>`;
  return `<x14:cfvo${attributes}><xm:f>${escapeXml(context.fileFormula(`=${value.value}`))}</xm:f></x14:cfvo>`;
}

function linkOf(rule: ConditionalFormatData): string {
  const known = rule.extensionXml === undefined ? undefined : attributesOf(rootElement(rule.extensionXml)).id;
  return known ?? rule.id;
}

function ruleXml(rule: ConditionalFormatData, context: RuleWritingContext): string {
  if (rule.xml !== undefined) {
    const { priority } = attributesOf(rootElement(rule.xml));
    return Number(priority) === rule.priority
      ? rule.xml
      : withAttributes(rule.xml, { priority: rule.priority });
  }
  const dxfId = rule.format === undefined ? undefined : context.differentialFormatIndex(rule.format);
  let content = ruleFormulas(rule)
    .map((formula) => `<formula>${escapeXml(context.fileFormula(`=${formula}`))}</formula>`)
    .join("");
  if (rule.colorScale !== undefined) {
    const { points } = rule.colorScale;
    const colors = points.map((point) => `<color ${colorAttribute(point.color)}/>`).join("");
    content += `<colorScale>${points.map((point) => valueXml(point, context)).join("")}${colors}</colorScale>`;
  }
  if (rule.iconSet !== undefined) {
    const { name, points, showsValue, isReversed } = rule.iconSet;
    const attributes = writeAttributes({
      iconSet: name,
      showValue: off(showsValue),
      reverse: flag(isReversed),
    });
    content += `<iconSet${attributes}>${points.map((point) => valueXml(point, context)).join("")}</iconSet>`;
  }
  if (rule.dataBar !== undefined) {
    const { lower, upper, fillColor, showsValue } = rule.dataBar;
    content +=
      `<dataBar${writeAttributes({ showValue: off(showsValue) })}>${valueXml(lower, context)}` +
      `${valueXml(upper, context)}<color ${colorAttribute(fillColor)}/></dataBar>` +
      `<extLst><ext uri="${LINK_URI}" xmlns:x14="${X14}"><x14:id>${linkOf(rule)}</x14:id></ext></extLst>`;
  }
  const start = `<cfRule${ruleAttributes(rule, dxfId)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</cfRule>`;
}

function barXml(bar: DataBarData, context: RuleWritingContext): string {
  const color = (name: string, value: string | undefined) =>
    value === undefined ? "" : `<x14:${name} ${colorAttribute(value)}/>`;
  const attributes = writeAttributes({
    minLength: 0,
    maxLength: 100,
    showValue: off(bar.showsValue),
    border: flag(bar.borderColor !== undefined),
    gradient: off(bar.isGradient),
    direction: bar.direction === "context" ? undefined : bar.direction,
    negativeBarColorSameAsPositive: flag(bar.negativeFillColor === undefined),
    negativeBarBorderColorSameAsPositive: off(bar.negativeBorderColor === undefined),
    axisPosition: bar.axis === "automatic" ? undefined : bar.axis,
  });
  return (
    `<x14:dataBar${attributes}>${extensionValueXml(bar.lower, context)}${extensionValueXml(bar.upper, context)}` +
    `${color("fillColor", bar.fillColor)}${color("borderColor", bar.borderColor)}` +
    `${color("negativeFillColor", bar.negativeFillColor)}${color("negativeBorderColor", bar.negativeBorderColor)}` +
    `${color("axisColor", bar.axisColor)}</x14:dataBar>`
  );
}

/** The part of a rule that stands in the x14 extension, undefined when it has none. */
function extensionRuleXml(rule: ConditionalFormatData, context: RuleWritingContext): string | undefined {
  if (rule.isExtension !== true) {
    if (rule.extensionXml !== undefined) return rule.extensionXml;
    if (rule.dataBar === undefined || rule.xml !== undefined) return undefined;
    return `<x14:cfRule type="dataBar" id="${linkOf(rule)}">${barXml(rule.dataBar, context)}</x14:cfRule>`;
  }
  if (rule.xml !== undefined) {
    const { priority } = attributesOf(rootElement(rule.xml));
    return priority === undefined || Number(priority) === rule.priority
      ? rule.xml
      : withAttributes(rule.xml, { priority: rule.priority });
  }
  const formulas = ruleFormulas(rule).map(
    (formula) => `<xm:f>${escapeXml(context.fileFormula(`=${formula}`))}</xm:f>`,
  );
  const icons = rule.iconSet;
  const iconXml =
    icons === undefined
      ? ""
      : `<x14:iconSet${writeAttributes({
          iconSet: icons.name,
          showValue: off(icons.showsValue),
          reverse: flag(icons.isReversed),
        })}>${icons.points.map((point) => extensionValueXml(point, context)).join("")}</x14:iconSet>`;
  // Only the dxf element itself is of the extension's namespace; its children are the main one's.
  const format =
    rule.format === undefined
      ? ""
      : differentialFormatXml(rule.format, 200)
          .replace(/^<(\w+:)?dxf/, "<x14:dxf")
          .replace(/<\/(\w+:)?dxf>$/, "</x14:dxf>");
  return `<x14:cfRule${ruleAttributes(rule, undefined)} id="${rule.id}">${formulas.join("")}${iconXml}${format}</x14:cfRule>`;
}

interface Group {
  readonly sqref: string;
  readonly attributes: string;
  rules: string;
}

function addTo(groups: Group[], sqref: string, attributes: string, rule: string): void {
  const last = groups.at(-1);
  if (last !== undefined && last.sqref === sqref && last.attributes === attributes) last.rules += rule;
  else groups.push({ sqref, attributes, rules: rule });
}

/** The conditionalFormatting elements of a sheet, "" for none; rules in a row over the same areas share one. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatData[],
  context: RuleWritingContext,
): string {
  const groups: Group[] = [];
  for (const rule of formats) {
    if (rule.isExtension === true || !isComplete(rule)) continue;
    const sqref = rule.areas.map(formatArea).join(" ");
    addTo(groups, sqref, writeAttributes({ ...rule.groupAttributes, sqref }), ruleXml(rule, context));
  }
  return groups
    .map(({ attributes, rules }) => `<conditionalFormatting${attributes}>${rules}</conditionalFormatting>`)
    .join("");
}

/** What the extension of a sheet holds now, as one text for each rule and its cells. */
function pairsOf(groups: readonly { rules: string; sqref: string }[]): string[] {
  return groups
    .flatMap(({ rules, sqref }) =>
      childElements(rootElement(`<rules>${rules}</rules>`)).map((rule) => `${sqref} ${outerXml(rule)}`),
    )
    .sort();
}

/** The sheet's extLst element ("" for none) with the x14 rules the sheet has now; untouched when they are the same. */
export function withExtensionConditionalFormats(
  extensionList: string,
  formats: readonly ConditionalFormatData[],
  context: RuleWritingContext,
): string {
  const groups: Group[] = [];
  for (const rule of formats) {
    const xml = isComplete(rule) ? extensionRuleXml(rule, context) : undefined;
    if (xml !== undefined) addTo(groups, rule.areas.map(formatArea).join(" "), "", xml);
  }
  const before = extensionList === "" ? undefined : extensionConditionalFormats(rootElement(extensionList));
  const existing = childElements(before).map((group) => {
    const references = childNamed(group, "sqref");
    return {
      sqref: references === undefined ? "" : innerXml(references),
      rules: childElements(group)
        .filter((child) => child.name === "cfRule")
        .map(outerXml)
        .join(""),
    };
  });
  if (pairsOf(existing).join("\n") === pairsOf(groups).join("\n")) return extensionList;
  const content = groups
    .map(
      ({ sqref, rules }) =>
        `<x14:conditionalFormatting xmlns:xm="${XM}">${rules}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
    )
    .join("");
  const element =
    content === ""
      ? ""
      : before === undefined
        ? `<x14:conditionalFormattings>${content}</x14:conditionalFormattings>`
        : withAttributes(outerXml(before), {}, content);
  return replaceExtension(extensionList, EXTENSION_URI, element);
}
