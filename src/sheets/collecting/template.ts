import type { CellValue } from "../../domain/cell-value";
import type { PlanStep } from "../../workbook/plan";
import { countLines, literalText } from "../layout/chinese-text";
import { heightRuns } from "../layout/height-runs";
import { tableToFill } from "../layout/page-margins";
import {
  helperColumns,
  needyWorkerColumns,
  type TemplateColumn,
  unitColumns,
  unitDonationColumns,
} from "./template-columns";
import { TAB_COLORS } from "../layout/tab-colors";

/** One line of the sheet 参数; `value` null where the county has not decided. */
export interface TemplateParameter {
  readonly label: string;
  readonly value: CellValue;
  /** Document the number comes from, or what to write. */
  readonly source: string;
  readonly choices?: readonly string[];
}

export interface TemplateParams {
  readonly parameters: readonly TemplateParameter[];
  /** The first line of each sheet; the Chinese default is used where it is left out. */
  readonly instructions?: {
    readonly parameters?: string;
    readonly needyWorkers?: string;
    readonly unitDonations?: string;
    readonly units?: string;
    readonly helpers?: string;
  };
}

/** The name of the sheet that holds the numbers of the campaign year. */
export const parameterSheet = "参数";
/** The name of the empty register. */
export const needyWorkerSheet = "困难职工登记";
/** The name of the empty donation list. */
export const unitDonationSheet = "捐款明细";

const unitSheet = "单位名录";
const helperSheet = "帮扶干部名单";

const roomForRows = 500;
const parameterWidths = [190, 160, 290];

/**
 * Lays out an empty campaign workbook: 参数 (参数|值|依据文号), 困难职工登记, 捐款明细, 单位名录 and
 * 帮扶干部名单 with heads and choices.
 * Sheets of these names that hold something else are kept; ours then get a number.
 * @example planTemplate({ parameters: [] })[0] // => { step: "createSheet", sheet: "参数", … }
 */
export function planTemplate(params: TemplateParams): PlanStep[] {
  const { instructions = {} } = params;
  return [
    ...planParameterSheet(
      params.parameters,
      instructions.parameters ?? "空着的参数视为未设置，不会当作 0。每个数字请写明依据的文号。",
    ),
    ...planEmptyTable(
      needyWorkerSheet,
      needyWorkerColumns,
      instructions.needyWorkers ?? "一户一行。身份证号、电话和银行卡号按文本填写，金额单位为元。",
    ),
    ...planEmptyTable(
      unitDonationSheet,
      unitDonationColumns,
      instructions.unitDonations ?? "一个单位一行。捐款自愿；金额单位为元，日期写成 2027-01-12。",
    ),
    ...planEmptyTable(
      unitSheet,
      unitColumns,
      instructions.units ?? "单位名录：一个单位一行，写明主管部门。收表时按这张名录列出未报单位。",
    ),
    ...planEmptyTable(
      helperSheet,
      helperColumns,
      // The word 帮扶干部 in the title tells this list from any other list of people.
      instructions.helpers ?? "帮扶干部名单：一名干部一行。结对和走访按这张名单安排；联系系统没有的可不填。",
    ),
    { step: "activate", sheet: parameterSheet },
  ];
}

/**
 * Lays out the sheet 参数 alone: head in row 1, so that the rows below can be read as a table; the instruction stands beside it.
 * @example planParameterSheet([], "").at(-1) // => { step: "freezeRows", sheet: "参数", rows: 1 }
 */
