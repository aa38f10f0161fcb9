import { useCallback, useDeferredValue, useMemo } from "react";
import type { Fen } from "../../../domain/money/fen";
import { parseParameterValue } from "../../../domain/parameters/parse-parameter-value";
import { divideStepwise, type FundDivision } from "../../../workflows/allocate/allocate-trial";
import type { AllocationTrial } from "../../../workflows/allocate/allocation-trial";
import { countHouseholds } from "../../../workflows/eligibility/decision-counts";
import type { EligibilityReport } from "../../../workflows/eligibility/eligibility-report";
import type { Stepwise } from "../../../workflows/stepwise";
import { useKeptView } from "../../places/kept-views";
import { manyRows, useWorkedOut } from "../../use-worked-out";
import type { AllocateInput } from "./AllocateInputs";

/** A trial as typed, and what it comes to beside the plan of the parameters. */
export interface AllocationTrialView {
  readonly input: AllocateInput;
  readonly setInput: (input: AllocateInput | null) => void;
  readonly trial: AllocationTrial;
  /** Types a kept trial in. */
  readonly setTrial: (trial: AllocationTrial) => void;
  /** What the parameters say, as text. */
  readonly set: AllocateInput;
  readonly isFundReadable: boolean;
  readonly isLineReadable: boolean;
  readonly isLineTried: boolean;
  /** So many households that dividing is done step by step. */
  readonly isLarge: boolean;
  /** Null until it was worked out for the first time. */
  readonly division: FundDivision | null;
  readonly current: FundDivision | null;
}

const plain = (fen: Fen | undefined): string => (fen === undefined ? "" : String(fen / 100));

function* nothingTried(): Stepwise<null> {
  return null;
}

/** Divides the fund as typed, anew with every change; the parameters themselves stay as they are. */
export function useAllocationTrial(report: EligibilityReport): AllocationTrialView {
  const { reliefFund, minimumLivingLine } = report.parameters;
  const set: AllocateInput = { fund: plain(reliefFund), line: plain(minimumLivingLine) };
  const [typed, setInput] = useKeptView<AllocateInput | null>("allocate", null);
  const input = typed ?? set;
  const fund = parseParameterValue("reliefFund", input.fund);
  const line = parseParameterValue("minimumLivingLine", input.line);
  const fundFen = fund.kind === "set" && fund.value !== reliefFund ? fund.value : undefined;
  const lineFen = line.kind === "set" && line.value !== minimumLivingLine ? line.value : undefined;
  const trial = useMemo<AllocationTrial>(
    () => ({
      ...(fundFen === undefined ? {} : { fundFen }),
      ...(lineFen === undefined ? {} : { minimumLivingLineFen: lineFen }),
    }),
    [fundFen, lineFen],
  );
  const isLarge = countHouseholds(report) > manyRows;
  const current = useWorkedOut(
    useCallback(() => divideStepwise(report), [report]),
    isLarge,
  );
  // A slider that is dragged goes first; the picture follows it as fast as it can be worked out.
  const followed = useDeferredValue(trial);
  const isTried = Object.keys(followed).length > 0;
  const tried = useWorkedOut(
    useCallback(
      () => (isTried ? divideStepwise(report, followed) : nothingTried()),
      [report, followed, isTried],
    ),
    isLarge,
  );
  const division = isTried ? (tried ?? current) : current;
  return {
    input,
    set,
    setInput,
    setTrial: (kept) =>
      setInput({
        fund: plain(kept.fundFen ?? reliefFund),
        line: plain(kept.minimumLivingLineFen ?? minimumLivingLine),
      }),
    trial,
    isFundReadable: fund.kind === "set" || (fund.kind === "unset" && input.fund === set.fund),
    isLineReadable: line.kind === "set" || (line.kind === "unset" && input.line === set.line),
    isLineTried: lineFen !== undefined,
    ...{ isLarge, division, current },
  };
}
