import type { ConditionalFormatLook, ConditionalLook, ConditionalRule } from "../../sheet-rules";
import { areaOfRange } from "./area-of-range";
import { askDataBar, askIconSet } from "./read-drawn-formats";

/**
 * Reads the conditional formats of a sheet, first priority first, in two round trips.
 * Source: office.js ConditionalFormat (ExcelApi 1.6), ConditionalFormat.getRanges (1.9).
 * @example (await readConditionalFormats(context, worksheet))[0]?.rule.kind // => "cellValue"
 */
export async function readConditionalFormats(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly ConditionalFormatLook[]> {
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
  await context.sync();
  const inOrder = [...conditionalFormats.items].sort((one, other) => one.priority - other.priority);
  const asked = inOrder.map((format) => {
    const rule = askRule(format);
    const { areas } = format.getRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { rule, areas, look: askLook(format), stopIfTrue: format.stopIfTrue as boolean | null };
  });
  if (asked.length === 0) return [];
  await context.sync();
  return asked.map(({ rule, areas, look, stopIfTrue }) => ({
    ...{ areas: areas.items.map(areaOfRange), stopIfTrue: stopIfTrue === true, rule: rule(), look: look() },
  }));
}

function askRule(format: Excel.ConditionalFormat): () => ConditionalRule {
  switch (format.type) {
    case "CellValue": {
      const of = format.cellValue.load("rule");
      return () => ({ kind: "cellValue", rule: of.rule });
    }
    case "Custom": {
      const { rule } = format.custom;
      rule.load("formula");
      return () => ({ kind: "custom", formula: rule.formula });
    }
    case "ContainsText": {
      const of = format.textComparison.load("rule");
      return () => ({ kind: "text", rule: of.rule });
    }
    case "TopBottom": {
      const of = format.topBottom.load("rule");
      return () => ({ kind: "topBottom", rule: of.rule });
    }
    case "PresetCriteria": {
      const of = format.preset.load("rule");
      return () => ({ kind: "preset", rule: of.rule });
    }
    case "ColorScale": {
      const of = format.colorScale.load("criteria");
      return () => ({ kind: "colorScale", criteria: of.criteria });
    }
    case "DataBar":
      return askDataBar(format.dataBar);
    case "IconSet":
      return askIconSet(format.iconSet);
    default:
      return () => ({ kind: "unread" });
  }
}

function formatOf(format: Excel.ConditionalFormat): Excel.ConditionalRangeFormat | null {
  switch (format.type) {
    case "CellValue":
      return format.cellValue.format;
    case "Custom":
      return format.custom.format;
    case "ContainsText":
      return format.textComparison.format;
    case "TopBottom":
      return format.topBottom.format;
    case "PresetCriteria":
      return format.preset.format;
    default:
      return null;
  }
}

function askLook(format: Excel.ConditionalFormat): () => ConditionalLook | null {
  const of = formatOf(format);
  if (of === null) return () => null;
  of.load("numberFormat");
  of.font.load("bold,italic,strikethrough,underline,color");
  of.fill.load("color");
  of.borders.load("items/sideIndex,items/style,items/color");
  return () => {
    // What a format leaves as it is comes as null or "", whatever the types say.
    const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
    const [fontColor, fillColor] = [text(of.font.color), text(of.fill.color)];
    const [underline, numberFormat] = [text(of.font.underline), text(of.numberFormat)];
    return {
      ...((of.font.bold as boolean | null) === null ? {} : { bold: of.font.bold }),
      ...((of.font.italic as boolean | null) === null ? {} : { italic: of.font.italic }),
      ...((of.font.strikethrough as boolean | null) === null ? {} : { strike: of.font.strikethrough }),
      ...(underline === null ? {} : { underline }),
      ...(fontColor === null ? {} : { fontColor }),
      ...(fillColor === null ? {} : { fillColor }),
      ...(numberFormat === null ? {} : { numberFormat }),
      lines: of.borders.items.flatMap(({ sideIndex: side, style, color }) =>
        style === "None" ? [] : [{ side, style, color }],
      ),
    };
  };
}
