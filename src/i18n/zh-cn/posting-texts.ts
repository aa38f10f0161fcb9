import { formatChineseDate, formatCount } from "../format-values";
import type { PostingTexts } from "../posting-text-shape";

/** Sheets for paper and what may leave the office, in Chinese. */
export const postingTextsChinese: PostingTexts = {
  jobs: {
    posting: "另存只有公示榜的干净副本，发现个人信息就不写",
    leaks: "公示检查：整个工作簿里有没有不能公开的个人信息",
  },
  kinds: {
    residentId: "身份证号",
    residentIdPart: "可推算的身份证号",
    phone: "手机号",
    bankAccount: "银行卡号或账号",
    address: "住址",
    illness: "病情",
    name: "完整姓名",
  },
  parts: {
    cell: "单元格",
    formula: "公式",
    comment: "批注",
    note: "旧式批注",
    name: "名称",
    validation: "下拉选项",
    property: "文件属性",
    headerFooter: "页眉页脚",
    link: "链接",
    format: "数字格式",
    sheetName: "工作表名",
    chart: "图表",
    shape: "图形",
    picture: "图片",
    conditionalFormat: "条件格式",
    customXml: "附带数据",
    setting: "加载项设置",
    package: "文件内部",
  },
  place({ part, sheet, address, isHidden }) {
    const where = [sheet === null ? "" : `“${sheet}”`, this.parts[part], address ?? ""].filter(
      (text) => text !== "",
    );
    return `${isHidden ? "隐藏的" : ""}${where.join(" ")}`;
  },
  found: (count) => `不能张榜：还有 ${formatCount(count)} 处个人信息`,
  rule: "公示只写姓名（遮盖）、单位、类别、金额，其余按最小范围原则去掉（个人信息保护法第六条）。台账不必逐处删：用“另存干净副本”，新工作簿里只有公示榜。",
  unlooked:
    "张榜前检查整本工作簿：单元格、批注、隐藏表和文件属性里有没有不能公开的个人信息。旧式批注要查存好的文件：点“检查文件”。只读取，不改动。",
  noNotice: "还没有公示榜。生成时遮盖姓名，不含证件号、电话和卡号。",
  clean: (texts) => `已查 ${texts} 处，没有发现不能公开的个人信息`,
  checkFile: "检查文件…",
  lookedAt: (file) => `检查的文件：${file}`,
  unread(parts) {
    const named = parts.map(
      ({ part, sheet, name }) =>
        `${sheet === null ? "" : `“${sheet}”的`}${this.parts[part]}${name === null ? "" : ` ${name}`}`,
    );
    return `加载项读不到，请自己看过再张榜：${named.join("、")}`;
  },
  made: (sheets) => `已生成 ${sheets} 张表`,
  madeSheet: (rows, fingerprint) => `${rows} 行 · 校验码 ${fingerprint}`,
  nothingFor: (kinds) => `工作簿里没有可用的数据，未生成：${kinds.join("、")}`,
  notForWall: "这个工作簿里还有台账，不能直接对外；对外请用 posting 另存干净副本",
  posted: (file) => `已另存干净副本 ${file}：只有公示榜，已通过公示检查`,
  sheetKinds: {
    payment: "发放名册",
    "payment-system": "发放名册（按系统）",
    "payment-county": "发放名册（全县）",
    filing: "备案表、备案名册和备案登记",
    notice: "公示榜",
    supplement: "补充公示",
    objections: "公示异议登记",
    donation: "捐款名单",
    deduction: "代扣清单",
    register: "系统台账",
    bank: "银行代发",
    visit: "结对帮扶、走访安排、走访记录、企业走访和走访卡",
    changes: "与上年变动和待复核",
    review: "民主评议记录",
    approval: "联席会议审批表和资金分配明细",
    overview: "全县情况一览",
    schedule: "工作日程",
    "donation-summary": "募捐汇总（内部）",
    "donation-notice": "捐款倡议书",
    steps: "办理进度",
    callback: "回访抽样",
    clusters: "一户多档核对",
    dossier: "一户一档",
    coverage: "全覆盖核对",
  },
  periodTitle: "公示期",
  period: ({ from, to, workingDays }) =>
    `${formatChineseDate(from)}至${formatChineseDate(to)}${workingDays === null ? "" : `，${workingDays} 个工作日`}`,
  holidaysUnknown:
    "这一年的放假调休安排未收录，暂按周一至周五、扣除元旦和春节法定假日计算。请核对后在“参数”表填入“公示截止日”。",
  makeNotice: "生成公示榜",
  objections: {
    title: "公示异议",
    make: "生成异议登记表",
    unchecked: "收到异议先登记，再一键核查；未办结的户暂不列入发放名册。",
    none: "没有未办结的异议。",
    open: (count) => `未办结 ${count} 件，办结前不列入发放名册`,
  },
  check: "公示检查",
  bankFile: {
    job: "生成银行代发文件（.csv 或 .xlsx），列序按参数“银行文件列”",
    title: "银行代发文件",
    make: { gb18030: "生成 CSV（GB18030）", "utf-8": "生成 CSV（UTF-8）", xlsx: "生成 Excel 文件" },
    files: { gb18030: "银行代发.csv", "utf-8": "银行代发-UTF8.csv", xlsx: "银行代发.xlsx" },
    made: "已生成的代发文件",
    save: "保存",
    sum: (transfers, total) => `共 ${transfers} 笔，合计 ${total} 元`,
    hash: (sha256) => `文件校验值 SHA-256：${sha256}`,
  },
  copy: "另存干净副本",
  copied: (sheets, texts) =>
    `已打开干净副本：只有 ${sheets} 张公示榜，没有公式和隐藏内容，查过 ${texts} 处，没有不能公开的个人信息。请在新打开的工作簿里保存，再登记张榜。`,
  look: "查看",
  edited: { question: "改过的表怎么办", keep: "保留改动", number: "另建一张", replace: "覆盖" },
};
