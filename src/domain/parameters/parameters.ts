import type { CalendarDate } from "../calendar/calendar-date";
import type { Fen } from "../money/fen";
import type { ParameterId } from "./parameter-id";

/** The type each parameter has once it is set. */
export interface ParameterValues {
  county: string;
  campaignYear: number;
  governingDocument: string;
  fundTarget: Fen;
  lastYearRaised: Fen;
  minimumLivingLine: Fen;
  deepLineMultiple: number;
  deepBoundInclusive: boolean;
  relativeLineMultiple: number;
  relativeBoundInclusive: boolean;
  accidentCostShare: number;
  accidentBoundInclusive: boolean;
  floorWellOff: Fen;
  floorOrdinary: Fen;
  floorMinimum: Fen;
  participationRate: number;
  participationBoundInclusive: boolean;
  paymentDeadline: CalendarDate;
  rosterDate: CalendarDate;
  reliefFund: Fen;
  reliefDeep: Fen;
  reliefRelative: Fen;
  reliefAccident: Fen;
  oldMarginalLineMultiple: number;
  oldAccidentLineMultiple: number;
  reliefPerMember: Fen;
  reliefIllness: Fen;
  reliefSchooling: Fen;
  reliefFloor: Fen;
  reliefCapPerTime: Fen;
  reliefCapPerYear: Fen;
  reliefRounding: Fen;
  reliefInOrderOfNeed: boolean;
  reliefShareBeyond: boolean;
  postingDays: number;
  postingInWorkingDays: boolean;
  postingFrom: CalendarDate;
  objectionOffice: string;
  objectionPhone: string;
  objectionAddress: string;
  floorPerHead: Fen;
  floorAtLastYear: boolean;
  floorRankHead: Fen;
  floorRankDeputy: Fen;
  floorRankStaff: Fen;
  floorDayOfPay: boolean;
  passedUpShare: number;
  campaignFrom: CalendarDate;
  campaignTo: CalendarDate;
  visitBy: CalendarDate;
  bulletinFirstDay: CalendarDate;
  fundOpening: Fen;
  broadcastLength: number;
  bulletinByName: boolean;
  titleFont: string;
  postingTo: CalendarDate;
  followUpDays: number;
  callbackConfidence: number;
  callbackMargin: number;
}

/** The parameters that are set; a missing key is "not set". */
export type Parameters = { readonly [Id in ParameterId]?: ParameterValues[Id] };
