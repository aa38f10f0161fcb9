import type { CellValue } from "../../../src/domain/cell-value";
import type { Area, CellFormat, PageSetup, PlanStep } from "../../../src/workbook/plan";

/** A cell that holds something, with all that is asked of its look and the area it fills. Rows and columns 1-based. */
export interface PlannedCell {
  readonly area: Area;
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** A sheet as a plan writes it, sizes in points. A row without a height fits what it holds. */
export interface PlannedSheet {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly page: PageSetup | null;
  /** What charts are drawn over. */
  readonly charts: readonly Area[];
}

const DEFAULT_WIDTH = 48;

/** The sheets the steps create for people to see, put together step by step. */
export function plannedSheets(steps: readonly PlanStep[]): readonly PlannedSheet[] {
  const names = steps.flatMap((step) =>
    step.step === "createSheet" && step.isHidden !== true ? [step.sheet] : [],
  );
  return names.map((name) =>
    plannedSheet(
      name,
      steps.filter(({ sheet }) => sheet === name),
    ),
  );
}

function plannedSheet(sheet: string, steps: readonly PlanStep[]): PlannedSheet {
  const values = new Map<string, { row: number; column: number; value: CellValue }>();
  const formats = new Map<string, CellFormat>();
  const merges = new Map<string, Area>();
  const heights = new Map<number, number>();
  const widths: number[] = [];
  const charts: Area[] = [];
  let page: PageSetup | null = null;
  for (const step of steps) {
    if (step.step === "writeBlock")
      step.values.forEach((line, down) =>
        line.forEach((value, along) => {
          const [row, column] = [step.row + down, step.column + along];
          values.set(`${row}:${column}`, { row, column, value });
        }),
      );
    else if (step.step === "format")
      for (const area of step.areas)
        eachCell(area, (key) => formats.set(key, { ...formats.get(key), ...step.format }));
    else if (step.step === "merge")
      for (const area of step.areas) merges.set(`${area.row}:${area.column}`, area);
    else if (step.step === "columnWidths")
      step.widths.forEach((width, along) => (widths[step.column - 1 + along] = width));
    else if (step.step === "rowHeights")
      for (const { row, rowCount, height } of step.heights)
        for (let down = 0; down < rowCount; down += 1) heights.set(row + down, height);
    else if (step.step === "pageSetup") ({ page } = step);
    else if (step.step === "chart") charts.push(step.place);
  }
  const cells = [...values].flatMap(([key, { row, column, value }]) =>
    value === null || value === ""
      ? []
      : [
          {
            area: merges.get(key) ?? { row, column, rowCount: 1, columnCount: 1 },
            value,
            format: formats.get(key) ?? {},
          },
        ],
  );
  return {
    sheet,
    cells,
    widths: Array.from(widths, (width) => width ?? DEFAULT_WIDTH),
    heights,
    page,
    charts,
  };
}

function eachCell({ row, column, rowCount, columnCount }: Area, visit: (key: string) => void): void {
  for (let down = 0; down < rowCount; down += 1)
    for (let along = 0; along < columnCount; along += 1) visit(`${row + down}:${column + along}`);
}
