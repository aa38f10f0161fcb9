import type { PageSetup, PlanStep } from "../../workbook/plan";
import { breakLines } from "../layout/body-paragraph";
import { countLines, literalText } from "../layout/chinese-text";
import { boundPortrait, tableToFill } from "../layout/page-margins";
import { officeFooter } from "../layout/page-footer";
import type { TemplateColumn } from "./template-columns";
import { TAB_COLORS } from "../layout/tab-colors";

/** One sheet a unit fills in. */
export interface FormTable {
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly FormColumn[];
}

/** A column with what its cells hold beyond text, number, money and date. */
export interface FormColumn extends TemplateColumn<string> {
  readonly isRequired: boolean;
  /** Digits of a number that is text: identity 15 to 20, phone 7 to 13, card 12 to 21. */
  readonly digits?: { readonly least: number; readonly most: number };
}

export interface UnitFormParams {
  readonly tables: readonly FormTable[];
  /** Who fills in; "" leaves a line to write on. */
  readonly unit: string;
  readonly system: string;
  /** What to know before filling in, one paragraph each. */
  readonly instructions: readonly string[];
}

const INSTRUCTION_SHEET = "填报说明";
const ROOM = 200;
const HEAD_ROW = 3;
/** Points of title, filler and head, and of a row to fill in. */
const HEAD_HEIGHTS = [30, 24, 34] as const;
const ROW_HEIGHT = 22;
const formats = { text: "@", number: "0", money: "#,##0.00_ ", date: "yyyy-mm-dd" } as const;
const LINE = "＿＿＿＿＿＿＿＿";

/**
 * Lays out the form a unit fills in: a sheet of instructions, then one sheet a table with who fills in, drop-downs, checks on
 * typing, and long numbers as text before anything is typed. Columns with ＊ must be filled.
 * @example planUnitForm({ tables: [], unit: "县棉纺织厂", system: "", instructions: [] })[0] // => { step: "createSheet", sheet: "填报说明", … }
 */
export function planUnitForm(params: UnitFormParams): PlanStep[] {
  return [
    ...instructionSheet(params),
    ...params.tables.flatMap((table) => formSheet(table, params)),
    { step: "activate", sheet: params.tables[0]?.sheet ?? INSTRUCTION_SHEET },
  ];
}

function instructionSheet({ instructions }: UnitFormParams): PlanStep[] {
  const sheet = INSTRUCTION_SHEET;
  const width = 465;
  const rows = instructions.map((text, index) =>
    breakLines(`${index + 1}．${text}`, Math.floor(width / 12) - 1).join("\n"),
  );
  return [
    { step: "createSheet", sheet, whenTaken: "number", tabColor: TAB_COLORS.work, showGridlines: false },
    { step: "writeBlock", sheet, row: 1, column: 1, values: [[sheet], ...rows.map((text) => [text])] },
    { step: "columnWidths", sheet, column: 1, widths: [width] },
    {
      step: "rowHeights",
      sheet,
      heights: [
        { row: 1, rowCount: 1, height: 36 },
        ...rows.map((text, index) => ({
          ...{ row: index + 2, rowCount: 1, height: 8 + 19 * countLines(text, width, 12) },
        })),
      ],
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 2, column: 1, rowCount: rows.length, columnCount: 1 }],
      format: { fontName: "宋体", fontSize: 12, wrap: true, vertical: "Center" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
      format: { fontName: "黑体", fontSize: 18, vertical: "Center" },
    },
    {
      step: "pageSetup",
      sheet,
      page: {
        ...{ ...boundPortrait, footer: officeFooter(""), centerHorizontally: true },
        ...{ titleRows: null, rowBreaks: [] },
        printArea: { row: 1, column: 1, rowCount: rows.length + 1, columnCount: 1 },
      },
    },
  ];
}

