const count = (value: number): string => value.toLocaleString("en-US");

/** The pane's words of 资格 and 分配 in Chinese: the shape of every other language. */
export const fundPaneMessagesChinese = {
  eligibility: {
    empty: "还没有认定",
    emptyText: "按本年参数逐户判断符合、待定或不符，并写明理由。只读取，不改动。",
    run: "读取并认定",
    again: "重新读取",
    headline: (households: number, line: string | null) =>
      line === null
        ? `${count(households)} 户 · 低保线未设置，不会按 0 计算`
        : `${count(households)} 户 · 低保线 ${line} 元/月`,
    groups: "按结论显示",
    none: "没有这样的户。",
    list: "家庭",
    goTo: "转到单元格",
    basis: "依据",
    stated: (stated: string) => `申报：${stated}`,
    also: (names: readonly string[]) => `也属于：${names.join("、")}`,
    advice: "这里是按规则得出的建议。最后认定以民主评议和审批为准。",
    sendBack: "退回补材料",
    judge: "人工认定…",
    judgeTitle: (name: string) => `人工认定：${name}`,
    judgeAs: "认定为",
    judgeReason: "理由（至少 6 个字）",
    judgeNote: "请写明理由，将记入“记录”。收入、人口或比对结果有变动时，会请您重新认定。",
    judgeNotEligible: "不符合",
    judgeConfirm: (as: string) => `认定为${as}`,
    judgeCancel: "取消",
    unsupported: (households: number) => `应保未保 ${count(households)} 户：低于低保线而未享受低保`,
    lists: "动态管理",
    classes: "“困难类别”列一并改为认定类别",
    preview: "写入认定结果…",
    write: (households: number) => `写入 ${count(households)} 户`,
    previewText: "在登记表旁写“认定结果”“认定类别”“认定理由”三列，另生成“资格认定”表。",
    written: (households: number) => `已写入 ${count(households)} 户的认定结果`,
    trial: "参数试算",
    trialParameter: "试算的参数",
    trialLine: "试算值",
    trialNote: "试算不写入表格",
    flips: (flips: number) => (flips === 0 ? "没有户改变结论" : `${count(flips)} 户改变结论或类别`),
    needMoves: (difference: string, isMore: boolean) =>
      `按各类标准，资金需要${isMore ? "增加" : "减少"} ${difference} 元`,
    needSame: "资金需要不变",
    needUnknown: "慰问标准未设齐，算不出资金需要",
    unreadable: "请按参数表的写法填写",
    ruleCases: "运行规则样例",
    ruleCasesDone: (cases: number, differing: number) =>
      differing === 0
        ? `${count(cases)} 个样例全部一致`
        : `${count(cases)} 个样例中 ${count(differing)} 个不一致`,
    differs: (expected: string, actual: string) => `应得 ${expected}，实得 ${actual}`,
  },
  allocate: {
    empty: "还没有分配",
    emptyText: "把本次资金按规则分给每一户：先保底，再按困难程度补足。试算不写入表格。",
    run: "读取并试算",
    trial: "试算",
    notWritten: "不写入表格",
    slide: (label: string) => `拖动试算：${label}`,
    reset: "恢复当前方案",
    fund: "可分配资金（元）",
    line: "低保线（元/月）",
    unreadable: "请填写大于 0 的数",
    range: (floor: string, cap: string | null, unit: string) =>
      `每户${cap === null ? `不少于 ${floor}` : ` ${floor}–${cap}`} 元，取整到 ${unit} 元`,
    distribution: "每户金额分布",
    axes: "横轴：元　纵轴：户",
    picture: (bins: readonly string[]) => `每户金额分布：${bins.join("，")}`,
    bin: (from: string, to: string, households: number) => `${from}–${to} 元 ${count(households)} 户`,
    current: "当前方案",
    head: { name: "类别", households: "户数", average: "户均（元）", total: "合计（元）" },
    sum: "合计",
    changes: (less: number, more: number, same: number) =>
      `减少 ${count(less)} 户，增加 ${count(more)} 户，不变 ${count(same)} 户`,
    joins: (joining: number, leaving: number) => `新列入 ${count(joining)} 户，不再列入 ${count(leaving)} 户`,
    changeList: "与当前方案比",
    change: (before: string, after: string) => `${before} → ${after}`,
    nothing: "—",
    plans: {
      title: "方案比较",
      keep: (name: string) => `存为方案 ${name}`,
      full: "已存三个方案",
      plan: "方案",
      households: "户数",
      total: "合计（元）",
      kept: "结余（元）",
      current: "当前方案",
      name: (name: string) => `方案 ${name}`,
      terms: (fund: string, line: string) => `资金\u00a0${fund}，低保线\u00a0${line}`,
      impossible: "资金不够保底或参数未设齐",
      look: "试算",
      adopt: "采用",
      adoptTitle: "把方案的资金和低保线写入“参数”，可撤回",
      drop: "删去",
    },
    certificate: "分配证明",
    allHold: (checks: number) => `${count(checks)} 项全部成立`,
    notAll: (broken: number) => `${count(broken)} 项不成立`,
    holds: "成立",
    broken: "不成立",
    sameFamily: (names: readonly string[]) =>
      `一户两名职工，各分一份：${names.slice(0, 6).join("、")}${names.length > 6 ? `等 ${count(names.length)} 人` : ""}。一户只应一份的，请先在“核查”里认定为同一户。`,
    leftOut: (households: number, gaps: number) =>
      `未列入 ${count(households)} 户，其中 ${count(gaps)} 户待定；名单见“全覆盖核对”`,
    unset: (names: readonly string[]) =>
      `还不能分配：${names.map((name) => `“${name}”`).join("、")}未设置。请在“参数”表填入数值和文号，或在上面填写资金试算。`,
    infeasible: (missing: string, needed: string, households: number) =>
      `资金不够保底，差 ${missing} 元：${count(households)} 户保底共需 ${needed} 元。请增加资金或调低保底；没有写入任何金额。`,
    noClaims: "没有符合条件的户。请先看“资格”。",
    preview: "预览写入…",
    lineTried: "低保线是试算值：请先在“参数”表改低保线，再写入。",
    working: "正在试算",
    previewText: "在登记表写慰问金额和认定类别，另生成“分配证明”“全覆盖核对”两张表。",
    write: (households: number) => `写入 ${count(households)} 户`,
    writeAnyway: "仍要写入",
    afterNotice: (act: "posted" | "approved", households: number) =>
      act === "posted"
        ? `与公示的金额不同：${count(households)} 户，写入后须补充公示`
        : `与审批的金额不同：${count(households)} 户，写入后须重新报批`,
    decidedOtherwise: (act: "posted" | "approved", households: number) =>
      act === "posted"
        ? `与公示的认定不同：${count(households)} 户，写入后须补充公示`
        : `与审批的认定不同：${count(households)} 户，写入后须重新报批`,
    written: (households: number, total: string) => `已写入 ${count(households)} 户，合计 ${total} 元`,
    cancel: "取消",
  },
  revisions: {
    none: "不改动已填的内容，只填空白。",
    some: (cells: number) => `将改动已填的 ${count(cells)} 处`,
    blank: "（空）",
    change: (before: string, after: string) => `${before} → ${after}`,
  },
};

/** Words of 资格 and 分配. */
export type FundPaneMessages = typeof fundPaneMessagesChinese;
