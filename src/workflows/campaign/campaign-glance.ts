import type { Fen } from "../../domain/money/fen";

/** The campaign in a few numbers, each null where the workbook says nothing about it. */
export interface CampaignGlance {
  readonly raised: {
    readonly sumFen: Fen;
    readonly targetFen: Fen | null;
    readonly lastYearSameDayFen: Fen | null;
    readonly lastYearFen: Fen | null;
    /** Days to the last day of paying in; negative once it has passed. */
    readonly daysLeft: number | null;
    /** Units with a pledge or a reference standard not yet reached; for the office only. */
    readonly unitsBelowReference: number;
  } | null;
  readonly households: {
    readonly registered: number;
    readonly eligible: number;
    readonly open: number;
    /** Eligible households with an amount written beside them. */
    readonly covered: number;
  } | null;
  readonly fundBalanceFen: Fen | null;
}
