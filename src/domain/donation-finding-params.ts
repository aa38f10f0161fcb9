import type { CalendarDate } from "./calendar/calendar-date";
import type { LikenessReason } from "./donations/unit-names";
import type { Fen } from "./money/fen";
import type { ReferenceLevel } from "./donations/reference-level";

/** What is open of a pledge. */
interface OpenPledgeParams {
  pledgedFen: Fen;
  balanceFen: Fen;
  deadline: CalendarDate | null;
  /** Past the deadline on the day of the check; null where it is not, or no deadline is set. */
  daysOverdue: number | null;
}

/** Findings about what was pledged, given, deducted. */
export interface DonationFindingParams {
  "donation.belowReference": {
    level: ReferenceLevel;
    receivedFen: Fen;
    referenceFen: Fen;
    shortfallFen: Fen;
  };
  "donation.notAboveLastYear": { receivedFen: Fen; lastYearFen: Fen };
  "donation.notPaid": OpenPledgeParams;
  "donation.partPaid": OpenPledgeParams & { receivedFen: Fen };
  "donation.noReply": { lastYearFen: Fen | null };
  "donation.late": { received: CalendarDate; deadline: CalendarDate; days: number };
  "donation.donorsExceedStaff": { donors: number; staff: number };
  "donation.participation": { donors: number; staff: number; percent: number; requiredPercent: number };
  "donation.countyParticipation": { donors: number; staff: number; percent: number; requiredPercent: number };
  "donation.countyNotAboveLastYear": { receivedFen: Fen; lastYearFen: Fen };
  "donation.partsDiffer": { statedFen: Fen; partsFen: Fen; differenceFen: Fen };
  "donation.personalListDiffers": { listedFen: Fen; statedFen: Fen; differenceFen: Fen };
  "donation.personalDonorsDiffer": { listedDonors: number; statedDonors: number };
  "donation.personalBelowReference": { people: number; referenceFen: Fen };
  "donation.unitUnknown": { unit: string; suggested: string | null; reason: LikenessReason | null };
  "donation.channelUnknown": { value: string };
  /** `suggested`: the same day of the campaign's year, where only the year is out; null where there is none. */
  "donation.dateOutside": {
    date: CalendarDate;
    from: CalendarDate;
    to: CalendarDate;
    suggested: CalendarDate | null;
  };
  /** `otherName`: a name like the donor's own under which the other gift stands; null where the names are one. */
  "donation.repeated": { date: CalendarDate; amountFen: Fen; cells: string; otherName: string | null };
  "donation.unionAndUnit": { union: string; unit: string; date: CalendarDate; amountFen: Fen; cells: string };
  "donation.receiptRepeated": { receipt: string; cells: string };
  "donation.negative": { amountFen: Fen };
  "deduction.twice": { name: string };
  "deduction.notPledged": { name: string; deductedFen: Fen };
  "deduction.differsFromPledge": { name: string; pledgedFen: Fen; deductedFen: Fen };
  "deduction.noConsent": { name: string };
  "deduction.notDeducted": { name: string; pledgedFen: Fen };
  "deduction.notOnPaySheet": { name: string };
  "deduction.differsFromPaySheet": { name: string; deductedFen: Fen; paySheetFen: Fen };
}
