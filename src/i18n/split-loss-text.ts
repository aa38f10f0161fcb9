import type { SplitLoss } from "../workbook/split-loss";
import type { Locale } from "./locale";

const MOST_PLACES = 6;

type Key = `${SplitLoss["what"]}.${SplitLoss["why"]}`;
interface Told {
  /** Places on the sheet, "" where it has none. */
  readonly at: string;
  readonly count: number;
  readonly files: number;
}
type Words = Readonly<Partial<Record<Key, (told: Told) => string>>>;

const zhCn: Words = {
  "comments.kind": ({ count }) => `表中有 ${count} 条批注。为免把别的单位的批注带出去，各文件不带批注。`,
  "notes.kind": () => "表中有附注。为免把别的单位的附注带出去，各文件不带附注。",
  "shapes.kind": ({ count }) => `表中有 ${count} 个图片或图形，各文件不带，需要的请自行加上。`,
  "charts.kind": ({ count }) => `表中有 ${count} 个图表，画的是全表的数，各文件不带。`,
  "protection.kind": () => "原表有保护，各文件没有保护，需要的请自行加上。",
  "richText.kind": ({ at }) => `${at} 一格内部分字的字体、颜色不同，各文件整格一种字体，字不变。`,
  "outline.kind": () => "原表的行或列有分级显示（组合），各文件不分级，行列都在。",
  "rows.kind": ({ at }) => `第 ${at} 行看不出属于哪个单位，各文件都没有，请核对。`,
  "total.kind": ({ at }) => `合计行 ${at} 是全表的数，无法按单位算出，各文件留空。`,
  "validation.names": ({ at, files }) => `${at} 的下拉选项或录入限制提到其他单位的人，${files} 个文件不带。`,
  "validation.reads": ({ at, files }) =>
    `${at} 的下拉选项或录入限制引用了文件里没有的内容，${files} 个文件不带。`,
  "conditionalFormat.names": ({ at, files }) => `${at} 的条件格式提到其他单位的人，${files} 个文件不带。`,
  "conditionalFormat.reads": ({ at, files }) =>
    `${at} 的条件格式引用了文件里没有的内容，${files} 个文件不带。`,
  "text.names": ({ at, files }) => `${at} 的文字提到其他单位的人，${files} 个文件留空。`,
  "text.reads": ({ at, files }) => `${at} 的公式算的是全表，${files} 个文件留空。`,
  "link.names": ({ at, files }) => `${at} 的链接提到其他单位的人，${files} 个文件不带。`,
  "link.reads": ({ at, files }) => `${at} 的链接指向本工作簿，${files} 个文件不带。`,
  "header.names": ({ files }) => `页眉提到其他单位的人，${files} 个文件不带。`,
  "footer.names": ({ files }) => `页脚提到其他单位的人，${files} 个文件不带。`,
  "table.reads": ({ at, files }) => `${at} 的表头有空格或重名，${files} 个文件不带“表格”样式。`,
};

const s = (count: number) => (count === 1 ? "" : "s");
const files = (count: number) => (count === 1 ? "1 file goes" : `${count} files go`);

const en: Words = {
  "comments.kind": ({ count }) =>
    `The table has ${count} comment${s(count)}. So that no unit gets another's, the files carry none.`,
  "notes.kind": () => "The table has notes. So that no unit gets another's, the files carry none.",
  "shapes.kind": ({ count }) =>
    `The sheet has ${count} picture${s(count)} or shape${s(count)}; the files carry none.`,
  "charts.kind": ({ count }) =>
    `The sheet has ${count} chart${s(count)} of the whole table; the files carry none.`,
  "protection.kind": () => "The sheet is protected; the files are not.",
  "richText.kind": ({ at }) =>
    `Some letters of ${at} look unlike the rest of the cell; in the files each cell has one look, the words are the same.`,
  "outline.kind": () =>
    "Rows or columns of the sheet are grouped; in the files they are all there, ungrouped.",
  "rows.kind": ({ at }) => `Of row ${at} nobody can tell the unit; no file has it. Please check.`,
  "total.kind": ({ at }) => `${at} of the total row speaks of the whole table; the files leave it blank.`,
  "validation.names": ({ at, files: count }) =>
    `The drop-down or rule of ${at} names people of other units; ${files(count)} without it.`,
  "validation.reads": ({ at, files: count }) =>
    `The drop-down or rule of ${at} reads what the file does not have; ${files(count)} without it.`,
  "conditionalFormat.names": ({ at, files: count }) =>
    `The conditional format of ${at} names people of other units; ${files(count)} without it.`,
  "conditionalFormat.reads": ({ at, files: count }) =>
    `The conditional format of ${at} reads what the file does not have; ${files(count)} without it.`,
  "text.names": ({ at, files: count }) =>
    `The text of ${at} names people of other units; ${files(count)} without it.`,
  "text.reads": ({ at, files: count }) =>
    `The formula of ${at} is of the whole table; ${files(count)} without it.`,
  "link.names": ({ at, files: count }) =>
    `The link of ${at} names people of other units; ${files(count)} without it.`,
  "link.reads": ({ at, files: count }) =>
    `The link of ${at} leads to a place in this workbook; ${files(count)} without it.`,
  "header.names": ({ files: count }) =>
    `The page header names people of other units; ${files(count)} without it.`,
  "footer.names": ({ files: count }) =>
    `The page footer names people of other units; ${files(count)} without it.`,
  "table.reads": ({ at, files: count }) =>
    `A header of the table ${at} is blank or there twice; ${files(count)} without its table style.`,
};

/**
 * What the files of a split table do not carry, one sentence for each kind of thing missing from as many files.
 *
 * @example
 * splitLossTexts([{ what: "conditionalFormat", why: "names", cells: "A4", files: 2 }], "zh-CN");
 * // => ["A4 的条件格式提到其他单位的人，2 个文件不带。"]
 */
export function splitLossTexts(losses: readonly SplitLoss[], locale: Locale): readonly string[] {
  const isChinese = locale === "zh-CN";
  const groups = new Map<string, SplitLoss[]>();
  for (const loss of losses) {
    const key = `${keyOf(loss)} ${loss.files}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [loss]);
    else group.push(loss);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const places = group.map(({ cells }) => cells).filter((cells) => cells !== "");
    const shown = places.slice(0, MOST_PLACES).join(isChinese ? "、" : ", ");
    const told: Told = {
      at: places.length > MOST_PLACES ? `${shown}${isChinese ? " 等处" : " …"}` : shown,
      count: group.reduce((sum, loss) => sum + ("count" in loss ? loss.count : 1), 0),
      files: first.files,
    };
    return (isChinese ? zhCn : en)[keyOf(first)]?.(told) ?? [];
  });
}

function keyOf({ what, why }: SplitLoss): Key {
  return `${what}.${why}`;
}
