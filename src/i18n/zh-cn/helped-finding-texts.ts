import type { PaymentChannel } from "../../domain/allocation/payment-channel";
import type { Fen } from "../../domain/money/fen";
import type { Exclusion } from "../../domain/eligibility/cross-check";
import type { HelpedFindingParams } from "../../domain/helped-finding-params";
import type { DuplicateKind, NearKind } from "../../domain/households/record-link";
import type { SourceCell } from "../../domain/source-cell";
import type { StepId } from "../../domain/steps/household-steps";
import type { FindingTexts } from "../finding-text";
import { formatChineseDate, formatMoney } from "../format-values";
import { placeText } from "../place-text";
import { registrationTextsOf } from "../registration-texts";

const CHANNELS: Readonly<Record<PaymentChannel, string>> = {
  ...{ union: "工会", treasury: "财政", administration: "行政", society: "社会", unstated: "未写来源" },
};
const channels = (byChannel: Readonly<Partial<Record<PaymentChannel, Fen>>>): string => {
  const parts = (Object.entries(byChannel) as [PaymentChannel, Fen][]).map(
    ([channel, amount]) => `${CHANNELS[channel]} ${formatMoney(amount)}`,
  );
  return parts.length < 2 ? "" : `（${parts.join("、")}）`;
};
const places = (cells: readonly SourceCell[]) => cells.map(placeText).join("、");

const registered = registrationTextsOf("zh-CN");

const CODE_STANDARD = "统一社会信用代码为18位（GB 32100-2015）";

const DUPLICATES: Readonly<Record<DuplicateKind, string>> = {
  personInTwoUnits: "在两个单位登记",
  personListedTwice: "在同一单位登记两次",
  householdUnderTwoWorkers: "同一户有两份档案",
  memberListedTwice: "在同一户中登记两次",
};
const NEAR: Readonly<Record<NearKind, string>> = {
  idOneCharacter: "身份证号只差一位",
  idNeighboursSwapped: "身份证号相邻两位颠倒",
  idOneMissingOrExtra: "身份证号只多或少一位",
  sameNameAndPhone: "姓名和电话相同",
  sameBankAccount: "银行账号相同",
  sameAddress: "住址相同",
  samePhone: "电话相同",
};

const EXCLUSIONS: Readonly<Record<Exclusion["reason"], string>> = {
  secondHome: "两处以上住房",
  vehicle: "机动车",
  business: "在营企业或商铺",
  workerDeceased: "本人的死亡记录",
  deceased: "家庭成员的死亡记录",
};

const STEPS: Readonly<Record<StepId, string>> = {
  declared: "申报",
  reviewed: "评议",
  posted: "公示",
  approved: "审批",
  paid: "发放",
  filed: "备案",
};
const RECORDS = {
  reviewResult: "评议结果",
  reviewPresent: "评议到会人数",
  approvalReference: "联席会议纪要文号",
  receipt: "签领或打卡凭证",
} as const;

