import { UNKNOWN_SITUATION } from "../../domain/eligibility/household-situation";
import type { HouseholdSituation } from "../../domain/eligibility/household-situation";
import type { RuleCase } from "../../domain/eligibility/run-rule-cases";
import { isBoundInclusive } from "../../domain/parameters/parameter-definitions";
import type { ParameterId } from "../../domain/parameters/parameter-id";
import type { Parameters } from "../../domain/parameters/parameters";
import type { Fen } from "../../domain/money/fen";

const NEEDED = [
  "minimumLivingLine",
  "deepLineMultiple",
  "relativeLineMultiple",
  "accidentCostShare",
] as const;
const SIZE = 3;

/**
 * Sample families on, just under and just over every line of the year, each with what the words of the rule say of it.
 *
 * Expectations come from the words (低于 leaves its number out), not from the rules in code, so that the two check each other.
 * @example boundaryCases({}).kind // => "unset"
 */
export function boundaryCases(
  parameters: Parameters,
):
  | { readonly kind: "made"; readonly cases: readonly RuleCase[] }
  | { readonly kind: "unset"; readonly parameters: readonly ParameterId[] } {
  const { minimumLivingLine, deepLineMultiple, relativeLineMultiple, accidentCostShare } = parameters;
  if (
    minimumLivingLine === undefined ||
    deepLineMultiple === undefined ||
    relativeLineMultiple === undefined ||
    accidentCostShare === undefined
  ) {
    return { kind: "unset", parameters: NEEDED.filter((id) => parameters[id] === undefined) };
  }
  const deep = Math.round(minimumLivingLine * deepLineMultiple);
  const relative = Math.round(minimumLivingLine * relativeLineMultiple);
  const family = (perHeadFen: number, more: Partial<HouseholdSituation> = {}): HouseholdSituation => ({
    ...UNKNOWN_SITUATION,
    householdSize: SIZE,
    annualIncomeFen: (perHeadFen * 12 * SIZE) as Fen,
    rigidSpendingFen: 0 as Fen,
    accidentCostFen: 0 as Fen,
    ...more,
  });
  const rich = relative * 2;
  const richYear = rich * 12 * SIZE;
  const loss = Math.ceil(richYear * accidentCostShare);
  const spending = (rich - deep + 100) * 12 * SIZE;
  const eligible = (hardshipClass: "deep" | "relative" | "accident") =>
    ({ decision: "eligible", hardshipClass }) as const;
  const refused = { decision: "notEligible", hardshipClass: null } as const;
  const open = { decision: "needsReview", hardshipClass: null } as const;
  const atDeep = isBoundInclusive(parameters, "deepBoundInclusive") ? eligible("deep") : eligible("relative");
  const atRelative = isBoundInclusive(parameters, "relativeBoundInclusive") ? eligible("relative") : refused;
  const cases: RuleCase[] = [
    { title: "人均比深度困难线少 1 元", situation: family(deep - 100), expected: eligible("deep") },
    { title: "人均正好等于深度困难线", situation: family(deep), expected: atDeep },
    { title: "人均比深度困难线多 1 元", situation: family(deep + 100), expected: eligible("relative") },
    { title: "人均比相对困难线少 1 元", situation: family(relative - 100), expected: eligible("relative") },
    { title: "人均正好等于相对困难线", situation: family(relative), expected: atRelative },
    { title: "人均比相对困难线多 1 元", situation: family(relative + 100), expected: refused },
    {
      title: "收入高，扣除刚性支出后低于深度困难线",
      situation: family(rich, { rigidSpendingFen: spending as Fen }),
      expected: eligible("deep"),
    },
    {
      title: "收入高，突发损失超过比例",
      situation: family(rich, { accidentCostFen: (loss + 100) as Fen, causes: ["accident"] }),
      expected: eligible("accident"),
    },
    {
      title: "收入高，突发损失未到比例",
      situation: family(rich, { accidentCostFen: (loss - 100) as Fen, causes: ["accident"] }),
      expected: refused,
    },
    { title: "没有填年收入", situation: family(deep, { annualIncomeFen: null }), expected: open },
    { title: "没有填家庭人口", situation: family(deep, { householdSize: null }), expected: open },
  ];
  return { kind: "made", cases };
}
