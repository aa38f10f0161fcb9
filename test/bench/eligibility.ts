import { Engine } from "json-rules-engine";
import { decideEligibility } from "../../src/domain/eligibility/decide-eligibility";
import { UNKNOWN_SITUATION } from "../../src/domain/eligibility/household-situation";
import type { HouseholdSituation } from "../../src/domain/eligibility/household-situation";
import type { Fen } from "../../src/domain/money/fen";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { printFigures } from "./figures";

export interface EligibilityBenchResult {
  readonly rows: number;
  /** Decision and class read, the result kept for every household; groups and reasons are made when they are read. */
  readonly nuanMilliseconds: number;
  /** The same with the reasons of every household read. */
  readonly nuanReasonsReadMilliseconds: number;
  /** The class only. */
  readonly bareLoopMilliseconds: number;
  /** The class and one object with its figures. */
  readonly bareLoopWithFiguresMilliseconds: number;
  /** Measured on engineRows and scaled to rows. */
  readonly jsonRulesEngineMilliseconds: number;
  readonly engineRows: number;
  /** nuan ÷ bare loop; the bar is 10. */
  readonly timesBareLoop: number;
  /** json-rules-engine ÷ nuan with all reasons read; the bar is 50. */
  readonly timesFasterThanEngine: number;
}

const ROWS = 100_000;
const ENGINE_ROWS = 3_000;
const LINE = 75_000;
export const PARAMETERS: Parameters = {
  minimumLivingLine: LINE as Fen,
  deepLineMultiple: 1,
  relativeLineMultiple: 2,
  accidentCostShare: 0.8,
};

export function situationOf(index: number): HouseholdSituation {
  const householdSize = 1 + (index % 5);
  return {
    ...UNKNOWN_SITUATION,
    householdSize,
    annualIncomeFen: ((30_000 + ((index * 7_919) % 150_000)) * 12 * householdSize) as Fen,
    rigidSpendingFen: ((index % 4) * 240_000) as Fen,
    accidentCostFen: (index % 9 === 0 ? 5_000_000 : 0) as Fen,
    receivesMinimumLiving: index % 6 === 0,
    causes: index % 7 === 0 ? ["seriousIllness"] : ["schooling"],
    isModelWorker: false,
    isRetired: index % 11 === 0,
    isWidowedOrAlone: false,
  };
}

/** The least that could be written by hand: the class only, no reasons, no groups, nothing unknown. */
function bareClass(situation: HouseholdSituation): string | null {
  const income = situation.annualIncomeFen ?? 0;
  const net = income - (situation.rigidSpendingFen ?? 0);
  const line = LINE * 12 * (situation.householdSize ?? 1);
  if (net < line) return "deep";
  if (net < 2 * line) return "relative";
  return (situation.accidentCostFen ?? 0) * 10 > income * 8 ? "accident" : null;
}

/** The same with one object that says the class and the figures it rests on. */
function bareClassWithFigures(situation: HouseholdSituation): { hardshipClass: string | null } {
  const net = (situation.annualIncomeFen ?? 0) - (situation.rigidSpendingFen ?? 0);
  const figureFen = Math.round(net / 12 / (situation.householdSize ?? 1));
  return { hardshipClass: bareClass(situation), reasons: [{ figureFen, limitFen: LINE }] } as {
    hardshipClass: string | null;
  };
}

function rulesEngine(): Engine {
  const engine = new Engine();
  const perHead = (operator: string, value: number) => ({ fact: "perHeadFen", operator, value });
  const below = (rule: string, limit: number, priority: number) =>
    engine.addRule({ priority, conditions: { all: [perHead("lessThan", limit)] }, event: { type: rule } });
  below("deep", LINE, 3);
  below("relative", 2 * LINE, 2);
  engine.addRule({
    conditions: { all: [{ fact: "accidentShare", operator: "greaterThan", value: 0.8 }] },
    event: { type: "accident" },
  });
  return engine;
}

function fastest(times: number, run: () => void): number {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Decides 100,000 households with reasons, beside a bare loop and json-rules-engine with the three class rules only. */
export async function measureEligibility(): Promise<EligibilityBenchResult> {
  const situations = Array.from({ length: ROWS }, (_, index) => situationOf(index));
  let decided = 0;
  let expected = 0;
  // Results are kept, as the check keeps them, so that nothing is optimised away.
  const kept: unknown[] = new Array(ROWS);
  const nuanMilliseconds = fastest(7, () => {
    decided = 0;
    situations.forEach((situation, index) => {
      const result = decideEligibility(situation, PARAMETERS);
      kept[index] = result;
      if (result.hardshipClass !== null) decided += 1;
    });
  });
  const nuanReasonsReadMilliseconds = fastest(7, () => {
    situations.forEach((situation, index) => {
      kept[index] = decideEligibility(situation, PARAMETERS).reasons;
    });
  });
  const bareLoopMilliseconds = fastest(7, () => {
    expected = 0;
    situations.forEach((situation, index) => {
      const hardshipClass = bareClass(situation);
      kept[index] = hardshipClass;
      if (hardshipClass !== null) expected += 1;
    });
  });
  const bareLoopWithFiguresMilliseconds = fastest(7, () => {
    situations.forEach((situation, index) => {
      kept[index] = bareClassWithFigures(situation);
    });
  });
  if (decided !== expected)
    throw new Error(`eligibility bench: ${decided} households decided, ${expected} expected`);

  const engine = rulesEngine();
  const start = performance.now();
  for (const situation of situations.slice(0, ENGINE_ROWS)) {
    const income = situation.annualIncomeFen ?? 0;
    const net = income - (situation.rigidSpendingFen ?? 0);
    await engine.run({
      perHeadFen: net / 12 / (situation.householdSize ?? 1),
      accidentShare: (situation.accidentCostFen ?? 0) / income,
    });
  }
  const jsonRulesEngineMilliseconds = ((performance.now() - start) * ROWS) / ENGINE_ROWS;
  return {
    rows: ROWS,
    nuanMilliseconds,
    nuanReasonsReadMilliseconds,
    bareLoopMilliseconds,
    bareLoopWithFiguresMilliseconds,
    jsonRulesEngineMilliseconds,
    engineRows: ENGINE_ROWS,
    timesBareLoop: nuanMilliseconds / bareLoopMilliseconds,
    timesFasterThanEngine: jsonRulesEngineMilliseconds / nuanReasonsReadMilliseconds,
  };
}

if (require.main === module) {
  void measureEligibility().then((result) =>
    printFigures([
      { what: "100,000 households decided ÷ bare loop", value: result.timesBareLoop, unit: "times", bar: 10 },
      {
        what: "with every reason read ÷ bare loop that keeps its figures",
        value: result.nuanReasonsReadMilliseconds / result.bareLoopWithFiguresMilliseconds,
        unit: "times",
        bar: 10,
      },
      {
        what: "with every reason read ÷ json-rules-engine",
        value: 1 / result.timesFasterThanEngine,
        unit: "times",
        bar: 0.02,
      },
    ]),
  );
}
