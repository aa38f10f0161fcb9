import { areaAddress } from "../../area-address";
import type { CellValue } from "../../../domain/cell-value";
import type { Area, PlanStep } from "../../plan";
import { addressLists } from "./address-lists";
import { type CellBlock, splitBlock } from "../read/cell-block";
import { chartOperation } from "./chart-operation";
import { formatOperations } from "./format-operation";
import type { Operation } from "./operation";
import { queuePageSetup } from "./page-setup-operation";
import { changeAndForget, onRange, worksheetIn } from "./range-operation";
import { actionBytes, measureBytes, measureCells } from "./request-size";
import { rowHeightOperations } from "./row-height-operation";
import { validationRule } from "./validation-rule";

type Step<Name extends PlanStep["step"]> = Extract<PlanStep, { step: Name }>;

/**
 * Turns a step into operations on the sheet that really bears the name (`sheet`). Creating sheets is apply's own matter.
 * @example stepOperations({ step: "activate", sheet: "参数" }, "参数(2)").length // => 1
 */
export function stepOperations(step: Exclude<PlanStep, Step<"createSheet">>, sheet: string): Operation[] {
  const onSheet = (actions: number, queue: (worksheet: Excel.Worksheet) => void, bytes = 0): Operation => ({
    bytes: actions * actionBytes + bytes,
    sheet,
    queue: (context) => queue(worksheetIn(context, sheet)),
  });
  switch (step.step) {
    case "writeBlock":
      return splitBlock(step).map((block) => writeOperation(block, sheet));
    case "links":
      return linkOperations(step, sheet);
    case "format":
      return formatOperations(step, sheet);
    case "clearMarks":
      // Done by applyPlan before anything else, since it depends on what the cells look like.
      return [];
    case "mark":
      return addressLists(step.areas).map((address) =>
        onSheet(
          5,
          (worksheet) => {
            changeAndForget(worksheet.getRanges(address), ({ format }) => {
              format.fill.color = step.fill;
              format.font.color = step.font;
            });
          },
          address.length,
        ),
      );
    case "copyFormat":
      return [
        onSheet(4, (worksheet) =>
          worksheet
            .getRange(areaAddress(step.to))
            .copyFrom(worksheet.getRange(areaAddress(step.from)), "Formats"),
        ),
      ];
    case "merge":
      return mergeOperations(step.areas, sheet);
    case "columnWidths":
      return columnWidthOperations(step, sheet);
    case "rowHeights":
      return rowHeightOperations(sheet, step.heights);
    case "pageSetup":
      return [onSheet(20 + step.page.rowBreaks.length, (worksheet) => queuePageSetup(worksheet, step.page))];
    case "freezeRows":
      return [onSheet(2, (worksheet) => worksheet.freezePanes.freezeRows(step.rows))];
    case "listValidation":
      return step.areas.map((area) =>
        onSheet(
          4,
          (worksheet) => {
            const { dataValidation } = worksheet.getRange(areaAddress(area));
            dataValidation.rule = { list: { inCellDropDown: true, source: step.choices.join(",") } };
          },
          measureBytes(step.choices),
        ),
      );
    case "valueValidation":
      return step.areas.map((area) =>
        onSheet(
          6,
          (worksheet) => {
            const { dataValidation } = worksheet.getRange(areaAddress(area));
            dataValidation.rule = validationRule(step.rule);
            const style = step.isStrict ? "Stop" : "Warning";
            dataValidation.errorAlert = { message: step.message, title: "", style, showAlert: true };
          },
          step.message.length * 3,
        ),
      );
    case "chart":
      return [chartOperation(step, sheet)];
    case "valuesOnly":
      return [...step.single, ...step.spilled].map((area) =>
        onRange(sheet, areaAddress(area), (range) => range.copyFrom(areaAddress(area), "Values"), 3),
      );
    case "activate":
      return [
        onSheet(3, (worksheet) => {
          worksheet.activate();
          worksheet.getRange("A1").select();
        }),
      ];
  }
}

/** Rows below one another, each merged over the same columns, are one action. Source: Range.merge, `across`. */
function mergeOperations(areas: readonly Area[], sheet: string): Operation[] {
  const open = new Map<string, number>();
  const blocks: { area: Area; across: boolean }[] = [];
  for (const area of areas) {
    const key = `${area.column}+${area.columnCount}`;
    const at = open.get(key);
    const block = at === undefined ? undefined : blocks[at];
    const follows = block?.across === true && block.area.row + block.area.rowCount === area.row;
    if (at !== undefined && block !== undefined && follows && area.rowCount === 1) {
      blocks[at] = { area: { ...block.area, rowCount: block.area.rowCount + 1 }, across: true };
    } else {
      open.set(key, blocks.length);
      blocks.push({ area, across: area.rowCount === 1 });
    }
  }
  return blocks.map(({ area, across }) =>
    onRange(sheet, areaAddress(area), (range) => range.merge(across), 2),
  );
}

/** Source: Range.setColumnProperties (ExcelApi 1.9). */
function columnWidthOperations({ column, widths }: Step<"columnWidths">, sheet: string): Operation[] {
  if (widths.length === 0) return [];
  const columns: Excel.SettableColumnProperties[] = widths.map((columnWidth) => ({
    format: { columnWidth },
  }));
  const address = areaAddress({ row: 1, column, rowCount: 1, columnCount: widths.length });
  const setWidths = (range: Excel.Range) => {
    range.setColumnProperties(columns);
  };
  return [onRange(sheet, address, setWidths, 2 + Math.ceil((widths.length * 40) / actionBytes))];
}

/** Queues one block; null and "" alike leave the cell blank. */
function writeOperation(block: CellBlock, sheet: string): Operation {
  const hasFormula = block.values.some((row) =>
    row.some((value) => typeof value === "string" && value.startsWith("=")),
  );
  return {
    bytes: 2 * actionBytes + measureCells(block.values),
    sheet,
    queue(context) {
      const values = block.values.map((row) => row.map((value) => value ?? ""));
      const worksheet = worksheetIn(context, sheet);
      const width = values[0]?.length ?? 0;
      const place = worksheet.getRangeByIndexes(block.row - 1, block.column - 1, values.length, width);
      changeAndForget(place, (range) => {
        if (hasFormula) range.formulas = values;
        else range.values = values;
      });
    },
  };
}

/** Excel holds 65,530 links a sheet; places beyond stay plain text. Source: Excel specifications and limits. */
const linksPerSheet = 65_000;

/** Writes the texts as blocks, then lays the links over them, many in one request. */
function linkOperations(step: Step<"links">, sheet: string): Operation[] {
  const blocks: { row: number; column: number; values: CellValue[][] }[] = [];
  for (const link of step.links) {
    const last = blocks.at(-1);
    if (last !== undefined && last.column === link.column && last.row + last.values.length === link.row) {
      last.values.push([link.text]);
    } else {
      blocks.push({ row: link.row, column: link.column, values: [[link.text]] });
    }
  }
  const links = step.links.slice(0, linksPerSheet).map((link): Operation => ({
    // A link is two short actions that share a path: together no more than one is reckoned with.
    bytes: actionBytes,
    sheet,
    queue(context) {
      const worksheet = worksheetIn(context, sheet);
      const documentReference = `'${link.targetSheet.replaceAll("'", "''")}'!${link.targetCell}`;
      changeAndForget(worksheet.getRangeByIndexes(link.row - 1, link.column - 1, 1, 1), (range) => {
        range.hyperlink = { documentReference };
      });
    },
  }));
  return [...blocks.flatMap(splitBlock).map((block) => writeOperation(block, sheet)), ...links];
}
