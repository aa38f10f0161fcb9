import type { ParameterId } from "../../domain/parameters/parameter-id";

/**
 * The Chinese label of each parameter, as it stands in column A of the sheet 参数.
 *
 * @example
 * PARAMETER_LABELS.county;
 * // => "县名"
 */
export const PARAMETER_LABELS: Readonly<Record<ParameterId, string>> = {
  county: "县名",
  campaignYear: "活动年度",
  governingDocument: "文号",
  fundTarget: "筹款目标（元）",
  lastYearRaised: "上年募集总额（元）",
  minimumLivingLine: "低保线（元/人/月）",
  deepLineMultiple: "深度困难倍数",
  deepBoundInclusive: "深度困难含本数",
  relativeLineMultiple: "相对困难倍数",
  relativeBoundInclusive: "相对困难含本数",
  accidentCostShare: "意外致困支出占比",
  accidentBoundInclusive: "意外致困含本数",
  floorWellOff: "条件好单位参考标准（元）",
  floorOrdinary: "一般单位参考标准（元）",
  floorMinimum: "最低参考标准（元）",
  participationRate: "捐款面要求",
  participationBoundInclusive: "捐款面含本数",
  paymentDeadline: "捐款到账截止日",
  rosterDate: "名册填报日期",
  reliefFund: "本次分配资金（元）",
  reliefDeep: "深度困难慰问标准（元）",
  reliefRelative: "相对困难慰问标准（元）",
  reliefAccident: "意外致困慰问标准（元）",
  oldMarginalLineMultiple: "旧标准低保边缘户倍数",
  oldAccidentLineMultiple: "旧标准意外致困户倍数",
  reliefPerMember: "每增一名家庭成员加发（元）",
  reliefIllness: "患重病加发（元）",
  reliefSchooling: "子女上学加发（元）",
  reliefFloor: "每户保底（元）",
  reliefCapPerTime: "每户每次上限（元）",
  reliefCapPerYear: "每户全年上限（元）",
  reliefRounding: "发放金额取整（元）",
  reliefInOrderOfNeed: "按困难程度依次补足标准",
  reliefShareBeyond: "结余按标准比例分完",
  postingDays: "公示天数",
  postingInWorkingDays: "公示天数按工作日",
  floorPerHead: "人均参考标准（元/人）",
  floorAtLastYear: "以不低于上年为参考",
  floorRankHead: "单位主要负责人参考标准（元）",
  floorRankDeputy: "单位副职参考标准（元）",
  floorRankStaff: "干部职工参考标准（元）",
  floorDayOfPay: "以一日工资为参考",
  passedUpShare: "个人捐款上交比例",
  campaignFrom: "活动开始日",
  campaignTo: "活动结束日",
  bulletinFirstDay: "首期通报日期",
  fundOpening: "上年结转（元）",
  titleFont: "标题字体",
};