/** Chinese wording of the findings about who is helped. */
export const zhCnHelpedFindingTexts: Pick<FindingTexts, keyof HelpedFindingParams> = {
  "residentId.statedBirthDate": {
    title: "出生日期与身份证号不符",
    problem: ({ filled, expected }) =>
      `出生日期填 ${formatChineseDate(filled)}，身份证为 ${formatChineseDate(expected)}`,
    basis: () => "第7–14位是出生日期",
    remedy: () => "请核对日期或号码。",
  },
  "creditCode.precisionLost": {
    title: "信用代码存成了数字",
    problem: ({ value }) => `信用代码存成了数字（${value}）`,
    basis: () => `${CODE_STANDARD}；Excel 数字只存15位`,
    remedy: () => "请按登记证照以文本重录。",
  },
  "creditCode.length": {
    title: "信用代码位数不对",
    problem: ({ value, length }) => `信用代码为 ${length} 位（${value}）`,
    basis: () => `${CODE_STANDARD}，旧注册号15位`,
    remedy: () => "请按登记证照补全。",
  },
  "creditCode.character": {
    title: "信用代码含不用的字母",
    problem: ({ position, character }) => `信用代码第 ${position} 位是“${character}”`,
    basis: () => "不用字母 I、O、S、V、Z（GB 32100-2015）",
    remedy: ({ suggested }) =>
      suggested === null ? "请按登记证照改正。" : `可能是 ${suggested}（校验相符），请与证照核对。`,
  },
  "creditCode.checksum": {
    title: "信用代码校验码不符",
    problem: ({ value }) => `信用代码校验码不符（${value}）`,
    basis: () => "GB 32100-2015；旧注册号为 GS 15-2006",
    remedy: ({ part }) =>
      part === "organization" ? "错在第9–18位之间的可能较大，请与证照核对。" : "请与证照逐位核对。",
  },
  "creditCode.organization": {
    title: "信用代码中的组织机构代码不符",
    problem: ({ value }) => `第9–17位自身校验不符（${value}）`,
    basis: () => "第9–17位是组织机构代码（GB 11714-1997）",
    remedy: () => "请与登记证照核对。",
  },
  "creditCode.authority": {
    title: "信用代码首位少见",
    problem: ({ character }) => `首位“${character}”不是已知的登记管理部门`,
    basis: () => "GB 32100-2015",
    remedy: () => "请与登记证照核对。",
  },
  "creditCode.oldNumber": {
    title: "填的是旧注册号",
    problem: ({ value }) => `填的是15位旧注册号（${value}）`,
    basis: () => CODE_STANDARD,
    remedy: () => "请补填统一社会信用代码。",
  },
  "creditCode.format": {
    title: "信用代码写法不统一",
    problem: ({ value }) => `信用代码含空格、全角或小写（${value}）`,
    basis: () => "写法不一会漏查重复",
    remedy: ({ normalized }) => `统一写法为 ${normalized}。`,
  },
  "bankAccount.character": {
    title: "银行账号含其他字符",
    problem: ({ last4 }) => `银行账号含数字以外的字符（尾号 ${last4}）`,
    basis: () => "账号只由数字组成",
    remedy: () => "请按卡面或存折改正。",
  },
  "bankAccount.length": {
    title: "银行账号位数不对",
    problem: ({ length, last4 }) => `银行账号为 ${length} 位（尾号 ${last4}）`,
    basis: () => "账号一般为8至32位",
    remedy: () => "请按卡面或存折补全。",
  },
  "household.duplicate": {
    title: "同一人或同一户重复建档",
    problem: ({ kind, name }) => `${name}：${DUPLICATES[kind]}`,
    basis: () => "一户一档，不重复建档",
    remedy: ({ cells }) => `请核对：${places(cells)}，由人决定保留哪一条。`,
  },
  "household.near": {
    title: "疑似同一人或同一户",
    problem: ({ kind, name, otherName }) => `${name}与${otherName}${NEAR[kind]}`,
    basis: () => "只是线索，未决定前按两户对待",
    remedy: ({ cells }) => `请核对：${places(cells)}，把结论和理由记下来，下次不再提示。`,
  },
  "household.decidedSame": {
    title: "已认定为同一人，尚未删去一条",
    problem: ({ name }) => `${name}：已认定为同一人`,
    basis: ({ reason }) => `认定理由：${reason}`,
    remedy: ({ cells }) => `请保留一条：${places(cells)}；认定有误的，到“记录”里撤销。`,
  },
  "allocation.infeasible": {
    title: "资金不够保底",
    problem: ({ fundFen, neededFen }) =>
      `资金 ${formatMoney(fundFen)}，每户保底共需 ${formatMoney(neededFen)}`,
    basis: () => "兼顾一般：先保每户底数",
    remedy: ({ missingFen }) => `差 ${formatMoney(missingFen)} 元，没有分配任何一户；请增加资金或调低保底。`,
  },
  "household.size": {
    title: "家庭人口与成员行数不符",
    problem: ({ stated, listed }) => `家庭人口填 ${stated} 人，本人加成员共 ${listed} 人`,
    basis: () => "家庭人口＝本人＋共同生活成员",
    remedy: () => "请核对人口数或补齐成员。",
  },
  "household.incomeTotal": {
    title: "家庭年收入与各项相加不符",
    problem: ({ filledFen, computedFen }) =>
      `年收入填 ${formatMoney(filledFen)}，各项相加为 ${formatMoney(computedFen)}`,
    basis: () => "年收入＝12×（本人＋成员月收入）＋其他收入",
    remedy: () => "请核对各项收入。",
  },
  "household.rigidTotal": {
    title: "刚性支出与各项相加不符",
    problem: ({ filledFen, computedFen }) =>
      `刚性支出填 ${formatMoney(filledFen)}，各项相加为 ${formatMoney(computedFen)}`,
    basis: () => "刚性支出＝医疗＋残疾＋就学＋就业成本",
    remedy: () => "请核对各项支出。",
  },
  "household.disabilityKind": {
    title: "填了残疾类别但健康状况不是残疾",
    problem: () => "填了残疾类别，但健康状况不是残疾",
    basis: () => "残疾类别仅在健康状况为残疾时填",
    remedy: () => "请核对健康状况或残疾类别。",
  },
  "household.zeroIncome": {
    title: "全年没有收入",
    problem: () => "家庭年收入填 0",
    basis: () => "工资、经营、财产、转移四项收入都应计入",
    remedy: () => "请入户核实；确无收入的写明生活来源，漏报的补填。",
  },
  "household.memberWithoutId": {
    title: "家庭成员没有身份证号",
    problem: ({ name, count }) => (name === "" ? `${count} 名家庭成员没有身份证号` : `${name}没有身份证号`),
    basis: () => "没有号码，不能与比对名单和其他户核对",
    remedy: () => "请补填成员的身份证号。",
  },
  "household.causeOfClass": {
    title: "意外致困没有突发原因",
    problem: () => "类别为意外致困，但致困原因不是突发事件",
    basis: () => "意外致困指突发事件、意外、重病",
    remedy: () => "请核对类别和致困原因。",
  },
  "eligibility.excluded": {
    title: "比对发现排除情形",
    problem: ({ reasons, cells }) =>
      `比对名单中有${reasons.map((reason) => EXCLUSIONS[reason]).join("、")}（${places(cells)}）`,
    basis: () => "与房产、车辆、工商、死亡名单比对",
    remedy: () => "请核实后到“资格”里认定；已处置的请补证明。单凭比对不作决定。",
  },
  "eligibility.sentBack": {
    title: "已退回补材料",
    problem: ({ on }) => `${formatChineseDate(on)}退回补材料，尚未补齐`,
    basis: ({ reason }) => (reason === "" ? "材料齐全方可认定" : reason),
    remedy: () => "请单位补齐后改登记表，改后自动重新认定。",
  },
  "eligibility.judgedBefore": {
    title: "认定后材料有变动",
    problem: ({ on }) => `${formatChineseDate(on)}人工认定后，收入、人口或比对结果有变动`,
    basis: ({ reason }) => `原认定理由：${reason}`,
    remedy: () => "请按现在的材料到“资格”里重新认定。",
  },
  "household.allowanceIncome": {
    title: "享受低保，填报收入却高于低保线",
    problem: ({ perHeadFen, lineFen }) =>
      `享受低保，填报收入月人均 ${formatMoney(perHeadFen)}，${perHeadFen === lineFen ? "等于" : "高于"}低保线 ${formatMoney(lineFen)}`,
    basis: () => "低保户家庭人均收入应低于低保线",
    remedy: () => "请核对收入和低保证明，改正后重新认定。",
  },
  "household.minimumLiving": {
    title: "是否享受低保与名单不一致",
    problem: ({ stated, cells }) =>
      stated ? "登记为享受低保，低保名单中没有" : `登记为未享受低保，低保名单中有（${places(cells)}）`,
    basis: () => "与低保名单比对",
    remedy: () => "请与民政部门核对后改正。",
  },
  "step.missing": {
    title: "缺少前面的步骤",
    problem: ({ step, before }) => `已${STEPS[before]}，但没有${STEPS[step]}记录`,
    basis: () => "申报、评议、公示、审批、发放、备案依次办理",
    remedy: ({ step }) => `请补${STEPS[step]}的日期和记录。`,
  },
  "step.order": {
    title: "步骤先后不对",
    problem: ({ step, on, after, afterOn }) =>
      `${STEPS[step]} ${formatChineseDate(on)}，${after === "posted" ? "公示止" : STEPS[after]} ${formatChineseDate(afterOn)}`,
    basis: () => "公示期满才能审批，审批后才能发放",
    remedy: () => "请核对日期；确属提前办理的请书面说明。",
  },
  "step.postingShort": {
    title: "公示天数不足",
    problem: ({ days, required, inWorkingDays, isAtMost }) =>
      `公示${isAtMost ? "至多" : ""} ${days} ${inWorkingDays ? "个工作日" : "天"}，要求 ${required} ${inWorkingDays ? "个工作日" : "天"}`,
    basis: () => "公示天数（年度参数）",
    remedy: () => "请补足公示期后再审批。",
  },
  "step.refused": {
    title: "评议未通过仍往下办",
    problem: ({ step }) => `评议未通过，却已${STEPS[step]}`,
    basis: () => "帮扶对象由民主评议确定",
    remedy: () => "请核对评议结果；误发的请按规定追回。",
  },
  "step.record": {
    title: "步骤记录不全",
    problem: ({ what }) => `缺${RECORDS[what]}`,
    basis: () => "每一步应有据可查",
    remedy: ({ what }) => `请补记${RECORDS[what]}。`,
  },
  "step.amountDiffers": {
    title: "发放金额与审批金额不同",
    problem: ({ approvedFen, paidFen }) => `审批 ${formatMoney(approvedFen)}，发放 ${formatMoney(paidFen)}`,
    basis: () => "及时、足额发放",
    remedy: () => "请核对金额，补发或更正。",
  },
  "cap.perTime": {
    title: "一次发放超过上限",
    problem: ({ paidOn, paidFen }) => `${formatChineseDate(paidOn)}各渠道共发放 ${formatMoney(paidFen)}`,
    basis: ({ capFen }) => `每次上限 ${formatMoney(capFen)}（年度参数）`,
    remedy: () => "请核对；各渠道合并计算。",
  },
  "cap.perYear": {
    title: "全年发放超过上限",
    problem: ({ paidFen, byChannel }) => `全年各渠道共发放 ${formatMoney(paidFen)}${channels(byChannel)}`,
    basis: ({ capFen }) => `全年上限 ${formatMoney(capFen)}（年度参数）`,
    remedy: () => "请核对；各渠道合并计算。",
  },
  "cap.unnamed": {
    title: "发放记录认不出是谁",
    problem: ({ paidOn, paidFen }) =>
      `${formatChineseDate(paidOn)}发放 ${formatMoney(paidFen)}，这一行没有完整的身份证号`,
    basis: () => "上限按户合并计算，认不出的没有计入",
    remedy: () => "请补齐身份证号后再核查。",
  },
  "relief.unlike": {
    title: "情况相同金额不同",
    problem: ({ isNeedier, amountFen, otherFen, cells }) =>
      `慰问金额 ${formatMoney(amountFen)}，少于${placeText(cells[1]!)}的 ${formatMoney(otherFen)}；${
        isNeedier ? "本户人均收入更低" : "两户人均收入相同"
      }`,
    basis: () => "同一类别、人口和致困原因相同的户，更困难的不应少",
    remedy: () => "请核对金额；会议另有决定的，请在备注栏写明。",
  },
  "household.handler": {
    title: "与经办人员同名，请回避",
    problem: ({ role, relation, workUnit }) =>
      `${relation === "" ? "本人" : `家庭成员（${relation}）`}与${workUnit}的${
        role === "contact" ? "联系人（经办人）" : "第一责任人"
      }同名`,
    basis: () => "公平、公正、公开；同名不等于同一人",
    remedy: () => "是本人或亲属的，请换人经办，并在评议、公示时说明。",
  },
  "phone.character": {
    title: "联系电话含其他字符",
    problem: ({ value }) => `联系电话含字母或其他字符（${value}）`,
    basis: () => "电话号码只由数字组成",
    remedy: ({ suggested }) => (suggested === null ? "请改正。" : `可能是 ${suggested}，请核对。`),
  },
  "phone.several": {
    title: "一格填了几个电话",
    problem: ({ count }) => `联系电话一格填了 ${count} 个号码`,
    basis: () => "一格填一个号码，已逐个核对位数",
    remedy: ({ first }) => `请留常用的一个（如 ${first}），其余写在备注栏。`,
  },
  "bankAccount.isResidentId": {
    title: "银行账号栏填了身份证号",
    problem: ({ last4 }) => `银行账号栏填的是身份证号（尾号 ${last4}）`,
    basis: () => "18位且身份证校验相符",
    remedy: () => "请按卡面填银行卡号。",
  },
  "review.votes": {
    title: "评议票数有误",
    problem: ({ maskedName, workUnit, agree, disagree, abstain, present, fault }) =>
      `${maskedName}（${workUnit}）同意 ${agree ?? 0} 票、不同意 ${disagree ?? 0} 票、弃权 ${abstain ?? 0} 票，${
        fault === "exceeds" ? `超过实到 ${present ?? 0} 人` : "与填写的评议结果不符"
      }`,
    basis: () => "同意票过实到人数半数为通过，票数不超过实到人数",
    remedy: () => "请对照会议记录核对票数、实到人数和评议结果。",
  },
  "review.refused": {
    title: "评议未通过仍在名单",
    problem: ({ maskedName, workUnit }) => `${maskedName}（${workUnit}）民主评议未通过，仍列在拟慰问名单`,
    basis: () => "帮扶对象须经民主评议",
    remedy: () => "请复议，或在“资格”认定为不符合。",
  },
  "objection.open": {
    title: "公示异议未办结",
    problem: ({ on, maskedName, workUnit, about }) =>
      `${on === null ? "" : formatChineseDate(on)}对${maskedName}${workUnit === "" ? "" : `（${workUnit}）`}的异议尚未办结，${about} 户暂不发放`,
    basis: () => "公示期间有异议的，查清后再发放",
    remedy: () => "查清后填写处理结果和办结日期。",
  },
  "objection.unmatched": {
    title: "异议对不上登记的户",
    problem: ({ maskedName, workUnit }) =>
      `被反映人${maskedName === "" ? "未填" : maskedName}${workUnit === "" ? "" : `（${workUnit}）`}在困难职工登记中没有对应的户`,
    basis: () => "按公示榜的遮盖姓名和工作单位查找",
    remedy: () => "请按公示榜填写被反映人和工作单位，否则该户仍会列入发放名册。",
  },
  "objection.noOutcome": {
    title: "异议办结没有写结果",
    problem: ({ maskedName, workUnit, closedOn }) =>
      `对${maskedName}${workUnit === "" ? "" : `（${workUnit}）`}的异议${formatChineseDate(closedOn)}办结，没有填处理结果`,
    basis: () => "异议要有日期、内容和处理结果",
    remedy: () => "请补填处理结果，如“不属实，维持原公示”。",
  },
  "posting.changed": {
    title: "公示或报批之后改动",
    problem: (change) =>
      `${formatChineseDate(change.on)}${registered.acts[change.act]}后改动：${registered.change(change)}`,
    basis: () => "公示、审批、备案与发放应一致",
    remedy: ({ act }) => `${registered.remedy(act)}。`,
  },
};
