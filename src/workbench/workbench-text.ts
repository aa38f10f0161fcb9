/** Words of the page around the grid. The add-in's own words come from the manifest and the task pane. */
const chinese = {
  product: "暖",
  page: "工作台",
  open: "打开",
  saveAs: "另存",
  files: "示例与文件",
  samples: "示例",
  sampleCounty: "示例县台账",
  emptyWorkbook: "空白工作簿",
  emptyFile: "空白工作簿.xlsx",
  largeCounty: "两万户的大县",
  largeFile: "大县台账.xlsx",
  opened: "本次打开过的文件",
  dropHere: "松开鼠标，打开这个工作簿",
  dark: "深色",
  light: "浅色",
  otherLanguage: "English",
  local: "已在本机打开，未联网",
  paneTitle: "送温暖",
  closePane: "关闭窗格",
  opening: "正在打开…",
  working: "正在办理…",
  sampleFile: "示例台账.xlsx",
  find: "查找",
  undo: "撤销输入",
  redo: "恢复输入",
  undoHint: "撤销在表格里的输入（Ctrl+Z）。功能区按钮和窗格写入的内容，请按“撤回上步”",
  redoHint: "恢复刚撤销的输入（Ctrl+Y）",
  findHint: "在表格里查找、替换（Ctrl+F）",
  nothingToTurnBack: { undo: "没有可撤销的输入。插件写入的内容请按“撤回上步”。", redo: "没有可恢复的输入。" },
  changedSince: "这些单元格后来又有改动，不能再撤销。插件写入的内容请按“撤回上步”。",
  refused: {
    sheets: "工作台不能增删、改名或移动工作表。请另存后在 Excel 中改。",
    structure: "工作台不能插入或删除行、列和单元格。请另存后在 Excel 中改。",
    move: "工作台不能剪切或移动单元格。请复制到新位置，再清除原处。",
    merge: "工作台不能合并或拆分单元格。请另存后在 Excel 中改。",
    freeze: "工作台不能改冻结的行列。请另存后在 Excel 中改。",
    rules: "工作台不能改条件格式和数据验证。请另存后在 Excel 中改。",
  },
  pasted: "已写入内容、字体、颜色和数字格式；合并单元格、条件格式和下拉没有带过来。",
  entryRefused: "此内容不能输入",
  entryNoted: "已输入，请留意",
  brokenRule: "此值与此单元格定义的数据验证限制不匹配。",
  understood: "知道了",
  notOpened: (reason: string): string => `没有打开：${reason}`,
  notSaved: (reason: string): string => `没有保存：${reason}`,
  notDone: (reason: string): string => `没有完成：${reason}`,
};

/** Every word of the page in one language. */
export type WorkbenchText = typeof chinese;

const english: WorkbenchText = {
  product: "Nuan",
  page: "Workbench",
  open: "Open",
  saveAs: "Save as",
  files: "Samples and files",
  samples: "Samples",
  sampleCounty: "Register of a sample county",
  emptyWorkbook: "Empty workbook",
  emptyFile: "Empty workbook.xlsx",
  largeCounty: "A county of 20,000 households",
  largeFile: "大县台账.xlsx",
  opened: "Opened in this page",
  dropHere: "Drop to open this workbook",
  dark: "Dark",
  light: "Light",
  otherLanguage: "中文",
  local: "Open on this computer only, offline",
  paneTitle: "Sending Warmth",
  closePane: "Close pane",
  opening: "Opening…",
  working: "Working…",
  sampleFile: "示例台账.xlsx",
  find: "Find",
  undo: "Undo typing",
  redo: "Redo typing",
  undoHint:
    "Undo what was typed into the grid (Ctrl+Z). What the ribbon and the pane wrote is taken back by Put back",
  redoHint: "Redo what was just undone (Ctrl+Y)",
  findHint: "Find and replace in the grid (Ctrl+F)",
  nothingToTurnBack: {
    undo: "No typing to undo. What the add-in wrote is taken back by Put back.",
    redo: "No typing to redo.",
  },
  changedSince:
    "These cells were changed since and can no longer be undone. What the add-in wrote is taken back by Put back.",
  refused: {
    sheets: "The workbench cannot add, delete, rename or move sheets. Save as, then change them in Excel.",
    structure:
      "The workbench cannot insert or delete rows, columns or cells. Save as, then change them in Excel.",
    move: "The workbench cannot cut or move cells. Copy them to their new place, then clear the old one.",
    merge: "The workbench cannot merge or split cells. Save as, then change them in Excel.",
    freeze: "The workbench cannot change frozen rows and columns. Save as, then change them in Excel.",
    rules:
      "The workbench cannot change conditional formats or data validation. Save as, then change them in Excel.",
  },
  pasted:
    "Contents, fonts, colours and number formats were written; merged cells, conditional formats and lists were not.",
  entryRefused: "This cannot be entered",
  entryNoted: "Entered; please note",
  brokenRule: "This value does not match the data validation restrictions defined for this cell.",
  understood: "OK",
  notOpened: (reason) => `Not opened: ${reason}`,
  notSaved: (reason) => `Not saved: ${reason}`,
  notDone: (reason) => `Not done: ${reason}`,
};

/** Languages of the page; the pane and the ribbon follow it, as they follow Excel's. */
export type WorkbenchLocale = "zh-CN" | "en-US";

/**
 * The page's words in one language.
 *
 * @example workbenchTextOf("en-US").open // => "Open"
 */
export function workbenchTextOf(locale: WorkbenchLocale): WorkbenchText {
  return locale === "zh-CN" ? chinese : english;
}
