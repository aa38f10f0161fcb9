import type { Messages, Refusal, UsageProblem } from "../message-shape";

function refusal(why: Refusal): string {
  switch (why.kind) {
    case "protected":
      return `表格受保护，不能写入：“${why.sheet}”。请取消保护后再试，或另存一份。`;
    case "sheetNameTaken":
      return `工作表名“${why.sheet}”已被占用。请改名或删去那张表后再试。`;
    case "editing":
      return "正在编辑单元格，Excel 暂不接受写入。请按回车结束编辑。";
    case "unanswered":
      return `Excel 没有完成这一步（${why.code}），表格没有改动。请重试；仍不行请保存后重新打开工作簿。`;
    case "interrupted":
      return why.restored
        ? `写到一半被中断，已全部恢复原样。请重试；仍不行请复制编号 ${why.code}。`
        : `写到一半被中断，还有改动没有恢复（编号 ${why.code}）。请先撤回，再重试。`;
    case "nothingRecognized":
      return "没有认出困难职工登记或单位捐款表。请检查表头是否有“姓名”“身份证号”或“单位名称”“到账”等列。";
    case "noRegister":
      return "没有认出困难职工登记表，不能生成名册。请先整理登记表的表头。";
    case "nothingToPay":
      return "没有可列入名册的户。请先补齐材料或核对收入。";
    case "reliefUnset":
      return "慰问标准未设置，不能生成名册。请在“参数”表填入各类慰问标准（元），或在登记表填写慰问金额。";
    case "noFunctions":
      return "工作簿里没有 NUAN 函数，不用转换。";
    case "functionsUnanswered":
      return `有 ${why.count} 个 NUAN 函数还没有算出结果，一处也没有转换。请等重算完成，或确认加载项已打开后再试。`;
    case "fixesChanged":
      return "预览后表格改动过，一处也没有写入。已重新列出，请再看一遍。";
    case "reasonTooShort":
      return "请写明理由，至少 6 个字。";
    case "cannotDecide":
      return "这一处不能记下结论：行里没有姓名或证件号，下次认不出来。请先补齐。";
    case "fileMissing":
      return `找不到文件：${why.file}。请检查路径。`;
    case "notXlsx":
      return `不是 .xlsx 工作簿：${why.file}。请用 Excel 或 WPS 另存为 .xlsx 后再试。`;
    case "oldXls":
      return `这是旧式 .xls 文件：${why.file}。请用 Excel 或 WPS 另存为 .xlsx 后再试。`;
    case "encrypted":
      return `文件有打开密码，没有读：${why.file}。请去掉密码后再试。`;
    case "damaged":
      return `文件已损坏，读不出：${why.file}。请用 Excel 打开修复后另存。`;
    case "outputExists":
      return `输出文件已存在：${why.file}。请换一个名字，或加 --force 覆盖。`;
    case "outputIsInput":
      return `输出不能就是原文件：${why.file}。请用 -o 另起名字。`;
    case "outputNeeded":
      return "请用 -o 写明输出文件，例如 -o 结果.xlsx。";
    case "outputNotXlsx":
      return `输出文件名应以 .xlsx 结尾：${why.file}。请换一个名字。`;
    case "outputUnwritable":
      return `写不了输出文件：${why.file}。请检查文件夹是否存在、能否写入。`;
    case "unknownLocale":
      return `没有这种语言：${why.name}。请用 --locale zh-CN 或 --locale en。`;
    case "unknownKind":
      return why.known.length === 0
        ? `这个命令不用 --kind：${why.name}。请去掉。`
        : `没有这种名册：${why.name}。--kind 可用：${why.known.join("、")}。`;
    case "usage":
      return `${usage(why.problem, why.given)}写法：nuan <命令> 表.xlsx [-o 结果.xlsx]，详见 nuan --help。`;
    case "unknownParameter":
      return `没有这个参数：${why.name}。写法为 --set 参数=值，参数名见 README。`;
    case "unreadableParameter":
      return `参数“${why.name}”读不出：${why.value}。请检查写法。`;
    case "parametersFileUnreadable":
      return `参数文件读不出：${why.file}。应为 JSON，例如 {"minimumLivingLine": 780}。`;
    case "dateUnreadable":
      return `日期读不出：${why.value}。请写成 2027-01-20。`;
  }
}

function usage(problem: UsageProblem, given: string): string {
  switch (problem) {
    case "fileNeeded":
      return "没有写明命令或工作簿。";
    case "unknownCommand":
      return `没有这个命令：${given}。`;
    case "unknownOption":
      return `没有这个选项：${given}。`;
    case "valueNeeded":
      return `这个选项后面要写值：${given}。`;
    case "tooMany":
      return "一次只能处理一个工作簿。";
    case "other":
      return `命令看不懂（${given}）。`;
  }
}

export const zhCnMessages: Messages = {
  severity: { error: "错误", warning: "提醒", notice: "提示" },
  hardshipClass: { deep: "深度困难", relative: "相对困难", accident: "意外致困" },
  planTitles: {
    markFindings: "标到表上",
    makeRosters: "生成发放名册",
    addRegister: "新建台账",
    writeFixes: "写入修正",
    valuesOnly: "函数转为数值",
    decide: "记下结论",
    removeDecision: "撤销结论",
    correctTable: "确认表格",
    forgetCorrection: "取消表格的确认",
  },
  refusal,
  resultColumn: { head: "核查结果", colon: "：", separator: "；" },
  cli: {
    description: "暖：送温暖台账的识别、核查和名册",
    jobs: {
      template: "新建台账：参数表和空表",
      recognize: "认出每张表是什么",
      check: "核查；加 -o 另存标好的工作簿",
      rosters: "生成发放名册",
      values: "把 NUAN 函数换成数值，用 -o 另存",
      run: "核查、标记并生成名册",
    },
    options: { json: "把结果以 JSON 写到标准输出", force: "覆盖已有的输出文件" },
    reading: (file) => `正在读取 ${file}`,
    recognized: (tables) => `认出 ${tables} 张表`,
    checked: (records, errors, warnings, notices) =>
      `已查 ${records} 行：错误 ${errors}，提醒 ${warnings}，提示 ${notices}`,
    rosters: (count, households, total) => `已生成 ${count} 张名册，${households} 户，合计 ${total} 元`,
    leftOut: (count) => `另有 ${count} 户未列入，原因见检查结果`,
    saved: (file) => `已保存 ${file}`,
    renamed: (wanted, given) => `已有您自己的“${wanted}”，没有动它；新表名为“${given}”`,
  },
};
