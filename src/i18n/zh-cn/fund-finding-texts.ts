import type { FundFindingParams } from "../../domain/fund-finding-params";
import type { FindingTexts } from "../finding-text";
import { formatChineseDate, formatMoney } from "../format-values";
import { channelNames } from "./bulletin-texts";
import { matchReasonNames } from "./match-reason-names";

const ACCOUNTS_AGREE = "账证、账款应相符";
const RECEIPTED = "接受捐赠应出具收据（公益事业捐赠法第十六条）";
const EARMARKED = "送温暖资金专款专用";
const side = (isIncome: boolean) => (isIncome ? "收入" : "支出");

/** Chinese wording of the findings about the money in the account. */
export const zhCnFundFindingTexts: Pick<FindingTexts, keyof FundFindingParams> = {
  "bank.repeatedLine": {
    title: "流水重复导入",
    problem: ({ date, amountFen }) =>
      `${date === null ? "" : formatChineseDate(date)}一笔 ${formatMoney(amountFen)} 已在前面出现`,
    basis: () => "日期、金额、户名、流水号和余额都相同",
    remedy: () => "对账时只计一次；请删去重复的流水表。",
  },
  "bank.repeatedStatement": {
    title: "同一份流水给了两次",
    problem: ({ count, ownCount }) =>
      `本表有 ${count} 笔在前面的流水里已有${ownCount === 0 ? "，没有新的" : `，新的 ${ownCount} 笔`}`,
    basis: () => "日期、金额、户名、流水号和余额都相同",
    remedy: ({ ownCount }) =>
      ownCount === 0 ? "对账时只计一次；这张表可以删去。" : "重复的只计一次，新的照计；不必改动。",
  },
  "bank.notInGifts": {
    title: "进账未登记捐款",
    problem: ({ party, amountFen }) =>
      `${party === "" ? "（无户名）" : party} 进账 ${formatMoney(amountFen)}`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ pledge, reasons }) =>
      pledge === null
        ? "请查是哪一家的捐款并补登。"
        : `与承诺（${pledge}）相符：${reasons.map((reason) => matchReasonNames[reason]).join("、")}。请核对后补登到账金额和日期。`,
  },
  "bank.likely": {
    title: "进账可能是这笔捐款",
    problem: ({ party, cells }) => `${party === "" ? "（无户名）" : party} 的进账可能是 ${cells}`,
    basis: ({ reasons }) => reasons.map((reason) => matchReasonNames[reason]).join("、"),
    remedy: () => "请确认；未确认前不算已核对。",
  },
  "bank.giftNotInBank": {
    title: "捐款未见进账",
    problem: ({ amountFen }) => `登记 ${formatMoney(amountFen)}，银行流水没有这一笔`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ isCash }) =>
      isCash ? "登记为现金，请核对是否已缴存专户。" : "请核对是否为现金、尚未到账或金额有误。",
  },
  "bank.control": {
    title: "进账与捐款总数不符",
    problem: ({ bankCount, bankFen, giftCount, giftFen }) =>
      `流水 ${bankCount} 笔 ${formatMoney(bankFen)}，捐款 ${giftCount} 笔 ${formatMoney(giftFen)}`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ differenceFen }) => `差 ${formatMoney(differenceFen)} 元，请看两边未对上的各笔。`,
  },
  "receipt.amountDiffers": {
    title: "票据金额与登记不符",
    problem: ({ receipt, receiptFen, giftFen, cells }) =>
      `票据 ${receipt} 开 ${formatMoney(receiptFen)}，${cells} 登记 ${formatMoney(giftFen)}`,
    basis: () => RECEIPTED,
    remedy: () => "请与票据存根核对后更正。",
  },
  "receipt.likely": {
    title: "票据可能是这笔捐款",
    problem: ({ party, cells }) => `${party === "" ? "（未写捐赠人）" : party} 的票据可能是 ${cells}`,
    basis: ({ reasons }) => reasons.map((reason) => matchReasonNames[reason]).join("、"),
    remedy: () => "请核对；是同一笔的，请在捐款登记补写票据号。",
  },
  "receipt.notInGifts": {
    title: "已开票据，捐款未登记",
    problem: ({ receipt, party, amountFen }) =>
      `票据 ${receipt === "" ? "（无号）" : receipt} ${party} ${formatMoney(amountFen)}`,
    basis: () => RECEIPTED,
    remedy: ({ pledge }) =>
      pledge === null
        ? "请查明后补登捐款；作废的请在备注写明。"
        : `与承诺（${pledge}）相符，请核对后补登到账金额和日期。`,
  },
  "receipt.noReceipt": {
    title: "捐款未见票据",
    problem: ({ amountFen }) => `登记 ${formatMoney(amountFen)}，票据登记没有这一笔`,
    basis: () => RECEIPTED,
    remedy: () => "请补开票据，或补登票据号。",
  },
  "receipt.control": {
    title: "票据与捐款总数不符",
    problem: ({ receiptCount, receiptFen, giftCount, giftFen }) =>
      `票据 ${receiptCount} 张 ${formatMoney(receiptFen)}，捐款 ${giftCount} 笔 ${formatMoney(giftFen)}`,
    basis: () => ACCOUNTS_AGREE,
    remedy: ({ differenceFen }) => `差 ${formatMoney(differenceFen)} 元，请看两边未对上的各笔。`,
  },
  "bank.notInLedger": {
    title: "流水未记入台账",
    problem: ({ amountFen, isIncome }) => `${side(isIncome)} ${formatMoney(amountFen)} 台账没有`,
    basis: () => ACCOUNTS_AGREE,
    remedy: () => "请补记台账。",
  },
  "bank.ledgerNotInBank": {
    title: "台账有，流水无",
    problem: ({ amountFen, isIncome }) => `台账${side(isIncome)} ${formatMoney(amountFen)}，流水没有`,
    basis: () => ACCOUNTS_AGREE,
    remedy: () => "请核对是否为现金或尚未入账。",
  },
  "payment.failed": {
    title: "银行未付成",
    problem: ({ name, failure }) => `${name} 未付成${failure === "" ? "" : `（${failure}）`}`,
    basis: () => "银行回盘",
    remedy: () => "请核对卡号和户名后重新发放。",
  },
  "payment.notFound": {
    title: "回盘没有此人",
    problem: ({ name }) => `${name} 在名册，不在银行回盘`,
    basis: () => "名册与银行回盘核对",
    remedy: () => "请查是否漏报银行。",
  },
  "payment.amountDiffers": {
    title: "实付与名册金额不符",
    problem: ({ name, rosterFen, bankFen }) =>
      `${name} 名册 ${formatMoney(rosterFen)}，银行 ${formatMoney(bankFen)}`,
    basis: () => "应按批准数足额发放",
    remedy: () => "请查明后补付或追回。",
  },
  "payment.nameDiffers": {
    title: "户名与名册姓名不符",
    problem: ({ name, bankName }) => `名册“${name}”，银行户名“${bankName}”`,
    basis: () => "实名发放",
    remedy: () => "请核对是否本人账户；代领须写明关系。",
  },
  "payment.notOnRoster": {
    title: "付给名册以外的人",
    problem: ({ name, amountFen }) =>
      `${name} 已付${amountFen === null ? "" : ` ${formatMoney(amountFen)}`}，名册没有`,
    basis: () => EARMARKED,
    remedy: () => "请查明依据。",
  },
  "payment.twice": {
    title: "同一账户付了两次",
    problem: ({ name, amountFen }) => `${name} 又付${amountFen === null ? "" : ` ${formatMoney(amountFen)}`}`,
    basis: () => "名册一户一笔",
    remedy: () => "请查明后追回。",
  },
  "payment.unsigned": {
    title: "现金发放未签字",
    problem: ({ name }) => `${name} 没有签字`,
    basis: () => "现金发放由本人签字按手印",
    remedy: () => "请补签；代领由代领人签并注明关系。",
  },
  "fund.balance": {
    title: "余额算不平",
    problem: ({ statedFen, computedFen }) =>
      `余额写 ${formatMoney(statedFen)}，按上笔加减为 ${formatMoney(computedFen)}`,
    basis: () => "上笔余额＋收入－支出＝余额",
    remedy: ({ differenceFen }) => `差 ${formatMoney(differenceFen)} 元，请从这一行查起。`,
  },
  "fund.overdrawn": {
    title: "支出大于结存",
    problem: ({ balanceFen }) => `支出后结存 ${formatMoney(balanceFen)}`,
    basis: () => "先有来源，后有支出",
    remedy: () => "请核对收入是否漏记。",
  },
  "fund.overspent": {
    title: "支出超过该来源的资金",
    problem: ({ source, amountFen, overFen }) =>
      `从“${channelNames[source]}”支出 ${formatMoney(amountFen)}，超出 ${formatMoney(overFen)}`,
    basis: () => "专款专用",
    remedy: () => "请调整来源或金额。",
  },
  "fund.paidBeforeApproval": {
    title: "支出早于审批",
    problem: ({ paidOn, approvedOn }) =>
      `${formatChineseDate(paidOn)}支出，${formatChineseDate(approvedOn)}才审批`,
    basis: () => "先审批，后发放（政府、工会联席会议统筹安排）",
    remedy: () => "请核对日期；确属先付的请说明。",
  },
  "fund.opening": {
    title: "上年结转两处不一",
    problem: ({ statedFen, parameterFen }) =>
      `台账结转 ${formatMoney(statedFen)}，参数 ${formatMoney(parameterFen)}`,
    basis: () => "年度参数",
    remedy: () => "请以上年决算为准统一。",
  },
  "fund.trial": {
    title: "收支结存不平",
    problem: ({ openingFen, incomeFen, expenseFen, closingFen, statedFen }) =>
      `结转 ${formatMoney(openingFen)}＋收入 ${formatMoney(incomeFen)}－支出 ${formatMoney(expenseFen)}＝${formatMoney(closingFen)}，末行余额 ${formatMoney(statedFen)}`,
    basis: () => "结转＋收入－支出＝结存，精确到分",
    remedy: () => "请逐笔核对余额。",
  },
  "fund.administration": {
    title: "从送温暖资金列支办公费用",
    problem: ({ amountFen, summary }) => `“${summary}” ${formatMoney(amountFen)}`,
    basis: () => `${EARMARKED}，不得挤占挪用`,
    remedy: () => "请改由工作经费列支。",
  },
  "fund.toUnit": {
    title: "付给单位",
    problem: ({ amountFen, summary }) => `“${summary}” ${formatMoney(amountFen)}`,
    basis: () => "应实名发放到户",
    remedy: () => "请附该单位的发放名册。",
  },
  "fund.notListed": {
    title: "支出没有对应的名册",
    problem: ({ amountFen, summary }) => `“${summary}” ${formatMoney(amountFen)}，没有名册与此相符`,
    basis: () => EARMARKED,
    remedy: () => "请附名册，或核对金额。",
  },
  "fund.sourceUnknown": {
    title: "资金来源不明",
    problem: ({ value }) => (value === "" ? "没有写资金来源" : `来源写“${value}”`),
    basis: () => "财政拨、工会拿、单位挤、职工捐、社会援助",
    remedy: () => "请写明来源。",
  },
  "fund.noApproval": {
    title: "支出没有批准依据",
    problem: ({ amountFen }) => `支出 ${formatMoney(amountFen)}，没有凭证号或批准文号`,
    basis: () => "先批准，后支付",
    remedy: () => "请补写联席会议或审批的文号。",
  },
  "fund.notPermitted": {
    title: "该来源不能支付这一项",
    problem: ({ source, summary }) => `从“${channelNames[source]}”支出“${summary}”`,
    basis: ({ permitted }) => `年度参数：该来源可用于${permitted}`,
    remedy: () => "请改从可以支付的来源列支，或核对用途。",
  },
  "fund.severalLedgers": {
    title: "有几本互不衔接的台账",
    problem: ({ sheets, count }) => `${sheets} 共 ${count} 本，收支按合计核对`,
    basis: () => "送温暖资金由县送温暖活动办公室统一管理",
    remedy: () => "请并为一本；按月分表的，下月首行写“上月结转”。",
  },
  "fund.incomeDiffers": {
    title: "台账收入与捐款登记不符",
    problem: ({ ledgerFen, giftFen }) =>
      `台账收入 ${formatMoney(ledgerFen)}，捐款登记 ${formatMoney(giftFen)}`,
    basis: () => "账表应相符",
    remedy: ({ differenceFen }) => `差 ${formatMoney(differenceFen)} 元，请核对两边。`,
  },
};
