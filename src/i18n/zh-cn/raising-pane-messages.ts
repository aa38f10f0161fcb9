const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words of 募捐 in Chinese: the shape of every other language. */
export const raisingPaneMessagesChinese = {
  donations: {
    empty: "还没有捐款记录",
    emptyText: "可从银行流水粘贴，或合并各单位上报。读取时不改动内容。",
    run: "读取捐款",
    again: "重新读取",
    sum: "累计到账",
    yuan: "元",
    today: (amount: string) => `今日 +${amount}`,
    todayLess: (amount: string) => `今日 ${amount}`,
    noDates: "均未注明到账日期，不能按日统计",
    lastYearSameDay: (amount: string) => `去年同日 ${amount}`,
    lastYear: (amount: string) => `去年全年 ${amount}`,
    noLastYear: "去年同日：工作簿里没有去年的捐款明细",
    target: (amount: string, percent: string) => `目标 ${amount} · ${percent}`,
    noTarget: "目标未设置",
    progress: (sum: string, target: string, percent: string, lastYear: string | null) =>
      `累计到账 ${sum} 元，目标 ${target} 元，完成 ${percent}${lastYear === null ? "" : `，去年同日 ${lastYear} 元`}`,
    pace: (perDay: string, reached: string | null) =>
      reached === null ? `日均到账 ${perDay} 元` : `日均到账 ${perDay} 元，按此进度 ${reached} 完成目标`,
    onLastDay: (day: string, amount: string) => `按此进度，${day}预计 ${amount} 元`,
    channels: "五个一点",
    channelsNote: "占比 / 元",
    channelNames: {
      treasury: "财政拨",
      union: "工会拿",
      unit: "单位挤",
      staff: "职工捐",
      society: "社会助",
    },
    participation: "捐款面",
    reference: (percent: string) => `参考 ${percent}`,
    people: (staff: number, donors: number, missing: number | null) =>
      `在册 ${count(staff)} 人，已捐 ${count(donors)} 人${missing === null ? "" : `，距参考差 ${count(missing)} 人`}`,
    noPeople: "没有填写在册人数和捐款人数，不能计算",
    followUp: (units: number) => (units === 0 ? "没有待跟进的单位" : `待跟进 ${count(units)} 家`),
    all: (units: number) => `全部 ${count(units)} 家`,
    filters: "按情况显示",
    open: (units: number) => `未到齐 ${count(units)}`,
    belowLastYear: (units: number) => `低于去年 ${count(units)}`,
    belowReference: (units: number) => `低于参考标准 ${count(units)}`,
    internal: "内部",
    states: { full: "已到账", part: "部分到账", none: "未到账", silent: "未反馈" },
    pledged: (amount: string) => `承诺 ${amount}`,
    notPledged: "未承诺",
    received: (amount: string) => `到账 ${amount}`,
    before: (amount: string) => `去年 ${amount}`,
    missing: (amount: string) => `差 ${amount}`,
    overdue: (days: number) => `过截止日 ${count(days)} 天`,
    belowReferenceBy: (amount: string) => `比参考标准少 ${amount}，仅内部可见`,
    none: "没有这样的单位。",
    more: (units: number) => `再显示 ${count(units)} 家`,
    list: "单位",
    goTo: (unit: string) => `转到“${unit}”所在的单元格`,
    undated: (gifts: number, amount: string) =>
      `另有 ${count(gifts)} 笔 ${amount} 元未注明到账日期，未计入累计`,
    inKind: (amount: string) => `另有物资折价 ${amount} 元，不计入到账`,
    later: (gifts: number, amount: string) => `另有 ${count(gifts)} 笔 ${amount} 元的日期在此之后，未计入`,
    lookAt: (day: string) => `看截至 ${day}`,
    day: "截至日期",
    look: "去看",
    makeBulletin: "生成今日通报",
  },
};

/** Words of 募捐. */
export type RaisingPaneMessages = typeof raisingPaneMessagesChinese;
