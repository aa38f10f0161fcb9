/** One step of the quick guide; `place` is where it is done. */
export interface HelpStep {
  readonly title: string;
  readonly text: string;
  readonly place: "tables" | "check" | "parameters" | "eligibility" | "allocate" | "rosters" | "posting";
  readonly go: string;
}

/** A question and its answer. */
export interface HelpQuestion {
  readonly question: string;
  readonly answer: readonly string[];
}

/** What the place 帮助 says. */
export interface HelpText {
  readonly intro: string;
  readonly stepsTitle: string;
  readonly steps: readonly HelpStep[];
  readonly rules: { readonly title: string; readonly lines: readonly string[] };
  readonly questionsTitle: string;
  readonly questions: readonly HelpQuestion[];
  readonly keysTitle: string;
  readonly keys: readonly { readonly key: string; readonly does: string }[];
}

/** The quick guide in Chinese. */
export const helpTextChinese: HelpText = {
  intro: "第一次用，照下面八步走一遍，约十分钟。每一步都可以撤回，随时可以停下。",
  stepsTitle: "十分钟走一遍",
  steps: [
    {
      title: "认出表格",
      text: "打开各单位报来的表或自己的台账，点“识别表格”。只读取，不改动。标“请确认”的表，看一眼列对不对，点“确认这张表”。",
      place: "tables",
      go: "去表格",
    },
    {
      title: "填年度参数",
      text: "没有“参数”表的，点“新建台账”加上。填低保线、倍数、慰问标准、公示期，写明文号。没填的不按 0 计算，相关规则先不查。",
      place: "parameters",
      go: "去参数",
    },
    {
      title: "一键核查",
      text: "错误在出名册前必须解决，提醒请看一看，提示供整理。点开一条，能看到填的值、依据和办法，“转到单元格”直接去改。改完自动重查。",
      place: "check",
      go: "去核查",
    },
    {
      title: "成批修正",
      text: "空格、全角、日期写法这类问题，点“可修正…”先看改前改后，勾选后写入。号码和日期拿不准的，不替您选。",
      place: "check",
      go: "去核查",
    },
    {
      title: "认定资格",
      text: "逐户给出符合、待定、不符和理由。待定的看缺什么，退回补材料，或者评议后人工认定并写明理由。",
      place: "eligibility",
      go: "去资格",
    },
    {
      title: "分配资金",
      text: "填可分配资金，看每户金额和分配证明。改数字只是试算；点“预览写入…”，看过再写入。",
      place: "allocate",
      go: "去分配",
    },
    {
      title: "张榜公示",
      text: "“公示榜”自动遮盖姓名，不含证件号、电话、卡号。张榜前做“公示检查”，整本工作簿有一处个人信息都不能外发。",
      place: "posting",
      go: "去公示",
    },
    {
      title: "生成名册",
      text: "公示期满，按单位生成发放名册，含合计、大写和签字栏。没有列入的户和原因写在窗格里，不会悄悄漏掉。",
      place: "rosters",
      go: "去名册",
    },
  ],
  rules: {
    title: "请放心",
    lines: [
      "数据只在这个文件里处理，不联网、不注册、不上传。",
      "改动已有内容之前，先给您看改前改后；只加新表的，马上完成，可以撤回。",
      "每次写入都记在“记录”里。另存出去的文件和打印件收不回来，会提前说明。",
      "捐款自愿。参考标准只供内部参考，不进公示和通报。",
      "资格由评议和审批决定，这里只给建议和理由。",
    ],
  },
  questionsTitle: "常见问题",
  questions: [
    {
      question: "按钮点了，说表格受保护",
      answer: [
        "插件不改受保护的表。工作表受保护：在“审阅”点“撤消工作表保护”；新建不了表：点“保护工作簿”取消结构保护；文件只读：先另存一份。取消后再点一次即可，之前没有写入任何内容。",
      ],
    },
    {
      question: "工作表标签的颜色是什么意思",
      answer: [
        "红色可以张贴（公示、通报），金色发放，蓝色备案，橙色捐款，紫色走访，绿色登记、审批等内部表。红色以外的表含个人信息或内部数据，不张贴。",
      ],
    },
    {
      question: "提示正在编辑单元格",
      answer: ["Excel 在输入时不接受写入。请按回车结束输入，再点一次。"],
    },
    {
      question: "有一张表没有认出",
      answer: [
        "表中要有姓名和身份证号，或者单位和到账金额等列。表头可以有一到三行，可以合并单元格。",
        "在“表格”里点开这张表，指出表头在哪一行、每列是什么，以后同样的表都照此识别。",
      ],
    },
    {
      question: "身份证号后三位变成 000",
      answer: [
        "Excel 把号码当成了数字，只存 15 位，后三位已经丢失，不能推算。",
        "工作簿里另有同名同号段的，会列出来供核对采用；没有的请查证件，按文本重录。",
      ],
    },
    {
      question: "写到一半停电或点了停止",
      answer: ["一次写入要么全部完成，要么全部恢复原样，不会留下半张表。请重做一次。"],
    },
    {
      question: "改一个标准，会影响哪些户",
      answer: ["在“资格”点“参数试算”，选参数、填试算值，就列出改变结论的户和资金增减。只是试算，不写入。"],
    },
    {
      question: "怎样和上个月的登记表比",
      answer: [
        "在“资格”的“动态管理”点“与早先文件比…”，选上月的文件：新增、退出和原因、逐项变化都列出来，可以生成“与上期变动”清单。",
      ],
    },
    {
      question: "张榜以后还要改金额",
      answer: ["可以改。写入前会问有几户与公示的金额不同；写入后对这几户补充公示，登记张榜并期满，再发放。"],
    },
    {
      question: "怎样撤回以前的一步",
      answer: ["在“记录”里从最近一步往回撤，恢复到写入前的内容。写入后又在同一处手工改过的，请先记下再撤。"],
    },
    {
      question: "同事没有装插件，能看吗",
      answer: [
        "生成的表都是普通 Excel 表，合计是普通公式，用 WPS 也能打开。",
        "用了 NUAN 函数的，先点“函数转数值”再发出去。",
      ],
    },
    {
      question: "能不能公布没捐款的单位",
      answer: ["不能。公益事业捐赠法第四条：捐赠自愿，禁止强行摊派。通报只写总数和已到账单位。"],
    },
  ],
  keysTitle: "键盘",
  keys: [
    { key: "F6", does: "在表格和窗格之间切换" },
    { key: "Tab / Shift+Tab", does: "到下一处、上一处" },
    { key: "↑ ↓", does: "在清单里上下移动" },
    { key: "→ ←", does: "展开、收起一组" },
    { key: "Enter", does: "打开，或转到单元格" },
    { key: "Esc", does: "返回上一级" },
  ],
};
