/** Words of the page around the grid. The add-in's own words come from the manifest and the task pane. */
export const workbenchText = {
  product: "暖",
  page: "工作台",
  open: "打开",
  saveAs: "另存",
  local: "已在本机打开，未联网",
  paneTitle: "送温暖",
  closePane: "关闭窗格",
  opening: "正在打开…",
  working: "正在办理…",
  sampleFile: "示例台账.xlsx",
  notOpened: (reason: string): string => `没有打开：${reason}`,
  notSaved: (reason: string): string => `没有保存：${reason}`,
  notDone: (reason: string): string => `没有完成：${reason}`,
} as const;
