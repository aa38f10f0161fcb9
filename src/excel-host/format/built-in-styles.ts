import { BUILT_IN_NUMBER_FORMATS } from "../../xlsx/styles/number-formats";
import type { BorderSide, CellStyleData, StyleData, StylePart } from "../../xlsx/workbook-data";
import { tintColor } from "./color-tint";

/** A style every workbook has (ECMA-376 Part 1, 18.8.7, builtinId; looks as Excel 2013 to 2021 give them with the Office theme). */
export interface BuiltInStyle {
  readonly id: number;
  /** Excel.BuiltInStyle. */
  readonly member: string;
  readonly english: string;
  readonly chinese: string;
  /** The parts it gives to cells; Normal gives all. */
  readonly look: Look;
}

interface Look {
  readonly numberFormat?: string;
  readonly font?: Partial<StyleData["font"]>;
  readonly fill?: StyleData["fill"];
  readonly border?: StyleData["border"];
}

const dark = "#44546A";
const white = "#FFFFFF";
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const [blue = dark, , gray = dark] = accents;

const line = (style: string, color: string): BorderSide => ({ style, color });
const box = (style: string, color: string): StyleData["border"] => {
  const side = line(style, color);
  return { left: side, right: side, top: side, bottom: side };
};
const numbers = (id: number): Look => ({ numberFormat: BUILT_IN_NUMBER_FORMATS[id] ?? "General" });
const filled = (fill: string, font: Look["font"], border?: StyleData["border"]): Look => ({
  fill: { color: fill },
  font: font ?? {},
  ...(border ? { border } : {}),
});
const heading = (size: number, border?: BorderSide): Look => ({
  font: { size, bold: true, color: dark },
  ...(border ? { border: { bottom: border } } : {}),
});

const plain: readonly (readonly [number, string, string, string, Look])[] = [
  [0, "Normal", "Normal", "常规", {}],
  [3, "Comma", "Comma", "千位分隔", numbers(43)],
  [4, "Currency", "Currency", "货币", numbers(44)],
  [5, "Percent", "Percent", "百分比", numbers(9)],
  [6, "WholeComma", "Comma [0]", "千位分隔[0]", numbers(41)],
  [7, "WholeDollar", "Currency [0]", "货币[0]", numbers(42)],
  [8, "Hlink", "Hyperlink", "超链接", { font: { underline: true, color: "#0563C1" } }],
  [9, "HlinkTrav", "Followed Hyperlink", "已访问的超链接", { font: { underline: true, color: "#954F72" } }],
  [10, "Note", "Note", "注释", { fill: { color: "#FFFFCC" }, border: box("thin", "#B2B2B2") }],
  [11, "WarningText", "Warning Text", "警告文本", { font: { color: "#FF0000" } }],
  [15, "SheetTitle", "Title", "标题", { font: { size: 18, color: dark } }],
  [16, "Heading1", "Heading 1", "标题 1", heading(15, line("thick", blue))],
  [17, "Heading2", "Heading 2", "标题 2", heading(13, line("thick", tintColor(blue, 0.5)))],
  [18, "Heading3", "Heading 3", "标题 3", heading(11, line("medium", tintColor(blue, 0.4)))],
  [19, "Heading4", "Heading 4", "标题 4", heading(11)],
  [20, "Input", "Input", "输入", filled("#FFCC99", { color: "#3F3F76" }, box("thin", "#7F7F7F"))],
  [
    21,
    "Output",
    "Output",
    "输出",
    filled("#F2F2F2", { bold: true, color: "#3F3F3F" }, box("thin", "#3F3F3F")),
  ],
  [
    22,
    "Calculation",
    "Calculation",
    "计算",
    filled("#F2F2F2", { bold: true, color: "#FA7D00" }, box("thin", "#7F7F7F")),
  ],
  [
    23,
    "CheckCell",
    "Check Cell",
    "检查单元格",
    filled(gray, { bold: true, color: white }, box("double", "#3F3F3F")),
  ],
  [
    24,
    "LinkedCell",
    "Linked Cell",
    "链接单元格",
    { font: { color: "#FA7D00" }, border: { bottom: line("double", "#FF8001") } },
  ],
  [
    25,
    "Total",
    "Total",
    "汇总",
    { font: { bold: true }, border: { top: line("thin", blue), bottom: line("double", blue) } },
  ],
  [26, "Good", "Good", "好", filled("#C6EFCE", { color: "#006100" })],
  [27, "Bad", "Bad", "差", filled("#FFC7CE", { color: "#9C0006" })],
  [28, "Neutral", "Neutral", "适中", filled("#FFEB9C", { color: "#9C5700" })],
  [53, "ExplanatoryText", "Explanatory Text", "解释性文本", { font: { italic: true, color: "#7F7F7F" } }],
];

/** Accents have four shades each, numbered on from 29. */
const shades = [
  ["", "", 0, white],
  ["_20", "20% - ", 0.8, "#000000"],
  ["_40", "40% - ", 0.6, "#000000"],
  ["_60", "60% - ", 0.4, white],
] as const;

/** The styles every workbook has, in the order of their numbers. */
export const builtInStyles: readonly BuiltInStyle[] = [
  ...plain.map(([id, member, english, chinese, look]) => ({ id, member, english, chinese, look })),
  ...accents.flatMap((color, at) =>
    shades.map(([suffix, prefix, tint, font], shade) => ({
      id: 29 + at * 4 + shade,
      member: `Accent${at + 1}${suffix}`,
      english: `${prefix}Accent${at + 1}`,
      chinese: `${prefix}着色 ${at + 1}`,
      look: filled(tintColor(color, tint), { color: font }),
    })),
  ),
];

/**
 * A built-in style as a file names it, made from Normal; `at` is its place among the workbook's named styles.
 *
 * @example
 * makeBuiltInStyle(good, normal, 1, "zh-CN").name // => "好"
 */
export function makeBuiltInStyle(
  { id, english, chinese, look }: BuiltInStyle,
  normal: StyleData,
  at: number,
  locale: string,
): CellStyleData {
  return {
    name: locale.toLowerCase().startsWith("zh") ? chinese : english,
    builtInId: id,
    style: { ...normal, ...look, font: { ...normal.font, ...look.font }, cellStyle: at },
    ...(id === 0 ? {} : { parts: Object.keys(look) as StylePart[] }),
  };
}
