import type { FileRefusal } from "../workbook/file-reading";
import type { Locale } from "./locale";

/** How many of what a collection got. */
export interface CollectionNumbers {
  readonly files: number;
  readonly merged: number;
  readonly rows: number;
  readonly failed: number;
  readonly duplicate: number;
  readonly nil: number;
  readonly slip: number;
  /** Files that were read and wait for a clerk, and files she did not tick. */
  readonly leftOut: number;
  readonly declined: number;
  readonly removed: number;
  readonly replaced: number;
  readonly older: number;
  readonly missing: number;
}

/** What the commands collect and slips say; zh-CN is the shape. */
export interface CollectionMessages {
  readonly jobs: { readonly collect: string; readonly slips: string };
  readonly into: string;
  reading(done: number, total: number, file: string): string;
  stopped(done: number, total: number): string;
  failed(file: string, reason: FileRefusal | "unrecognized"): string;
  collected(numbers: CollectionNumbers): string;
  versions(added: number, removed: number, changed: number): string;
  doubled(count: number): string;
  slips(rows: number, cells: number, unplaced: number): string;
  differences(count: number): string;
  missing(units: readonly string[]): string;
  slipsMade(files: number, rows: number): string;
  readonly noSlips: string;
  readonly reasons: Readonly<Record<FileRefusal | "unrecognized", string>>;
  /** What became of a file. */
  readonly states: Readonly<
    Record<
      | "merged"
      | "older"
      | "superseded"
      | "duplicate"
      | "nil"
      | "slip"
      | "failed"
      | "removed"
      | "leftOut"
      | "declined",
      string
    >
  >;
  readonly pane: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly choose: string;
    readonly chooseMore: string;
    readonly files: string;
    readonly tile: string;
    open(sheet: string, rows: number): string;
  };
}

const zhCnReasons: Readonly<Record<FileRefusal | "unrecognized", string>> = {
  missing: "找不到文件",
  empty: "文件是空的",
  unknownKind: "不是表格文件",
  notXlsx: "不是 Excel 工作簿",
  oldXls: "旧式 .xls 读不出，请用 Excel 或 WPS 另存为 .xlsx 后再收",
  encrypted: "有打开密码，请对方去掉密码后再报",
  damaged: "文件已损坏，请对方重新另存后再报",
  tooLarge: "太大，超过一张表的行数",
  unreachable: "打不开，可能已移走或正被别的程序占用，请关闭后再选",
  unrecognized: "没有认出表头，请检查是否有“姓名”“身份证号”或“单位名称”等列",
};

const zhCn: CollectionMessages = {
  jobs: {
    collect: "收表：把各单位的表合并到一个工作簿",
    slips: "退表：每个单位一份补正单，写明错在哪里",
  },
  into: "在这个工作簿的基础上合并（原文件不变）",
  reading: (done, total, file) => `[${done}/${total}] ${file}`,
  stopped: (done, total) => `已停止：读了 ${total} 份中的 ${done} 份，什么也没有写入。`,
  failed: (file, reason) => `没有读：${file}，${zhCnReasons[reason]}`,
  collected: ({ files, merged, rows, failed, duplicate, nil, missing, ...rest }) =>
    [
      `共 ${files} 份，并入 ${merged} 份 ${rows} 行`,
      ...(nil > 0 ? [`零报告 ${nil} 份`] : []),
      ...(rest.slip > 0 ? [`补正单 ${rest.slip} 份`] : []),
      ...(rest.leftOut > 0 ? [`待确认 ${rest.leftOut} 份`] : []),
      ...(rest.declined > 0 ? [`未勾选 ${rest.declined} 份`] : []),
      ...(rest.replaced > 0 ? [`已被新版替换 ${rest.replaced} 份`] : []),
      ...(rest.older > 0 ? [`较旧 ${rest.older} 份`] : []),
      ...(rest.removed > 0 ? [`已移出 ${rest.removed} 份`] : []),
      ...(duplicate > 0 ? [`重复 ${duplicate} 份`] : []),
      ...(failed > 0 ? [`未能读取 ${failed} 份`] : []),
      ...(missing > 0 ? [`未报 ${missing} 个单位`] : []),
    ].join("，"),
  versions: (added, removed, changed) =>
    `新版与旧版：新增 ${added} 行，删去 ${removed} 行，修改 ${changed} 处`,
  doubled: (count) => `${count} 人在两份文件里都有，见“收表变化”`,
  slips: (rows, cells, unplaced) =>
    `补正单 ${rows} 行，改 ${cells} 处${unplaced === 0 ? "" : `；${unplaced} 行未动，见“收表变化”`}`,
  differences: (count) => `控制数有 ${count} 处对不上，见“收表情况”`,
  missing: (units) => `未报：${units.join("、")}`,
  slipsMade: (files, rows) => `已生成 ${files} 份补正单，${rows} 行待补正`,
  noSlips: "没有需要退回的行",
  reasons: zhCnReasons,
  states: {
    merged: "已并入",
    older: "较旧，未并",
    superseded: "已被替换",
    duplicate: "重复，未并",
    nil: "零报告",
    slip: "补正单",
    failed: "未能读取",
    removed: "已移出",
    leftOut: "待确认",
    declined: "未勾选",
  },
  pane: {
    emptyTitle: "把各单位的表合并到这里",
    emptyText: "可以一次选许多文件：.xlsx、.xls、.csv 都行，也可以是改好的补正单。每一行都记着来自哪个文件。",
    choose: "选择文件",
    chooseMore: "继续收表",
    files: "收到的文件",
    tile: "选择文件合并",
    open: (sheet, rows) => `${sheet}（${rows} 行）`,
  },
};

