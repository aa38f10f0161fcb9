import { areaAddress } from "../../area-address";
import type { Area, CellFormat, PlanStep } from "../../plan";
import { addressLists } from "./address-lists";
import { numberFormatOperations } from "./number-format-operation";
import type { Operation } from "./operation";
import { changeAndForget, worksheetIn } from "./range-operation";
import { actionBytes } from "./request-size";

const weights = { thin: "Thin", medium: "Medium", hair: "Hairline" } as const;

/**
 * Turns a format step into operations: borders area by area (those of RangeAreas would run round all areas
 * together), number formats for areas below one another, everything else for thirty areas at once.
 * @example formatOperations({ step: "format", sheet: "参数", areas: [area], format: { bold: true } }, "参数").length // => 1
 */
export function formatOperations(step: Extract<PlanStep, { step: "format" }>, sheet: string): Operation[] {
  const { numberFormat, border, ...rest } = step.format;
  const operations: Operation[] = [];
  const add = (actions: number, queue: (worksheet: Excel.Worksheet) => void) =>
    operations.push({
      bytes: actions * actionBytes,
      sheet,
      queue: (context) => queue(worksheetIn(context, sheet)),
    });
  if (Object.keys(rest).length > 0) {
    for (const address of addressLists(step.areas)) {
      add(4 + Object.keys(rest).length, (worksheet) =>
        changeAndForget(worksheet.getRanges(address), ({ format }) => queueFormat(format, rest)),
      );
    }
  }
  if (numberFormat !== undefined) operations.push(...numberFormatOperations(sheet, step.areas, numberFormat));
  if (border !== undefined) {
    for (const area of step.areas) {
      add(20, (worksheet) =>
        changeAndForget(worksheet.getRange(areaAddress(area)), ({ format }) =>
          queueBorders(format, area, border),
        ),
      );
    }
  }
  return operations;
}

function queueFormat(target: Excel.RangeFormat, format: Omit<CellFormat, "numberFormat" | "border">): void {
  if (format.fontName !== undefined) target.font.name = format.fontName;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.fontColor !== undefined) target.font.color = format.fontColor;
  if (format.fillColor !== undefined) target.fill.color = format.fillColor;
  if (format.horizontal !== undefined) target.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) target.verticalAlignment = format.vertical;
  if (format.indent !== undefined) target.indentLevel = format.indent;
  if (format.wrap !== undefined) target.wrapText = format.wrap;
}

function queueBorders(target: Excel.RangeFormat, area: Area, style: NonNullable<CellFormat["border"]>): void {
  const edges = [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(area.rowCount > 1 ? (["InsideHorizontal"] as const) : []),
    ...(area.columnCount > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of edges) {
    const border = target.borders.getItem(edge);
    border.style = style === "none" ? "None" : "Continuous";
    if (style !== "none") border.weight = weights[style];
  }
}
