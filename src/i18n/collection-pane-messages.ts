import type { Locale } from "./locale";

/** How many files of a preview are what. */
export interface VerdictCounts {
  readonly files: number;
  readonly ready: number;
  readonly confirm: number;
  readonly skipped: number;
  /** Files that were read and of which no table was known. */
  readonly unrecognized: number;
  readonly failed: number;
  readonly missing: number;
}

const count = (value: number): string => value.toLocaleString("en-US");
const signed = (value: number): string => (value > 0 ? `+${count(value)}` : `−${count(-value)}`);
const SHOWN_ROWS = 12;
/** 第 3、5 行; of a long list the first. */
const rowList = (rows: readonly number[]): string =>
  rows.length > SHOWN_ROWS
    ? `第 ${rows.slice(0, SHOWN_ROWS).join("、")} 等 ${count(rows.length)} 行`
    : `第 ${rows.join("、")} 行`;

const zhCn = {
  headline: ({ files, ready, confirm, skipped, unrecognized, failed, missing }: VerdictCounts) =>
    [
      `读了 ${files} 份，${ready} 份可收`,
      ...(confirm > 0 ? [`${confirm} 份需确认`] : []),
      ...(skipped > 0 ? [`${skipped} 份重复或较旧`] : []),
      ...(unrecognized > 0 ? [`${unrecognized} 份未认出`] : []),
      ...(failed > 0 ? [`${failed} 份读不出`] : []),
      ...(missing > 0 ? [`${missing} 家未报`] : []),
    ].join("，"),
  notYet: "现在还没有写入。需确认的先不收，看过后勾选“收这份”。",
  verdicts: { ready: "可收", confirm: "需确认", skipped: "不收", failed: "读不出" },
  takeIt: "收这份",
  merge: (files: number) => `合并 ${files} 份`,
  rows: (rows: number) => `${rows} 行`,
  cancel: "不合并",
  totals: {
    title: "控制数核对",
    by: "按什么列",
    levels: { file: "按文件", unit: "按单位", system: "按主管部门" },
    unnamed: { file: "", unit: "（未写明单位）", system: "（未写明主管部门）" },
    county: (kind: string, rows: number, amount: string) => `全县${kind} ${count(rows)} 行，${amount} 元，`,
    agrees: "与各文件原表一致。",
    differs: (rows: number, amount: string) =>
      [
        ...(rows === 0 ? [] : [`差 ${signed(rows)} 行`]),
        ...(amount === "0.00" ? [] : [`差 ${amount} 元`]),
      ].join("，"),
    rows: (rows: number, amount: string) => `${count(rows)} 行，${amount} 元`,
    source: (rows: number, amount: string) => `原表 ${count(rows)} 行，${amount} 元`,
    same: "一致",
  },
  noUnit: "（未写明单位）",
  noSystem: "未写明主管部门",
  changesOf: (changes: number) => `新旧版本的变化（${count(changes)} 处）`,
  added: "新增",
  removed: "删去",
  missing: (count: number) => `未报单位（${count} 家）`,
  unreadFile: (file: string) => `来件“${file}”未能读取，请重报。`,
  likeSender: (name: string) => `“${name}”可能就是它，是的话请在单位名录“简称”栏写上。`,
  recordNil: (count: number) => `登记零报告 ${count} 家`,
  nilHint: "单位来电或书面说明没有困难职工的，勾选后登记为零报告。",
  sources: "已收的来件",
  takeOut: "移出",
  takeOutHint: (file: string) => `把“${file}”的行从合并表移出`,
  ownSheets: "收本工作簿里的表",
  ownSheetsHint: "各单位的表已经复制进这本工作簿的，勾选后合并；原表不动，核查时不重复计算。",
  collectSheets: (count: number) => `合并这 ${count} 张表`,
  review: "看已收情况",
  slips: "退回补正",
  listSlips: "列出要退回的单位",
  slipUnit: (rows: number, findings: number) => `${rows} 行，${findings} 处问题`,
  writeSlips: (count: number) => `生成补正单 ${count} 张`,
  saveSlips: (count: number) => `另存 ${count} 个文件（压缩包）`,
  slipName: "补正单",
  forms: {
    title: "发填报表",
    hint: "带下拉、填写检查和说明，身份证号和卡号列已是文本格式，报回来就能直接合并。",
    kind: "单位类型",
    kinds: { enterprise: "企业（基层工会）", department: "机关事业单位", system: "主管部门" },
    saveBlank: "另存空表",
    list: "按单位名录生成…",
    noList: "工作簿里没有单位名录。",
    saveAll: (count: number) => `另存 ${count} 个单位的表（压缩包）`,
    fileName: (name: string) => `${name}-填报表`,
    archive: "各单位填报表",
    option: "单位类型：enterprise 企业、department 机关事业、system 主管部门",
    unit: "填在表上的单位名称",
    system: "填在表上的主管部门",
    command: "发表：给单位名录上每个单位一份填报表",
    made: (files: number) => `已生成 ${files} 份填报表`,
  },
  slipsHint: "每个单位一张表，只含有错误或提醒的行，写明原因。改好的补正单按行标识收回，用“选择文件”即可。",
  all: "全选",
  outside: (units: number) => `名录外或未写明主管部门的单位（${count(units)} 个）`,
  outsideNamed: (units: number, names: readonly string[]) =>
    `名录外或未写明主管部门的单位（${count(units)} 个）：${names.join("、")}`,
  /** Of a file that went in. */
  toLookAt: (file: string, doubts: string) => `请核对 ${file}：${doubts}`,
  manySystems: (units: number) => `列在几个主管部门下的单位（${count(units)} 个）`,
  /** Options of the command collect. */
  options: {
    preview: "只看会怎样，不写文件",
    nil: "登记零报告的单位，用逗号分开",
    remove: "把以前收的这份文件的行移出",
    split: "拆表：每个单位一张表（-o 是 .xlsx）或一个文件（-o 是文件夹），格式不变",
    sheet: "要拆的表，缺省为第一张有单位的表",
  },
  splitFile: (done: number, total: number, file: string) => `[${done}/${total}] ${file}`,
  /** Why a file is to be looked at, one sentence each. */
  doubts: {
    tableToConfirm: (sheet: string, kind: string) => `“${sheet}”像是${kind}，请看列是否认对。`,
    unrecognizedSheet: (sheet: string) => `“${sheet}”没有认出，这张表的行不会并入。`,
    unknownSender: (rows: number) => `${rows} 行看不出是哪个单位的，请在文件名或表中写明单位。`,
    unknownNilSender: "看不出是哪个单位的零报告，请在文件名或表中写明单位。",
    leftYear: (sheet: string, year: number) => `“${sheet}”是 ${year} 年的表，文件里有较新的，没有并入。`,
    earlierYear: (sheet: string, year: number, usual: number) =>
      `“${sheet}”写的是 ${year} 年，本次是 ${usual} 年，请看是不是往年的表。`,
    hiddenRows: (count: number) => `有 ${count} 行在原表中是隐藏或筛掉的，也已读入，请核对是否上报。`,
    hiddenSheet: (sheet: string) => `“${sheet}”是隐藏的工作表，也已读入，请核对是否上报。`,
    unlistedSender: (sender: string, like: string | null) =>
      like === null
        ? `单位名录里没有“${sender}”，请核对单位名称。`
        : `单位名录里没有“${sender}”，有“${like}”；是同一单位的，请把前者写进名录“简称”栏。`,
    unreadableAmounts: (count: number) => `${count} 个金额读不出，并入时原样保留，不计入合计。`,
    secretColumns: (columns: string) => `表中有“${columns}”一栏，不并入总表，请提醒单位勿在表中填写密码。`,
    doubledRows: (count: number, other: string) => `有 ${count} 人“${other}”里也有，请确定由哪家上报。`,
    unplacedSlipRows: {
      noKey: (rows: readonly number[]) => `补正单${rowList(rows)}是新增的，不并入，请单位另报一份表。`,
      copied: (rows: readonly number[]) =>
        `补正单${rowList(rows)}是复制别的行得来的，不并入，请单位另报一份表。`,
      changedSince: (rows: readonly number[]) =>
        `补正单${rowList(rows)}对应的原行在退表后改过，不再改，请对照核对。`,
      deleted: (rows: readonly number[]) =>
        `单位删去了原表${rowList(rows)}，原表不动，确需取消的请在原表删除。`,
    },
    replaces: (other: string, added: number, removed: number, changed: number) =>
      `将替换“${other}”：${[
        ...(added > 0 ? [`新增 ${count(added)} 行`] : []),
        ...(removed > 0 ? [`删去 ${count(removed)} 行`] : []),
        ...(changed > 0 ? [`修改 ${count(changed)} 处`] : []),
      ].join("，")}。`,
    rows: (expected: number, actual: number) => `原表 ${expected} 行，读入 ${actual} 行，请核对。`,
    amount: (field: string, expected: string, actual: string) =>
      `${field}原表 ${expected} 元，并入 ${actual} 元，请核对。`,
    statedTotal: (field: string, expected: string, actual: string) =>
      `表内合计${field} ${expected} 元，各行相加 ${actual} 元，请单位核对。`,
  },
};