const enReasons: Readonly<Record<FileRefusal | "unrecognized", string>> = {
  missing: "there is no such file",
  empty: "it is empty",
  unknownKind: "it is no table",
  notXlsx: "it is no Excel workbook",
  oldXls: "it is an old .xls; save it as .xlsx first",
  encrypted: "it has a password",
  damaged: "it is damaged",
  tooLarge: "it has more rows than a sheet",
  unreachable: "it was moved or is in use by another program",
  unrecognized: "no header was recognised",
};

const en: CollectionMessages = {
  jobs: {
    collect: "merge the files units sent in into one workbook",
    slips: "one workbook a unit with its rows that need correction",
  },
  into: "merge into a copy of this workbook",
  reading: (done, total, file) => `[${done}/${total}] ${file}`,
  stopped: (done, total) => `Stopped after ${done} of ${total} files; nothing was written.`,
  failed: (file, reason) => `Not read: ${file}, ${enReasons[reason]}`,
  collected: ({ files, merged, rows, failed, duplicate, nil, missing, ...rest }) =>
    [
      `${files} files, ${merged} merged with ${rows} rows`,
      ...(nil > 0 ? [`${nil} nil returns`] : []),
      ...(rest.slip > 0 ? [`${rest.slip} slips`] : []),
      ...(rest.leftOut > 0 ? [`${rest.leftOut} to be confirmed`] : []),
      ...(rest.declined > 0 ? [`${rest.declined} not ticked`] : []),
      ...(rest.replaced > 0 ? [`${rest.replaced} replaced by newer ones`] : []),
      ...(rest.older > 0 ? [`${rest.older} older`] : []),
      ...(rest.removed > 0 ? [`${rest.removed} taken out`] : []),
      ...(duplicate > 0 ? [`${duplicate} duplicates`] : []),
      ...(failed > 0 ? [`${failed} not read`] : []),
      ...(missing > 0 ? [`${missing} units have not returned`] : []),
    ].join(", "),
  versions: (added, removed, changed) =>
    `Newer versions: ${added} rows added, ${removed} removed, ${changed} cells changed`,
  doubled: (count) => `${count} people stand in two files, see 收表变化`,
  slips: (rows, cells, unplaced) =>
    `Slips: ${rows} rows, ${cells} cells corrected${unplaced === 0 ? "" : `; ${unplaced} rows left alone, see 收表变化`}`,
  differences: (count) => `${count} control totals do not agree, see 收表情况`,
  missing: (units) => `Not returned: ${units.join(", ")}`,
  slipsMade: (files, rows) => `${files} slips with ${rows} rows to correct`,
  noSlips: "No row needs to go back",
  reasons: enReasons,
  states: {
    merged: "merged",
    older: "older, not merged",
    superseded: "replaced",
    duplicate: "duplicate",
    nil: "nil return",
    slip: "slip",
    failed: "not read",
    removed: "taken out",
    leftOut: "to be confirmed",
    declined: "not ticked",
  },
  pane: {
    emptyTitle: "Merge what units sent in",
    emptyText:
      "Choose many files at once: .xlsx, .xls, .csv, or corrected slips. Every row keeps the file it came from.",
    choose: "Choose files",
    chooseMore: "Collect more",
    files: "Files received",
    tile: "choose files to merge",
    open: (sheet, rows) => `${sheet} (${rows} rows)`,
  },
};

/**
 * What is said while files are collected and sent back, in one language.
 *
 * @example
 * collectionMessagesOf("zh-CN").reading(3, 200, "甲厂.xlsx");
 * // => "[3/200] 甲厂.xlsx"
 */
export function collectionMessagesOf(locale: Locale): CollectionMessages {
  return locale === "en" ? en : zhCn;
}