export function planParameterSheet(
  parameters: readonly TemplateParameter[],
  instruction: string,
): PlanStep[] {
  const sheet = parameterSheet;
  const rowCount = parameters.length + 1;
  const all = [{ row: 1, column: 1, rowCount, columnCount: 3 }];
  const rowHeights = parameters.map((parameter) => {
    const lines = [parameter.label, String(parameter.value ?? ""), parameter.source].map((text, index) =>
      countLines(text, parameterWidths[index] ?? 0, 10.5),
    );
    return 22 + 14 * (Math.max(...lines) - 1);
  });
  return [
    { step: "createSheet", sheet, whenTaken: "number", tabColor: TAB_COLORS.work, showGridlines: true },
    {
      step: "writeBlock",
      sheet,
      row: 1,
      column: 1,
      values: [
        ["参数", "值", "依据文号", null, literalText(instruction)],
        ...parameters.map(({ label, value, source }) => [
          label,
          typeof value === "string" ? literalText(value) : value,
          source === "" ? null : literalText(source),
          null,
          null,
        ]),
      ],
    },
    { step: "columnWidths", sheet, column: 1, widths: [...parameterWidths, 16, 220] },
    {
      step: "rowHeights",
      sheet,
      heights: heightRuns(1, [22 + 14 * (countLines(instruction, 220, 10.5) - 1), ...rowHeights]),
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount, columnCount: 5 }],
      format: { fontName: "宋体", fontSize: 10.5, vertical: "Center", wrap: true },
    },
    { step: "format", sheet, areas: all, format: { border: "thin" } },
    {
      step: "format",
      sheet,
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 3 }],
      format: { fontName: "黑体", horizontal: "Center", fillColor: "#E2EFDA" },
    },
    ...parameters.flatMap(({ choices }, index): PlanStep[] =>
      choices === undefined
        ? []
        : [
            {
              step: "listValidation",
              sheet,
              areas: [{ row: index + 2, column: 2, rowCount: 1, columnCount: 1 }],
              choices,
            },
          ],
    ),
    { step: "freezeRows", sheet, rows: 1 },
    {
      step: "pageSetup",
      sheet,
      page: {
        ...tableToFill(1, parameterWidths),
        printArea: { row: 1, column: 1, rowCount, columnCount: 5 },
      },
    },
  ];
}

const numberFormats = { text: "@", number: "0", money: "#,##0.00_ ", date: "yyyy-mm-dd" } as const;

function planEmptyTable(
  sheet: string,
  columns: readonly TemplateColumn<string>[],
  instruction: string,
): PlanStep[] {
  const below = (index: number) => ({ row: 3, column: index + 1, rowCount: roomForRows, columnCount: 1 });
  const kinds = ["text", "number", "money", "date"] as const;
  const width = columns.length;
  return [
    { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
    ...kinds.flatMap((kind): PlanStep[] => {
      const areas = columns.flatMap((column, index) => (column.kind === kind ? [below(index)] : []));
      return areas.length === 0
        ? []
        : [{ step: "format", sheet, areas, format: { numberFormat: numberFormats[kind] } }];
    }),
    {
      step: "writeBlock",
      sheet,
      row: 1,
      column: 1,
      values: [[instruction, ...new Array<null>(width - 1).fill(null)], columns.map((column) => column.head)],
    },
    { step: "columnWidths", sheet, column: 1, widths: columns.map((column) => column.width) },
    {
      step: "rowHeights",
      sheet,
      heights: [
        { row: 1, rowCount: 1, height: 22 },
        { row: 2, rowCount: 1, height: 34 },
      ],
    },
    {
      step: "format",
      sheet,
      areas: [{ row: 2, column: 1, rowCount: 1, columnCount: width }],
      format: {
        fontName: "黑体",
        fontSize: 10.5,
        horizontal: "Center",
        vertical: "Center",
        wrap: true,
        border: "thin",
        fillColor: "#E2EFDA",
      },
    },
    ...columns.flatMap(({ choices }, index): PlanStep[] =>
      choices === undefined ? [] : [{ step: "listValidation", sheet, areas: [below(index)], choices }],
    ),
    { step: "freezeRows", sheet, rows: 2 },
    {
      step: "pageSetup",
      sheet,
      page: tableToFill(
        2,
        columns.map((column) => column.width),
      ),
    },
  ];
}