const en: typeof zhCn = {
  headline: ({ files, ready, confirm, skipped, unrecognized, failed, missing }) =>
    [
      `${files} files read, ${ready} ready`,
      ...(confirm > 0 ? [`${confirm} to confirm`] : []),
      ...(skipped > 0 ? [`${skipped} duplicate or older`] : []),
      ...(unrecognized > 0 ? [`${unrecognized} not recognised`] : []),
      ...(failed > 0 ? [`${failed} not readable`] : []),
      ...(missing > 0 ? [`${missing} units missing`] : []),
    ].join(", "),
  notYet: "Nothing is written yet. Files to confirm stay out until you tick them.",
  verdicts: { ready: "Ready", confirm: "Please confirm", skipped: "Left out", failed: "Not readable" },
  takeIt: "Take this file",
  merge: (files) => (files === 1 ? "Merge 1 file" : `Merge ${files} files`),
  rows: (rows) => `${rows} rows`,
  cancel: "Do not merge",
  totals: {
    title: "Control totals",
    by: "Listed by",
    levels: { file: "By file", unit: "By unit", system: "By department" },
    unnamed: { file: "", unit: "(no unit named)", system: "(no department named)" },
    county: (kind, rows, amount) => `County, ${kind}: ${count(rows)} rows, ${amount} yuan; `,
    agrees: "the same as in the files.",
    differs: (rows, amount) =>
      [
        ...(rows === 0 ? [] : [`${signed(rows)} rows`]),
        ...(amount === "0.00" ? [] : [`${amount} yuan`]),
      ].join(", "),
    rows: (rows, amount) => `${count(rows)} rows, ${amount} yuan`,
    source: (rows, amount) => `in the file ${count(rows)} rows, ${amount} yuan`,
    same: "the same",
  },
  noUnit: "(no unit named)",
  noSystem: "No department named",
  changesOf: (changes) => `Changes between versions (${count(changes)})`,
  added: "added",
  removed: "removed",
  missing: (count) => `Not yet returned (${count} units)`,
  unreadFile: (file) => `“${file}” came and could not be read; please ask for it again.`,
  likeSender: (name) => `“${name}” may be this one; if so, write it into the column of aliases.`,
  recordNil: (count) => `Record ${count} nil returns`,
  nilHint: "Tick the units that said they have nobody to report.",
  sources: "Files collected",
  takeOut: "Take out",
  takeOutHint: (file) => `Take out the rows of “${file}” from the merged tables`,
  ownSheets: "Collect sheets of this workbook",
  ownSheetsHint:
    "For tables that were copied into this workbook: tick them to merge. The sheets stay as they are and are not counted twice.",
  collectSheets: (count) => (count === 1 ? "Merge this sheet" : `Merge these ${count} sheets`),
  review: "What was collected so far",
  slips: "Return slips",
  listSlips: "List the units to send back to",
  slipUnit: (rows, findings) => `${rows} rows, ${findings} findings`,
  writeSlips: (count) => (count === 1 ? "Make 1 slip" : `Make ${count} slips`),
  saveSlips: (count) => `Save ${count} files (one archive)`,
  slipName: "补正单",
  forms: {
    title: "Send out forms",
    hint: "With drop-downs, checks on typing and instructions; numbers are text already, so what comes back can be merged as it is.",
    kind: "Kind of unit",
    kinds: { enterprise: "Enterprise", department: "Office or institution", system: "Department above" },
    saveBlank: "Save a blank form",
    list: "From the list of units…",
    noList: "The workbook has no list of units.",
    saveAll: (count) => `Save the forms of ${count} units (one archive)`,
    fileName: (name) => `${name}-填报表`,
    archive: "各单位填报表",
    option: "kind of unit: enterprise, department, system",
    unit: "unit to fill in",
    system: "department above to fill in",
    command: "one form for every unit on the list of units",
    made: (files) => `${files} forms written`,
  },
  slipsHint:
    "One sheet a unit with the rows that have errors or warnings, explained. Corrected slips are read back by their row keys: choose them as files.",
  all: "All",
  outsideNamed: (units, names) =>
    `Units not on the list or without a department (${count(units)}): ${names.join(", ")}`,
  toLookAt: (file, doubts) => `Please look at ${file}: ${doubts}`,
  outside: (units) => `Units not on the list or without a department (${count(units)})`,
  manySystems: (units) => `Units under several departments (${count(units)})`,
  options: {
    preview: "show what would happen and write nothing",
    nil: "units that have nothing to report, separated by commas",
    remove: "take the rows of a file collected before out again",
    split: "split a table by unit into sheets (-o an .xlsx) or files (-o a folder), formats kept",
    sheet: "the sheet to split; the first with units when absent",
  },
  splitFile: (done, total, file) => `[${done}/${total}] ${file}`,
  doubts: {
    tableToConfirm: (sheet, kind) => `“${sheet}” looks like ${kind}; please look at its columns.`,
    unrecognizedSheet: (sheet) => `“${sheet}” was not recognised; its rows do not go in.`,
    unknownSender: (rows) => `${rows} rows name no unit; write it into the file name or the table.`,
    unknownNilSender: "The nil return names no unit; write it into the file name or the sheet.",
    leftYear: (sheet, year) => `“${sheet}” is of ${year}; the file holds a newer one, so it stays out.`,
    earlierYear: (sheet, year, usual) =>
      `“${sheet}” says ${year}, and this campaign is of ${usual}; please look whether it is an old one.`,
    hiddenRows: (count) => `${count} rows are hidden or filtered out in the file and were read too.`,
    hiddenSheet: (sheet) => `“${sheet}” is a hidden sheet and was read too.`,
    unlistedSender: (sender, like) =>
      like === null
        ? `The list of units has no “${sender}”.`
        : `The list of units has no “${sender}”, but “${like}”; if they are one, write the former into its column of aliases.`,
    unreadableAmounts: (count) =>
      `${count} amounts cannot be read; they go in as they are and are not added up.`,
    secretColumns: (columns) =>
      `The column “${columns}” stays out; please remind the unit that passwords belong in no list.`,
    doubledRows: (count, other) => `${count} people stand in “${other}” too.`,
    unplacedSlipRows: {
      noKey: (rows) => `The unit added rows ${rows.join(", ")} to the slip; they do not go in.`,
      copied: (rows) => `Rows ${rows.join(", ")} of the slip are copies of other rows; they do not go in.`,
      changedSince: (rows) =>
        `The rows that rows ${rows.join(", ")} of the slip are for were changed since; they are left alone.`,
      deleted: (rows) =>
        `The unit deleted rows ${rows.join(", ")} of the register from the slip; the register is left alone.`,
    },
    replaces: (other, added, removed, changed) =>
      `Replaces “${other}”: ${added} rows added, ${removed} removed, ${changed} cells changed.`,
    rows: (expected, actual) => `${expected} rows in the file, ${actual} read.`,
    amount: (field, expected, actual) => `${field}: ${expected} yuan in the file, ${actual} merged.`,
    statedTotal: (field, expected, actual) =>
      `${field}: the file's total says ${expected} yuan, its rows add up to ${actual}.`,
  },
};

/** What the pane says while returned files are looked at, merged and sent back; zh-CN is the shape. */
export type CollectionPaneMessages = typeof zhCn;

/**
 * The words of the pane's collecting in one language.
 *
 * @example
 * collectionPaneMessagesOf("zh-CN").merge(41);
 * // => "合并 41 份"
 */
export function collectionPaneMessagesOf(locale: Locale): CollectionPaneMessages {
  return locale === "en" ? en : zhCn;
}
