import { formatChineseDate, formatMoney } from "../format-values";
import type { Messages, Refusal, UsageProblem } from "../message-shape";
import { namesOf } from "../names";

const zhNames = namesOf("zh-CN");

function refusal(why: Refusal): string {
  switch (why.kind) {
    case "protected":
      return `“${why.sheet}”受保护，没有写入。请打开该表，在“审阅”点“撤消工作表保护”（可能要密码），再试一次。`;
    case "workbookProtected":
      return "工作簿结构受保护，不能增删工作表。请在“审阅”点“保护工作簿”取消保护（可能要密码），再试一次。";
    case "readOnly":
      return "此文件由他人打开或设为只读，只能查看。请先另存一份，再在新文件里操作。";
    case "sheetNameTaken":
      return `工作表名“${why.sheet}”已被占用。请改名或删去那张表后再试。`;
    case "stopped":
      return "已停止，没有改动。已写入的部分全部恢复原样。";
    case "busy":
      return "上一步还在进行，这一步没有开始。请等它做完，或点“停止”后再试。";
    case "failed":
      return "这一步出错中断，没有做完。请再试一次；仍不行请关闭窗格重新打开。已写入的内容可在“记录”里查看和撤回。";
    case "editing":
      return "正在编辑单元格，Excel 暂不接受写入。请按回车结束编辑。";
    case "sheetsEdited":
      return `${why.sheets.length === 1 ? "" : `${why.sheets.length} 张表`}生成后改过：${why.sheets
        .slice(0, 5)
        .map(({ sheet, rows }) => `“${sheet}”${rows} 处`)
        .join(
          "、",
        )}${why.sheets.length > 5 ? "等" : ""}。重新生成会覆盖这些改动，还没有写入（命令行加 --edited keep、number 或 replace）。填在签字、日期等空栏里的字不算改动，会带到新表。`;
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
    case "giftsUndated":
      return `${why.count} 笔捐款都没有到账日期，不能按天通报。请填“到账日期”列后再试。`;
    case "approverNeeded":
      return "沟通名单是内部草稿，请先填写批准人（姓名、职务），没有生成。";
    case "noVersion":
      return "没有选要生成的内容。请至少选一样。";
    case "nothingToBook":
      return "没有要登记的支出：工作簿里没有发放名册，或者都已记入台账。";
    case "noIncomeToBook":
      return "没有要登记的收入：还没有对上的进账，或者都已记入台账。待确认的请先确认。";
    case "approvalNeeded":
      return "请先填写审批依据（如联席会议纪要文号）。先审批，后发放。";
    case "rowsTaken":
      return `“${why.sheet}”第 ${why.row} 行已有内容，没有写入。请先在台账末行下面空出 ${why.count} 行。`;
    case "noLedger":
      return "没有认出资金台账、银行流水、银行回盘或发放名册，不能对账。请把其中一张表放进本工作簿，或先新建资金台账。";
    case "noGifts":
      return "没有认出捐款，不能生成通报。请检查单位捐款表是否有“单位名称”“到账金额”“到账日期”等列。";
    case "nobodyToVisit":
      return "还没有可走访的户，请先认定资格。";
    case "unitUnknown":
      return `登记表里没有${why.units.map((unit) => `“${unit}”`).join("、")}，没有生成。请按登记表里的工作单位写全称。`;
    case "nothingToPay":
      return "没有可列入名册的户。请先补齐材料或核对收入。";
    case "reliefUnset":
      return "慰问标准未设置，不能生成名册。请在“参数”表填入各类慰问标准（元），或在登记表填写慰问金额。";
    case "parametersUnreadable":
      return `参数${why.parameters.map((id) => `“${zhNames.parameter(id)}”`).join("、")}没有读懂，没有写入。请核对写法。`;
    case "parametersUnset":
      return `参数${why.parameters.map((id) => `“${zhNames.parameter(id)}”`).join("、")}未设置，没有写入。请在“参数”表填入数值和文号，不会按 0 计算。`;
    case "fundTooSmall":
      return `资金不够保底，差 ${formatMoney(why.missingFen)} 元：${why.households} 户保底共需 ${formatMoney(why.neededFen)} 元，资金 ${formatMoney(why.fundFen)} 元。没有写入任何金额。`;
    case "valuesStand":
      return `有 ${why.count} 处已填的内容会被改动，没有写入。请先看改动前后，确要改动再写入（命令行加 --revise）。`;
    case "noHeader":
      return `“${why.sheet}”没有表头，不能加列。请先加一行表头（姓名、身份证号等）再试。`;
    case "form":
      return `“${why.sheet}”是一户一表，金额没有地方写。请先在“收表”里把各户的申请表合并成登记表，再分配资金。`;
    case "certificateBroken":
      return "分配证明有不成立的一项，没有写入。请把参数和登记表核对后再试。";
    case "noFunctions":
      return "工作簿里没有 NUAN 函数，不用转换。";
    case "functionsUnanswered":
      return `有 ${why.count} 个 NUAN 函数还没有算出结果，一处也没有转换。请等重算完成，或确认加载项已打开后再试。`;
    case "fixesChanged":
      return "预览后表格改动过，一处也没有写入。已重新列出，请再看一遍。";
    case "collectionChanged":
      return "预览后工作簿改动过，一行也没有合并。已重新列出，请再看一遍。";
    case "noticeRuns":
      return `公示还没有期满：${formatChineseDate(why.until)}截止，还有 ${why.households} 户在公示。期满后再生成发放名册。`;
    case "changedAfterNotice":
      return `公示后有 ${why.households} 户改动或新增，没有生成发放名册。请对改动的户补充公示，登记张榜并期满后再发放。`;
    case "amountsPosted":
      return why.act === "posted"
        ? `公示后改动 ${why.households} 户金额，须补充公示后才能发放。还没有写入。`
        : `审批后改动 ${why.households} 户金额，须重新报批后才能发放。还没有写入。`;
    case "classesPosted":
      return why.act === "posted"
        ? `${why.households} 户的认定与公示的不同，须补充公示后才能发放。还没有写入。`
        : `${why.households} 户的认定与审批的不同，须重新报批后才能发放。还没有写入。`;
    case "planTooSmall":
      return `资金不够保底，差 ${formatMoney(why.missingFen)} 元，这个方案没有存。请增加试算资金，或调低保底后再存。`;
    case "bankColumnUnknown":
      return `参数“银行文件列”里有认不出的列：${why.name}。可用：序号、收款人、收款账号、开户行、金额、附言、工作单位、空。`;
    case "nothingToRegister":
      return "没有可登记的户。请先完成资格认定和资金分配，再登记。";
    case "nothingDiffers":
      return "没有差别，不用生成变动清单。";
    case "fileNotWorkbook":
      return `“${why.file}”打不开：只能检查没有加密的 .xlsx 或 .xlsm 文件，请另存后再查。`;
    case "noVersionKept":
      return "工作簿里没有记下的登记表。请先在“资格”里记下这一版。";
    case "nothingChanged":
      return "登记张榜之后没有改动，不用补充公示。";
    case "cannotSplit":
      switch (why.problem) {
        case "noTable":
          return `${why.sheet === "" ? "一张表都" : `“${why.sheet}”`}没有认出，不能拆分。`;
        case "noUnits":
          return `“${why.sheet}”没有单位一列，不能按单位拆分。`;
        case "noSystems":
          return `“${why.sheet}”没有主管部门一列，不能按主管部门拆分。`;
        case "oneUnit":
          return `“${why.sheet}”只有一个单位，不用拆分。`;
        case "oneSystem":
          return `“${why.sheet}”只有一个主管部门，不用拆分。`;
        case "severalTables":
          return `“${why.sheet}”上有几张表，请先分到各自的工作表再拆分。`;
      }
    case "plansFull":
      return "已存三个方案。请先删去一个再存。";
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
    case "folderNeeded":
      return "请用 -o 写明放补正单的文件夹，例如 -o 补正单。";
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
    makeSheets: "生成各类表",
    compareVersions: "与早先一版比",
    makeVisitSheets: "生成结对走访表",
    recordVisits: "登记走访",
    makeBulletin: "生成通报",
    reconcileFund: "资金对账",
    allocateFund: "分配资金",
    writeDecisions: "写入认定结果",
    ruleCases: "运行规则样例",
    addRegister: "新建台账",
    setUp: "本年设置",
    collect: "收表",
    removeSource: "移出一份来件",
    recordNil: "登记零报告",
    returnSlips: "生成补正单",
    splitTable: "按单位拆分",
    writeFixes: "写入修正",
    valuesOnly: "函数转数值",
    register: "登记张榜和发放",
    decide: "记下结论",
    judge: "人工认定",
    keepPlan: "存为方案",
    keepVersion: "记下登记表",
    dropPlan: "删去方案",
    adoptPlan: "采用方案",
    sendBack: "退回补材料",
    removeDecision: "撤销结论",
    correctTable: "确认表格",
    linkName: "确认单位名称",
    linkLines: "确认进账与捐款",
    unlink: "取消确认",
    bookSpending: "登记支出",
    bookIncome: "登记收入",
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
      eligibility: "逐户认定资格；加 -o 写入认定结果",
      allocate: "分配资金；加 -o 写入金额、分配证明和全覆盖核对",
      "rule-cases": "运行规则样例，列出不一致的样例",
      fix: "列出可修正之处；加 -o 另存修正好的工作簿（找回的号码须用 --kind 点名）",
      rosters: "生成发放名册",
      fund: "资金对账：收支结存、进账与捐款、名册与回盘",
      donations: "募捐核对：累计、今日、五个渠道、捐款面和各单位到账情况",
      bulletin: "生成某一天的捐款通报：张贴稿、播报稿、图表和内部表",
      values: "把 NUAN 函数换成数值，用 -o 另存",
      run: "核查、标记并生成名册",
    },
    options: {
      json: "把结果以 JSON 写到标准输出",
      force: "覆盖已有的输出文件",
      fund: "本次分配资金（元）",
      classes: "“困难类别”列一并改为认定类别",
      revise: "改动已填的金额或认定",
      order: "张贴稿排列：arrival 到账先后 | name 单位名称 | amount 捐款数额",
      approver: "沟通名单（草稿）的批准人",
      anyway: "公示未期满或公示后有改动也生成",
      changePosted: "与公示或审批的金额、认定不同也写入",
    },
    reading: (file) => `正在读取 ${file}`,
    contentsOnly: (file) => `${file} 不是 .xlsx：只取内容，格式和公式不带过来，原文件不变`,
    recognized: (tables) => `认出 ${tables} 张表`,
    checked: (records, errors, warnings, notices) =>
      `已查 ${records} 行：错误 ${errors}，提醒 ${warnings}，提示 ${notices}`,
    fixes: (count, openDates, unrescued) =>
      `可修正 ${count} 处；日期两可 ${openDates} 处；号码受损而找不回 ${unrescued} 处`,
    fixed: (count) => `已写入 ${count} 处`,
    openDate: "日期两可，请查实后写明",
    unrescued: "号码残缺，没有找到或不止一人，请查证件",
    toBeNamed: (count) =>
      `其中 ${count} 处改动号码或年份本身，须核对后用 --kind number,year,rescue 点名，才写入`,
    fixKinds: {
      writing: "去空格、统一写法",
      amount: "金额改存为数字",
      date: "日期统一为年-月-日",
      share: "百分比改存为数字",
      number: "号码改为18位",
      year: "到账日期的年份",
      rescue: "找回被截断的身份证号",
    },
    reconciled: (closing, matched, proposed, open) =>
      `${closing === null ? "" : `结存 ${closing} 元，`}对上 ${matched} 组，待确认 ${proposed} 组，未对上 ${open} 笔`,
    bulletin: (day, today, sum, donors) => `${day} 到账 ${today} 元，累计 ${sum} 元，${donors} 家`,
    undated: (count, sum) => `另有 ${count} 笔 ${sum} 元没有到账日期，未计入`,
    rosters: (count, households, total) => `已生成 ${count} 张名册，${households} 户，合计 ${total} 元`,
    leftOut: (count) => `另有 ${count} 户未列入，原因见检查结果`,
    decided: (eligible, needsReview, notEligible) =>
      `已认定：符合 ${eligible} 户，待定 ${needsReview} 户，不符 ${notEligible} 户`,
    allocated: (households, total, kept, checks) =>
      `已分给 ${households} 户，合计 ${total} 元，结余 ${kept} 元；${checks} 项校验全部成立`,
    sameFamily: (names) =>
      `一户两名职工，各分了一份：${names.join("、")}。一户只应一份的，请先在“核查”里认定为同一户`,
    covered: (registered, helped, refused, gaps, people) =>
      `全覆盖：在册 ${registered} 户 ${people} 人，列入 ${helped}，不符 ${refused}，尚未落实 ${gaps}`,
    revision: (place, before, after) => `改动\t${place}\t${before} → ${after}`,
    ruleCases: (cases, differing) =>
      differing === 0 ? `${cases} 个样例全部一致` : `${cases} 个样例中 ${differing} 个不一致`,
    ruleCase: (title, expected, actual) => `不一致\t${title}\t应得 ${expected}，实得 ${actual}`,
    saved: (file) => `已保存 ${file}`,
    renamed: (wanted, given) => `已有您自己的“${wanted}”，没有动它；新表名为“${given}”`,
  },
};
