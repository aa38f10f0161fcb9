import type { ParameterId } from "./parameter-id";

export type ParameterKind = "money" | "number" | "percent" | "boolean" | "date" | "text" | "choice";

/** What is known of a parameter before any county sets it: what it may hold, never what it holds. */
export interface ParameterDefinition {
  readonly id: ParameterId;
  readonly kind: ParameterKind;
  /** Without it a check cannot be made. */
  readonly required: boolean;
  /** Inclusive; fen for money, a share of one for percent. */
  readonly range?: { readonly least: number; readonly most: number };
  /** Only where the words of the rule fix it. */
  readonly defaultValue?: boolean;
}

// One fen to one hundred million yuan: an amount of nothing is an amount nobody has set.
const AMOUNT = { least: 1, most: 10_000_000_000 };
const AMOUNT_OR_NOTHING = { least: 0, most: 10_000_000_000 };
const MULTIPLE = { least: 0.1, most: 10 };
const SHARE = { least: 0.0001, most: 1 };

/**
 * Every number of the campaign year, declared once. No line, multiple, share, standard or date has a default.
 *
 * The bounds do: 低于 leaves its number out and so does 超过, while 达到 takes it in.
 * Source: Civil Code of 2020, Article 1259 (不满、超过、以外 exclude the number; 以上、以下、以内、届满 include it).
 */