function formSheet({ sheet, title, hint, columns }: FormTable, { unit, system }: UnitFormParams): PlanStep[] {
  const width = columns.length;
  const below = (index: number) => ({ row: HEAD_ROW + 1, column: index + 1, rowCount: ROOM, columnCount: 1 });
  const row = (text: string) => [literalText(text), ...new Array<null>(width - 1).fill(null)];
  const parent = system === "" ? "" : `　　主管部门：${system}`;
  const page = tableToFill(
    HEAD_ROW,
    columns.map((column) => column.width),
  );
  const lined = linesOnPage(
    page,
    columns.reduce((sum, column) => sum + column.width, 0),
  );
  const filler = `填报单位：${unit === "" ? LINE : unit}${parent}　　填报人：${LINE}　　联系电话：${LINE}`;
  return [
    { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
    ...(["text", "number", "money", "date"] as const).flatMap((kind): PlanStep[] => {
      const areas = columns.flatMap((column, index) => (column.kind === kind ? [below(index)] : []));
      return areas.length === 0
        ? []
        : [{ step: "format", sheet, areas, format: { numberFormat: formats[kind] } }];
    }),
    {
      step: "writeBlock",
      sheet,
      row: 1,
      column: 1,
      values: [
        row(`${title}　（${hint}）`),
        row(filler),
        columns.map(({ head, isRequired }) => (isRequired ? `${head}＊` : head)),
      ],
    },
    { step: "columnWidths", sheet, column: 1, widths: columns.map((column) => column.width) },
    {
      step: "rowHeights",
      sheet,
      heights: [
        ...HEAD_HEIGHTS.map((height, index) => ({ row: index + 1, rowCount: 1, height })),
        { row: HEAD_ROW + 1, rowCount: lined, height: ROW_HEIGHT },
      ],
    },
    {
      step: "format",
      sheet,
      areas: [{ row: HEAD_ROW, column: 1, rowCount: ROOM + 1, columnCount: width }],
      format: { fontName: "宋体", fontSize: 10.5, vertical: "Center" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: HEAD_ROW, column: 1, rowCount: lined + 1, columnCount: width }],
      format: { border: "thin" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: HEAD_ROW, column: 1, rowCount: 1, columnCount: width }],
      format: { fontName: "黑体", horizontal: "Center", wrap: true, fillColor: "#E2EFDA" },
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
      format: { fontName: "黑体", fontSize: 14, vertical: "Center" },
    },
    ...columns.flatMap((column, index) => validations(sheet, column, below(index))),
    { step: "freezeRows", sheet, rows: HEAD_ROW },
    { step: "pageSetup", sheet, page },
  ];
}

/** Rows with lines: one page of them as it is printed, made as small as the columns ask; more would print as empty pages. */
function linesOnPage({ paper, margins }: PageSetup, width: number): number {
  const [across, down] = paper === "A3" ? [1190, 842] : [842, 595];
  const scale = Math.min(1, (across - margins.left - margins.right) / width);
  // Printers differ by some points, and typefaces make columns a little wider.
  const room = (down - margins.top - margins.bottom - 20) / scale;
  return Math.min(
    ROOM,
    Math.floor((room - HEAD_HEIGHTS[0] - HEAD_HEIGHTS[1] - HEAD_HEIGHTS[2]) / ROW_HEIGHT),
  );
}

function validations(
  sheet: string,
  { choices, digits, kind, head }: FormColumn,
  area: { row: number; column: number; rowCount: number; columnCount: number },
): PlanStep[] {
  const areas = [area];
  if (choices !== undefined) return [{ step: "listValidation", sheet, areas, choices }];
  const step = "valueValidation";
  if (digits !== undefined) {
    const { least, most } = digits;
    const message = `${head}应为 ${least} 至 ${most} 位，请与证件或卡面核对。`;
    return [{ step, sheet, areas, rule: { kind: "textLength", least, most }, isStrict: false, message }];
  }
  switch (kind) {
    case "money":
      return [
        {
          step,
          sheet,
          areas,
          rule: { kind: "amount" },
          isStrict: true,
          message: "请填数字，单位为元，不写“元”字。",
        },
      ];
    case "number":
      return [
        {
          step,
          sheet,
          areas,
          rule: { kind: "wholeNumber", most: 100_000 },
          isStrict: true,
          message: "请填整数。",
        },
      ];
    case "date":
      return [
        {
          ...{ step, sheet, areas, isStrict: true, message: "请填日期，写成 2027-01-12。" },
          rule: { kind: "date", first: "1900-01-01", last: "2100-12-31" },
        },
      ];
    case "text":
      return [];
  }
}
