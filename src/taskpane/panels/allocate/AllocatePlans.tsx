import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { messagesOf } from "../../../i18n/messages";
import { divideStepwise, type FundDivision } from "../../../workflows/allocate/allocate-trial";
import type { AllocationTrial } from "../../../workflows/allocate/allocation-trial";
import { classSumsOf } from "../../../workflows/allocate/allocate";
import { nextPlanName, type KeptPlan } from "../../../workflows/allocate/kept-plans";
import type { EligibilityReport } from "../../../workflows/eligibility/eligibility-report";
import type { Stepwise } from "../../../workflows/stepwise";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { useWorkedOut } from "../../use-worked-out";
import { yuanText } from "../../yuan-text";
import { WriteButton } from "../../WriteButton";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    "& th": { fontWeight: "normal", color: tokens.colorNeutralForeground2 },
    "& th, & td": { textAlign: "right", padding: "6px 0 6px 4px", verticalAlign: "top" },
    "& td, & thead th": { whiteSpace: "nowrap" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0, width: "46%" },
    "& td button, & th button": { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface DividedPlan {
  readonly plan: KeptPlan;
  readonly division: FundDivision;
}

function* divideKept(
  report: EligibilityReport,
  plans: readonly KeptPlan[],
): Stepwise<readonly DividedPlan[]> {
  const divided: DividedPlan[] = [];
  for (const plan of plans) {
    divided.push({ plan, division: yield* divideStepwise(report, plan.trial) });
    yield;
  }
  return divided;
}

/** 存为方案 B, and the kept trials beside the current plan, worked out on the register as it stands. */
export function AllocatePlans(props: {
  readonly state: CampaignState;
  readonly report: EligibilityReport;
  readonly current: FundDivision | null;
  /** Of many households the plans are worked out step by step. */
  readonly isLarge: boolean;
  /** The trial that is typed now; empty where nothing was changed. */
  readonly trial: AllocationTrial;
  /** Null takes back what is typed. */
  readonly onTry: (trial: AllocationTrial | null) => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { locale, messages, session } = usePaneServices();
  const words = messages.allocate.plans;
  const { plans } = props.state;
  const { report, current, trial } = props;
  const divided = useWorkedOut(
    useCallback(() => divideKept(report, plans), [plans, report]),
    props.isLarge,
  );
  const next = nextPlanName(plans);
  const isTried = Object.keys(trial).length > 0;
  if (plans.length === 0 && !isTried) return null;
  const names = messagesOf(locale).hardshipClass;
  const line = (division: FundDivision) =>
    division.kind === "divided"
      ? classSumsOf(division)
          .map(({ hardshipClass, households }) => `${names[hardshipClass]} ${households}`)
          .join(" · ")
      : words.impossible;
  const numbersOf = (plan: KeptPlan | null) => {
    const fund = plan?.trial.fundFen ?? report.parameters.reliefFund;
    const minimum = plan?.trial.minimumLivingLineFen ?? report.parameters.minimumLivingLine;
    const text = (fen: number | undefined) => (fen === undefined ? "—" : yuanText(fen));
    return words.terms(text(fund), text(minimum));
  };
  const rows = [...(current === null ? [] : [{ plan: null, division: current }]), ...(divided ?? [])];
  return (
    <section aria-label={words.title} style={{ display: "grid", rowGap: "8px" }}>
      {isTried && (
        <div>
          <WriteButton
            writes="cells"
            size="small"
            disabled={next === null}
            onClick={() => void session.keepPlan(trial)}
          >
            {next === null ? words.full : words.keep(next)}
          </WriteButton>
        </div>
      )}
      {plans.length > 0 && (
        <>
          <h2 className={pane.title}>{words.title}</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.plan}</th>
                <th scope="col">{words.households}</th>
                <th scope="col">{words.total}</th>
                <th scope="col">{words.kept}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ plan, division }) => (
                <tr key={plan?.name ?? "current"}>
                  <th scope="row">
                    <strong>{plan === null ? words.current : words.name(plan.name)}</strong>
                    <span className={mergeClasses(pane.secondary)} style={{ display: "block" }}>
                      {numbersOf(plan)}
                    </span>
                    <span className={pane.secondary} style={{ display: "block" }}>
                      {line(division)}
                    </span>
                    {plan !== null && (
                      <span className={pane.line}>
                        <Button size="small" appearance="transparent" onClick={() => props.onTry(plan.trial)}>
                          {words.look}
                        </Button>
                        <WriteButton
                          writes="cells"
                          size="small"
                          appearance="transparent"
                          title={words.adoptTitle}
                          disabled={division.kind !== "divided"}
                          onClick={() => {
                            // What is typed would hide what now stands.
                            props.onTry(null);
                            void session.adoptPlan(plan.name);
                          }}
                        >
                          {words.adopt}
                        </WriteButton>
                        <WriteButton
                          writes="cells"
                          size="small"
                          appearance="transparent"
                          onClick={() => void session.dropPlan(plan.name)}
                        >
                          {words.drop}
                        </WriteButton>
                      </span>
                    )}
                  </th>
                  <td>{division.kind === "divided" ? division.allotted.length : "—"}</td>
                  <td>{division.kind === "divided" ? yuanText(division.allocation.allocatedFen) : "—"}</td>
                  <td>{division.kind === "divided" ? yuanText(division.allocation.keptFen) : "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
