import { keptPaneMessagesChinese } from "./zh-cn/kept-pane-messages";
import type { Severity } from "../domain/finding";
import { homePaneMessagesChinese } from "./zh-cn/home-pane-messages";
import { fundPaneMessagesChinese } from "./zh-cn/fund-pane-messages";
import { raisingPaneMessagesChinese } from "./zh-cn/raising-pane-messages";

const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words in Chinese: the shape of every other language. */
export const paneMessagesChinese = {
  product: "送温暖",
  places: {
    home: "首页",
    tables: "表格",
    check: "核查",
    parameters: "参数",
    donations: "募捐",
    fund: "资金",
    bulletin: "通报",
    eligibility: "资格",
    visits: "走访",
    allocate: "分配",
    rosters: "名册",
    posting: "公示",
    log: "记录",
    collect: "合并上报",
    fixes: "修正预览",
    setup: "本年设置",
    help: "帮助",
  },
  groups: { collect: "收表", raise: "筹款", decide: "定户", handOut: "发放" },
  frame: {
    back: (place: string) => `返回${place}`,
    notLoaded: "这一页没有打开",
    notLoadedText: "读取插件文件时被中断。工作簿没有改动。",
    loadAgain: "重新打开",
    done: (title: string) => `${title}：已完成，可以撤回。`,
    takenBack: (title: string) => `${title}：已撤回，恢复原样。`,
    next: (place: string) => `下一步：${place}`,
  },
  day: { example: "如 2027-01-13", choose: "选日期", unreadable: "请写全年月日，如 2027-01-13。" },
  switchPlace: "切换页面",
  goHome: "回到首页",
  severities: { error: "错误", warning: "提醒", notice: "提示" } satisfies Record<Severity, string>,
  confidence: { sure: "可信", confirm: "请确认", none: "未认出" },
  ...fundPaneMessagesChinese,
  ...homePaneMessagesChinese,
  ...raisingPaneMessagesChinese,
  home: {
    emptyTitle: "先从一张表开始",
    emptyText: "这本工作簿里还没有认出送温暖的表。识别只读取，不改动内容。",
    recognize: "识别这本工作簿",
    recognizeText: "认出每张表是什么、每列是什么",
    newRegister: "新建年度台账",
    newRegisterText: "加入参数表和空表，带下拉和说明",
    privacy: "数据只在这个文件里处理，不联网、不注册、不上传。",
    todo: "今天要办",
    nextCheck: (tables: number) => `核查这 ${count(tables)} 张表`,
    nextErrors: (errors: number) => `${count(errors)} 处错误，影响资格和发放`,
    nextWarnings: (warnings: number) => `${count(warnings)} 处提醒，请看一看`,
    tableState: (tables: number) => `${count(tables)} 张已认出`,
    checkState: (errors: number) => (errors === 0 ? "没有错误" : `${count(errors)} 处错误`),
    parameterState: (unset: number) => (unset === 0 ? "已设齐" : `${count(unset)} 项未设置`),
    logState: (steps: number) => (steps === 0 ? "还没有写入" : `${count(steps)} 步`),
    donationState: (sum: string) => `已到账 ${sum} 元`,
    eligibilityState: (open: number) => (open === 0 ? "没有待定" : `${count(open)} 户待定`),
    allocationState: (households: number) => `已写入 ${count(households)} 户`,
    rosterState: (rosters: number) => `${count(rosters)} 张已生成`,
    notStarted: "未开始",
  },
  tables: {
    headline: (sure: number, confirm: number) =>
      confirm === 0
        ? `认出 ${count(sure)} 张`
        : `认出 ${count(sure + confirm)} 张，${count(confirm)} 张请确认`,
    again: "重新识别",
    rows: (rows: number) => `${count(rows)} 行`,
    unrecognized: "没有认出，不参加核查",
    header: (first: number, last: number) =>
      first === last ? `表头第 ${first} 行` : `表头第 ${first}–${last} 行`,
    noHeader: "没有表头，按内容认列",
    sheets: (sheet: string, sheets: number) => (sheets === 1 ? sheet : `${sheet} 等 ${count(sheets)} 张`),
    forms: (forms: number) => `一户一表 ${count(forms)} 户`,
    labels: (labels: number) => `认出 ${count(labels)} 项，各项按标签读旁边的格`,
    formsAlike: "各张申请表格式相同，改一张的标签，其余一并照改。",
    span: (first: number, last: number) => `数据第 ${first}–${last} 行`,
    noRows: "还没有数据行",
    withRegister: "成员与职工同在这张登记表上，列随登记表而定；要改，请改登记表。",
    total: (row: number) => `第 ${row} 行合计不读`,
    columns: (columns: number) => `认出 ${columns} 列`,
    tenThousand: "金额单位为万元",
    splitBy: { label: "拆分依据", unit: "按单位", system: "按主管部门" },
    split: { unit: "每个单位拆成一张表", system: "每个主管部门拆成一张表" },
    splitFiles: {
      unit: "每个单位另存一个文件（压缩包）",
      system: "每个主管部门另存一个文件（压缩包）",
    },
    splitName: {
      unit: (sheet: string) => `${sheet}-各单位`,
      system: (sheet: string) => `${sheet}-各主管部门`,
    },
    splitDone: (files: number, rows: number) =>
      `已拆成 ${count(files)} 个文件，共 ${count(rows)} 行。格式照原表；批注和附注一律不带，一格内部分字的字体和行列的分级显示也不带。`,
    goTo: "转到这张表",
    readOnly: "识别只读取，不改动任何单元格。",
    check: (tables: number) => `核查这 ${count(tables)} 张表`,
    none: "没有认出送温暖的表",
    noneText: "表中需有姓名和身份证号，或单位和到账金额等列。",
  },
  check: {
    notRun: "还没有核查",
    notRunText: "核查不改动表格，640 行一般不到 1 秒。",
    run: "一键核查",
    clean: "没有发现问题",
    cleanText: (tables: number, records: number) => `已查 ${count(tables)} 张表、${count(records)} 行。`,
    headline: (tables: number, records: number, time: string) =>
      `${count(tables)} 张表 · ${count(records)} 行 · ${time}`,
    again: "重查",
    mark: "标到表上",
    marked: "已标到表上",
    search: "姓名、单位或单元格",
    groupings: { problem: "按问题分组", unit: "按单位分组", sheet: "按表分组" },
    groupBy: "分组",
    filters: "按等级显示",
    groups: "问题",
    places: (places: number) => `${count(places)} 处`,
    more: (left: number) => `再看 ${count(left)} 条`,
    nothingShown: "没有符合条件的问题。",
    whole: "全县",
    value: "填写",
    problem: "问题",
    basis: "依据",
    remedy: "办法",
    goTo: "转到单元格",
    stale: (rows: number) => `核查后改过 ${count(rows)} 行，结果可能不准，请重查。`,
    unset: (parameters: number) =>
      `${count(parameters)} 项参数未设置，相关规则未查。请在“参数”表填入数值和文号，不会按 0 计算。`,
    announce: (errors: number, warnings: number, notices: number) =>
      `核查完成：错误 ${count(errors)}，提醒 ${count(warnings)}，提示 ${count(notices)}`,
  },
  parameters: {
    missing: (unset: number) => `${count(unset)} 项未设置`,
    complete: "必填的参数已设齐",
    list: "本年参数",
    unset: "未设置",
    unreadable: "读不出，请核对",
    noSource: "未写文号",
    source: (source: string) => `依据：${source}`,
    optional: "选填",
    fillIn: (label: string) => `去填写“${label}”`,
    none: "工作簿里没有参数表",
    noneText: "新建台账会加入参数表，空着的项视为未设置，不会当作 0。",
    note: "在“参数”表里填写，改后请重查。空着的项视为未设置，不按 0 计算。",
    yes: "是",
    no: "否",
  },
  log: {
    empty: "今天还没有写入",
    emptyText: "插件的每次写入都会记在这里，可以撤回。",
    list: "写入记录",
    sheets: (sheets: readonly string[]) =>
      sheets.length <= 3
        ? sheets.join("、")
        : `${sheets.slice(0, 3).join("、")}等 ${count(sheets.length)} 张表`,
    undone: "已撤回",
    leftEdited: (edited: number, putBack: number) =>
      putBack === 0
        ? `这一步之后又改过 ${count(edited)} 处，这些格子保留改后的内容。`
        : `这一步之后又改过 ${count(edited)} 处，只撤回未改的 ${count(putBack)} 处。`,
    leftPlaces: "保留改后内容的格子",
    last: "从最近一步撤起，可一步一步往回撤。另存出去的文件和打印件不会跟着改。",
  },
  rosters: {
    done: (rosters: number, total: string) => `已生成 ${count(rosters)} 张名册，合计 ${total} 元`,
    households: (households: number) => `${count(households)} 户`,
    yuan: (amount: string) => `${amount} 元`,
    open: (sheet: string) => `打开“${sheet}”`,
    leftOut: (rows: number) => `未列入名册 ${count(rows)} 户`,
    reasons: {
      notEligible: "不符合条件",
      needsReview: "待定，请先认定",
      registeredTwice: "重复登记，请保留一条",
      noAmount: "没有慰问金额",
      objectionOpen: "公示异议未办结，暂不发放",
    },
  },
  ...keptPaneMessagesChinese,
  putBack: "撤回",
  putBackOf: (title: string) => `可撤回：${title}`,
  busy: { reading: "正在读取", checking: "正在核查", writing: "正在写入" },
  waitFor: (task: string) => `${task}，完成后可用。`,
  updating: "更新中",
  lookAtLock: "已解除，重新查看",
  stop: "停止",
  stopping: "正在停止",
};

/** Words only the pane shows. */
export type PaneMessages = typeof paneMessagesChinese;
