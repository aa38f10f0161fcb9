import type { DonationFindingParams } from "../../domain/donation-finding-params";
import type { LikenessReason } from "../../domain/donations/unit-names";
import type { FindingTexts } from "../finding-text";
import { formatChineseDate, formatMoney, formatPercent } from "../format-values";

const OUR_PARAMETER = "依据：年度参数";
const VOLUNTARY = "捐款自愿，标准仅供参考（公益事业捐赠法第四条）";
const LEVELS = {
  wellOff: "条件好的单位",
  ordinary: "一般单位",
  minimum: "最低",
  perHead: "人均",
  lastYear: "上年数",
  passedUp: "个人捐款上交",
} as const;
const LIKENESS: Readonly<Record<LikenessReason, string>> = {
  abbreviation: "像是简称",
  companyEnding: "只差公司后缀",
  unionOf: "像是该单位工会",
  oneCharacter: "只差一个字",
};

function deadlineBasis({ deadline, daysOverdue }: DonationFindingParams["donation.notPaid"]): string {
  if (deadline === null) return "截止日未设置";
  return `截止 ${formatChineseDate(deadline)}${daysOverdue === null ? "" : `，已过 ${daysOverdue} 天`}`;
}

/** Chinese wording of the findings about gifts. */
export const zhCnDonationFindingTexts: Pick<FindingTexts, keyof DonationFindingParams> = {
  "donation.belowReference": {
    title: "低于参考标准（内部）",
    problem: ({ level, receivedFen, referenceFen, shortfallFen }) =>
      `到账 ${formatMoney(receivedFen)}，低于参考标准（${LEVELS[level]}） ${formatMoney(referenceFen)}，差 ${formatMoney(shortfallFen)} 元（内部）`,
    basis: () => VOLUNTARY,
    remedy: () => "不公布；可了解单位困难。",
  },
  "donation.notAboveLastYear": {
    title: "未高于去年",
    problem: ({ receivedFen, lastYearFen }) =>
      `到账 ${formatMoney(receivedFen)}，未高于去年 ${formatMoney(lastYearFen)}`,
    basis: () => "年度对比",
    remedy: () => "可了解原因。",
  },
  "donation.notPaid": {
    title: "承诺未到账",
    problem: ({ pledgedFen }) => `承诺 ${formatMoney(pledgedFen)}，尚未到账`,
    basis: deadlineBasis,
    remedy: () => "可提醒单位；已到账的请补登金额和日期，承诺有变的请更新承诺数。",
  },
  "donation.partPaid": {
    title: "承诺未到齐",
    problem: ({ pledgedFen, receivedFen }) =>
      `承诺 ${formatMoney(pledgedFen)}，已到账 ${formatMoney(receivedFen)}`,
    basis: deadlineBasis,
    remedy: ({ balanceFen }) => `余 ${formatMoney(balanceFen)} 元，可提醒单位或更新承诺数。`,
  },
  "donation.noReply": {
    title: "未反馈",
    problem: ({ lastYearFen }) =>
      lastYearFen === null
        ? "没有承诺，也没有到账"
        : `没有承诺，也没有到账；去年 ${formatMoney(lastYearFen)}`,
    basis: () => "捐款自愿（公益事业捐赠法第四条）",
    remedy: () => "可联系单位了解情况；不捐的不必填写。",
  },
  "donation.late": {
    title: "到账晚于截止日",
    problem: ({ received, days }) => `${formatChineseDate(received)}到账，晚 ${days} 天`,
    basis: ({ deadline }) => `截止 ${formatChineseDate(deadline)}（年度参数）`,
    remedy: () => "供统计，请核对到账日期。",
  },
  "donation.donorsExceedStaff": {
    title: "捐款人数多于在职人数",
    problem: ({ donors, staff }) => `捐款 ${donors} 人，在职 ${staff} 人`,
    basis: () => "捐款人数不应多于在职人数",
    remedy: () => "请核对两个人数。",
  },
  "donation.participation": {
    title: "捐款面低于要求",
    problem: ({ donors, staff, percent, requiredPercent }) =>
      `捐款面 ${formatPercent(percent)}（${donors}/${staff}），要求 ${formatPercent(requiredPercent)}`,
    basis: () => `${OUR_PARAMETER}；${VOLUNTARY}`,
    remedy: () => "不公布；可了解原因。",
  },
  "donation.countyParticipation": {
    title: "全县捐款面低于要求",
    problem: ({ donors, staff, percent, requiredPercent }) =>
      `全县捐款面 ${formatPercent(percent)}（${donors}/${staff}），要求 ${formatPercent(requiredPercent)}`,
    basis: () => OUR_PARAMETER,
    remedy: () => "可了解原因。",
  },
  "donation.countyNotAboveLastYear": {
    title: "全县总额未高于去年",
    problem: ({ receivedFen, lastYearFen }) =>
      `全县到账 ${formatMoney(receivedFen)}，未高于去年 ${formatMoney(lastYearFen)}`,
    basis: () => "总体水平要高于去年",
    remedy: () => "请对照未到齐的单位。",
  },
  "donation.partsDiffer": {
    title: "单位与个人相加不等于合计",
    problem: ({ statedFen, partsFen }) =>
      `合计填 ${formatMoney(statedFen)}，单位加个人为 ${formatMoney(partsFen)}`,
    basis: () => "合计应等于单位捐款加个人捐款",
    remedy: ({ differenceFen }) => `差 ${formatMoney(differenceFen)} 元，请核对三个数。`,
  },
  "donation.personalListDiffers": {
    title: "个人名单与单位数不符",
    problem: ({ listedFen, statedFen }) =>
      `名单相加 ${formatMoney(listedFen)}，单位报个人捐款 ${formatMoney(statedFen)}`,
    basis: () => "账表应相符",
    remedy: ({ differenceFen }) => `差 ${formatMoney(differenceFen)} 元，请与单位核对名单。`,
  },
  "donation.personalDonorsDiffer": {
    title: "个人名单人数与单位数不符",
    problem: ({ listedDonors, statedDonors }) => `名单 ${listedDonors} 人，单位报 ${statedDonors} 人`,
    basis: () => "账表应相符",
    remedy: () => "请与单位核对名单。",
  },
  "donation.personalBelowReference": {
    title: "个人捐款低于参考标准（内部）",
    problem: ({ people, referenceFen }) =>
      `名单中 ${people} 人低于个人参考标准（职级或一日工资），最高一档 ${formatMoney(referenceFen)}（内部）`,
    basis: () => VOLUNTARY,
    remedy: () => "不公布，不点名。",
  },
  "donation.unitUnknown": {
    title: "单位不在名录",
    problem: ({ unit }) => `“${unit}”不在单位名录`,
    basis: ({ reason }) => (reason === null ? "单位名录" : `名称相近（${LIKENESS[reason]}）`),
    remedy: ({ suggested }) =>
      suggested === null
        ? "请核对名称，或补入单位名录。"
        : `可能是“${suggested}”；如是，请写入名录的“简称”栏，今后即按同一单位统计。`,
  },
  "donation.channelUnknown": {
    title: "捐款渠道不在五类之内",
    problem: ({ value }) => `渠道写“${value}”`,
    basis: () => "财政拨、工会拿、单位挤、职工捐、社会援助",
    remedy: () => "请写明属于哪一类；现按捐款人归类。",
  },
  "donation.dateOutside": {
    title: "到账日期不在活动期内",
    problem: ({ date }) => `到账日期 ${formatChineseDate(date)}`,
    basis: ({ from, to }) => `活动期 ${formatChineseDate(from)}至${formatChineseDate(to)}（年度参数）`,
    remedy: ({ suggested }) =>
      suggested === null
        ? "请核对日期。"
        : `年份可能误写，是否为 ${formatChineseDate(suggested)}？请核对后改正。`,
  },
  "donation.repeated": {
    title: "同一笔可能登记两次",
    problem: ({ date, amountFen, cells, otherName }) =>
      otherName === null
        ? `${formatChineseDate(date)}同一捐款人同为 ${formatMoney(amountFen)}：${cells}`
        : `${formatChineseDate(date)}同为 ${formatMoney(amountFen)}，“${otherName}”可能是同一单位的另一名称：${cells}`,
    basis: ({ otherName }) => (otherName === null ? "同日、同额、同一捐款人" : "同日、同额、名称相近"),
    remedy: () => "请与进账单核对；确为两笔的照计。",
  },
  "donation.unionAndUnit": {
    title: "单位与本单位工会同日同额",
    problem: ({ union, unit, date, amountFen, cells }) =>
      `“${unit}”和“${union}”${formatChineseDate(date)}同为 ${formatMoney(amountFen)}：${cells}`,
    basis: () => "同日、同额，单位与本单位工会",
    remedy: () => "请与进账单核对：一笔登记两次的删去一笔；工会代单位交款的，在备注写明。",
  },
  "donation.receiptRepeated": {
    title: "票据号重复",
    problem: ({ receipt, cells }) => `票据号 ${receipt} 登记了不止一笔：${cells}`,
    basis: () => "接受捐赠应出具收据（公益事业捐赠法第十六条），一号一笔",
    remedy: () => "请与票据存根核对；重复登记的删去一笔，号码写错的更正。",
  },
  "donation.negative": {
    title: "金额为负数",
    problem: ({ amountFen }) => `金额 ${formatMoney(amountFen)}`,
    basis: () => "退款、更正应另记一笔并注明",
    remedy: () => "请在备注写明“退款”或“更正”；没有注明的未计入。",
  },
  "deduction.twice": {
    title: "代扣名单中重复",
    problem: ({ name }) => `${name} 在代扣名单中出现两次`,
    basis: () => "一人代扣一次",
    remedy: () => "请在送财政前删去一条。",
  },
  "deduction.notPledged": {
    title: "代扣名单有，认捐名单无",
    problem: ({ name, deductedFen }) => `${name} 代扣 ${formatMoney(deductedFen)}，没有认捐记录`,
    basis: () => VOLUNTARY,
    remedy: () => "请核对本人意愿；没有认捐的不代扣。",
  },
  "deduction.differsFromPledge": {
    title: "代扣数与认捐数不符",
    problem: ({ name, pledgedFen, deductedFen }) =>
      `${name} 认捐 ${formatMoney(pledgedFen)}，代扣 ${formatMoney(deductedFen)}`,
    basis: () => "代扣以本人认捐为准",
    remedy: () => "请按认捐数更正。",
  },
  "deduction.noConsent": {
    title: "没有代扣签字",
    problem: ({ name }) => `${name} 的签字栏为空`,
    basis: () => VOLUNTARY,
    remedy: () => "请本人签字后再代扣。",
  },
  "deduction.notDeducted": {
    title: "已认捐，未列代扣",
    problem: ({ name, pledgedFen }) => `${name} 认捐 ${formatMoney(pledgedFen)}，不在代扣名单`,
    basis: () => "认捐名单与代扣名单核对",
    remedy: () => "请核对是否已用现金或转账交款。",
  },
  "deduction.notOnPaySheet": {
    title: "工资表上没有此人",
    problem: ({ name }) => `${name} 在代扣名单，不在工资表`,
    basis: () => "代扣名单与工资表核对",
    remedy: () => "可能已调离或退休，请核对。",
  },
  "deduction.differsFromPaySheet": {
    title: "代扣数与工资表不符",
    problem: ({ name, deductedFen, paySheetFen }) =>
      `${name} 应代扣 ${formatMoney(deductedFen)}，工资表扣 ${formatMoney(paySheetFen)}`,
    basis: () => "代扣名单与工资表核对，精确到分",
    remedy: () => "请与财政核对。",
  },
};