export const PARAMETER_DEFINITIONS: {
  readonly [Id in ParameterId]: ParameterDefinition & { readonly id: Id };
} = {
  county: { id: "county", kind: "text", required: true },
  campaignYear: { id: "campaignYear", kind: "number", required: true, range: { least: 2000, most: 2100 } },
  governingDocument: { id: "governingDocument", kind: "text", required: false },
  campaignSlogan: { id: "campaignSlogan", kind: "text", required: false },
  fundTarget: { id: "fundTarget", kind: "money", required: false, range: AMOUNT },
  lastYearRaised: { id: "lastYearRaised", kind: "money", required: false, range: AMOUNT_OR_NOTHING },
  minimumLivingLine: { id: "minimumLivingLine", kind: "money", required: true, range: AMOUNT },
  deepLineMultiple: { id: "deepLineMultiple", kind: "number", required: true, range: MULTIPLE },
  deepBoundInclusive: { id: "deepBoundInclusive", kind: "boolean", required: false, defaultValue: false },
  relativeLineMultiple: { id: "relativeLineMultiple", kind: "number", required: true, range: MULTIPLE },
  relativeBoundInclusive: {
    id: "relativeBoundInclusive",
    kind: "boolean",
    required: false,
    defaultValue: false,
  },
  accidentCostShare: { id: "accidentCostShare", kind: "percent", required: true, range: SHARE },
  accidentBoundInclusive: {
    id: "accidentBoundInclusive",
    kind: "boolean",
    required: false,
    defaultValue: false,
  },
  floorWellOff: { id: "floorWellOff", kind: "money", required: false, range: AMOUNT },
  floorOrdinary: { id: "floorOrdinary", kind: "money", required: false, range: AMOUNT },
  floorMinimum: { id: "floorMinimum", kind: "money", required: false, range: AMOUNT },
  participationRate: { id: "participationRate", kind: "percent", required: false, range: SHARE },
  participationBoundInclusive: {
    id: "participationBoundInclusive",
    kind: "boolean",
    required: false,
    defaultValue: true,
  },
  paymentDeadline: { id: "paymentDeadline", kind: "date", required: false },
  rosterDate: { id: "rosterDate", kind: "date", required: false },
  reliefFund: { id: "reliefFund", kind: "money", required: false, range: AMOUNT },
  reliefDeep: { id: "reliefDeep", kind: "money", required: false, range: AMOUNT },
  reliefRelative: { id: "reliefRelative", kind: "money", required: false, range: AMOUNT },
  reliefAccident: { id: "reliefAccident", kind: "money", required: false, range: AMOUNT },
  oldMarginalLineMultiple: {
    id: "oldMarginalLineMultiple",
    kind: "number",
    required: false,
    range: MULTIPLE,
  },
  oldAccidentLineMultiple: {
    id: "oldAccidentLineMultiple",
    kind: "number",
    required: false,
    range: MULTIPLE,
  },
  reliefPerMember: { id: "reliefPerMember", kind: "money", required: false, range: AMOUNT_OR_NOTHING },
  reliefIllness: { id: "reliefIllness", kind: "money", required: false, range: AMOUNT_OR_NOTHING },
  reliefSchooling: { id: "reliefSchooling", kind: "money", required: false, range: AMOUNT_OR_NOTHING },
  reliefFloor: { id: "reliefFloor", kind: "money", required: false, range: AMOUNT_OR_NOTHING },
  reliefCapPerTime: { id: "reliefCapPerTime", kind: "money", required: false, range: AMOUNT },
  reliefCapPerYear: { id: "reliefCapPerYear", kind: "money", required: false, range: AMOUNT },
  reliefRounding: { id: "reliefRounding", kind: "money", required: false, range: AMOUNT },
  reliefInOrderOfNeed: { id: "reliefInOrderOfNeed", kind: "boolean", required: false, defaultValue: true },
  reliefShareBeyond: { id: "reliefShareBeyond", kind: "boolean", required: false, defaultValue: false },
  postingDays: { id: "postingDays", kind: "number", required: false, range: { least: 1, most: 60 } },
  postingInWorkingDays: { id: "postingInWorkingDays", kind: "boolean", required: false, defaultValue: true },
  floorPerHead: { id: "floorPerHead", kind: "money", required: false, range: AMOUNT },
  floorAtLastYear: { id: "floorAtLastYear", kind: "boolean", required: false, defaultValue: false },
  floorRankHead: { id: "floorRankHead", kind: "money", required: false, range: AMOUNT },
  floorRankDeputy: { id: "floorRankDeputy", kind: "money", required: false, range: AMOUNT },
  floorRankStaff: { id: "floorRankStaff", kind: "money", required: false, range: AMOUNT },
  floorDayOfPay: { id: "floorDayOfPay", kind: "boolean", required: false, defaultValue: false },
  passedUpShare: { id: "passedUpShare", kind: "percent", required: false, range: SHARE },
  campaignFrom: { id: "campaignFrom", kind: "date", required: false },
  campaignTo: { id: "campaignTo", kind: "date", required: false },
  visitBy: { id: "visitBy", kind: "date", required: false },
  bulletinFirstDay: { id: "bulletinFirstDay", kind: "date", required: false },
  fundOpening: { id: "fundOpening", kind: "money", required: false, range: AMOUNT_OR_NOTHING },
  postingFrom: { id: "postingFrom", kind: "date", required: false },
  objectionOffice: { id: "objectionOffice", kind: "text", required: false },
  objectionPhone: { id: "objectionPhone", kind: "text", required: false },
  objectionAddress: { id: "objectionAddress", kind: "text", required: false },
  broadcastLength: {
    id: "broadcastLength",
    kind: "number",
    required: false,
    range: { least: 60, most: 2000 },
  },
  bulletinByName: { id: "bulletinByName", kind: "boolean", required: false, defaultValue: false },
  bulletinReportTo: { id: "bulletinReportTo", kind: "text", required: false },
  bulletinSendTo: { id: "bulletinSendTo", kind: "text", required: false },
  usesTreasury: { id: "usesTreasury", kind: "text", required: false },
  usesUnion: { id: "usesUnion", kind: "text", required: false },
  usesUnit: { id: "usesUnit", kind: "text", required: false },
  usesStaff: { id: "usesStaff", kind: "text", required: false },
  usesSociety: { id: "usesSociety", kind: "text", required: false },
  accountName: { id: "accountName", kind: "text", required: false },
  accountBank: { id: "accountBank", kind: "text", required: false },
  accountNumber: { id: "accountNumber", kind: "text", required: false },
  titleFont: { id: "titleFont", kind: "text", required: false },
  bankColumns: { id: "bankColumns", kind: "text", required: false },
  postingTo: { id: "postingTo", kind: "date", required: false },
  followUpDays: { id: "followUpDays", kind: "number", required: false, range: { least: 1, most: 3660 } },
  callbackConfidence: {
    id: "callbackConfidence",
    kind: "percent",
    required: false,
    range: { least: 0.5, most: 0.99 },
  },
  callbackMargin: {
    id: "callbackMargin",
    kind: "percent",
    required: false,
    range: { least: 0.01, most: 0.5 },
  },
};

type BoundId =
  "deepBoundInclusive" | "relativeBoundInclusive" | "accidentBoundInclusive" | "participationBoundInclusive";

/**
 * Whether a bound takes in its own number: as set on the sheet 参数, otherwise as the words of the rule say.
 * @example isBoundInclusive({}, "deepBoundInclusive") // => false
 */
export function isBoundInclusive(parameters: { readonly [Id in BoundId]?: boolean }, id: BoundId): boolean {
  return parameters[id] ?? PARAMETER_DEFINITIONS[id].defaultValue ?? false;
}

/**
 * Whether the days of posting are working days: as set on the sheet 参数, otherwise yes.
 * @example isPostingInWorkingDays({}) // => true
 */
export function isPostingInWorkingDays(parameters: { readonly postingInWorkingDays?: boolean }): boolean {
  return parameters.postingInWorkingDays ?? PARAMETER_DEFINITIONS.postingInWorkingDays.defaultValue ?? true;
}
