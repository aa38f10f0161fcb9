const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words of 首页 at a glance and of what to do today in Chinese: the shape of every other language. */
export const homePaneMessagesChinese = {
  glance: {
    title: "活动进度",
    raised: "已到账",
    yuan: "元",
    target: (target: string, share: string) => `目标 ${target} 元，已完成 ${share}`,
    noTarget: "筹款目标未设置",
    lastYear: (sum: string) => `去年同日 ${sum} 元`,
    lastYearWhole: (sum: string) => `去年全年 ${sum} 元`,
    daysLeft: (days: number) =>
      days > 0
        ? `距到账截止 ${count(days)} 天`
        : days === 0
          ? "今天是到账截止日"
          : `到账截止已过 ${count(-days)} 天`,
    below: "低于参考标准（内部）",
    units: (units: number) => `${count(units)} 家`,
    registered: "在册",
    eligible: "符合",
    covered: "已定金额",
    households: (households: number) => `${count(households)} 户`,
    balance: "资金结余",
    bar: (sum: string, target: string, share: string) => `已到账 ${sum} 元，目标 ${target} 元，${share}`,
  },
  setup: {
    open: "本年设置向导",
    openText: "填县名、标准和公示，可先空着",
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    steps: { campaign: "今年的活动", standards: "标准和资金", posting: "公示和名册" },
    note: "不知道的先空着，以后在“参数”表补。没填的不按 0 计算。",
    source: "依据文号",
    sourceHint: "写明这一页数字出自哪份文件",
    unreadable: "没有读懂，请核对写法",
    filled: (entries: number) => `已填 ${count(entries)} 项`,
    next: "下一页",
    back: "上一页",
    write: (entries: number) => `写入 ${count(entries)} 项`,
  },
  tasks: {
    parameters: (unset: number) => `${count(unset)} 项参数未设置，相关规则未查`,
    deadline: (days: number) =>
      days === 0 ? "今天到账截止，看看还差谁" : `距到账截止 ${count(days)} 天，看看还差谁`,
    eligibility: (open: number) => `${count(open)} 户待定，请认定`,
    allocate: (households: number) => `${count(households)} 户符合，尚未定金额`,
    rosters: "公示榜已生成，期满后可以生成名册",
    posting: "金额已定，可以做公示榜",
    done: "今天没有要办的事。",
  },
};
