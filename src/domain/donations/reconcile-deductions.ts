import type { Issue } from "../finding";
import type { Fen } from "../money/fen";

/** One person's line in the list of pledges, of deductions, or of the pay sheet. */
export interface DeductionLine {
  /** Employee number, resident id or name within a unit: whatever both lists share. */
  readonly key: string;
  readonly name: string;
  readonly amountFen: Fen | null;
  /** Whether the person signed for the deduction; null where the list has no place to sign. */
  readonly hasConsented: boolean | null;
}

export interface DeductionLists {
  /** What each person agreed to give; null where there is no such list. */
  readonly pledges: readonly DeductionLine[] | null;
  readonly deductions: readonly DeductionLine[];
  /** What the pay sheet really took; null where there is none. */
  readonly paySheet: readonly DeductionLine[] | null;
}

export type DeductionIssueCode =
  | "deduction.twice"
  | "deduction.notPledged"
  | "deduction.differsFromPledge"
  | "deduction.noConsent"
  | "deduction.notDeducted"
  | "deduction.notOnPaySheet"
  | "deduction.differsFromPaySheet";

/** An issue with the list and the 0-based line it is about. */
export interface LocatedDeductionIssue {
  readonly list: "pledges" | "deductions";
  readonly index: number;
  readonly issue: Issue<DeductionIssueCode>;
}

export interface DeductionReconciliation {
  readonly issues: readonly LocatedDeductionIssue[];
  readonly totals: {
    readonly pledgedFen: Fen | null;
    readonly deductedFen: Fen;
    readonly paySheetFen: Fen | null;
  };
}

/**
 * Sets the pledges, the treasury's list of deductions and the pay sheet against each other, person by person and to the fen.
 *
 * Errors: deduction.twice (a person listed again), notPledged, differsFromPledge, noConsent, notDeducted (pledged, not on the
 * list), notOnPaySheet (left, or paid elsewhere), differsFromPaySheet.
 * Source: the county's address on the Sending Warmth campaign (个人捐款由县财政代扣); the gift stays voluntary
 * (公益事业捐赠法 art. 4), so a deduction needs the person's consent.
 * @example reconcileDeductions({ pledges: null, deductions: [], paySheet: null }).totals.deductedFen // => 0
 */
export function reconcileDeductions(lists: DeductionLists): DeductionReconciliation {
  const { pledges, deductions, paySheet } = lists;
  const issues: LocatedDeductionIssue[] = [];
  const pledgeOf = pledges === null ? null : indexed(pledges);
  const paidOf = paySheet === null ? null : indexed(paySheet);
  const seen = new Set<string>();
  deductions.forEach((line, index) => {
    const report = (issue: Issue<DeductionIssueCode>) => issues.push({ list: "deductions", index, issue });
    const { name } = line;
    const deductedFen = line.amountFen ?? (0 as Fen);
    if (seen.has(line.key)) {
      report({ code: "deduction.twice", params: { name } });
      return;
    }
    seen.add(line.key);
    const pledge = pledgeOf?.get(line.key);
    if (pledgeOf !== null && pledge === undefined) {
      report({ code: "deduction.notPledged", params: { name, deductedFen } });
    }
    if (pledge?.hasConsented === false) report({ code: "deduction.noConsent", params: { name } });
    if (pledge?.amountFen != null && pledge.amountFen !== deductedFen) {
      const params = { name, pledgedFen: pledge.amountFen, deductedFen };
      report({ code: "deduction.differsFromPledge", params });
    }
    if (paidOf === null) return;
    const paid = paidOf.get(line.key);
    if (paid === undefined) report({ code: "deduction.notOnPaySheet", params: { name } });
    else if ((paid.amountFen ?? 0) !== deductedFen) {
      const params = { name, deductedFen, paySheetFen: paid.amountFen ?? (0 as Fen) };
      report({ code: "deduction.differsFromPaySheet", params });
    }
  });
  pledges?.forEach(({ key, name, amountFen }, index) => {
    if (seen.has(key) || amountFen === null || amountFen === 0) return;
    const issue = { code: "deduction.notDeducted", params: { name, pledgedFen: amountFen } } as const;
    issues.push({ list: "pledges", index, issue });
  });
  return {
    issues,
    totals: {
      pledgedFen: pledges === null ? null : totalOf(pledges),
      deductedFen: totalOf(deductions),
      paySheetFen: paySheet === null ? null : totalOf(paySheet),
    },
  };
}

function indexed(lines: readonly DeductionLine[]): ReadonlyMap<string, DeductionLine> {
  const byKey = new Map<string, DeductionLine>();
  for (const line of lines) if (!byKey.has(line.key)) byKey.set(line.key, line);
  return byKey;
}

function totalOf(lines: readonly DeductionLine[]): Fen {
  return lines.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0) as Fen;
}
