import { ToggleButton, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular, SubtractCircleRegular } from "@fluentui/react-icons";
import type { EligibilityResult } from "../../../domain/eligibility/decide-eligibility";
import { allocationTextsOf } from "../../../i18n/allocation-texts";
import { usePaneServices } from "../../pane-services";

type Decision = EligibilityResult["decision"];

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px", "& > *": { flexGrow: 1 } },
  toggle: {
    minWidth: 0,
    minHeight: "32px",
    whiteSpace: "nowrap",
    padding: "0 4px",
    fontSize: "13px",
    "& .fui-Button__icon": { marginRight: "4px" },
  },
});

const icons: Readonly<Record<Decision, React.JSX.Element>> = {
  eligible: <CheckmarkCircleRegular />,
  needsReview: <QuestionCircleRegular />,
  notEligible: <SubtractCircleRegular />,
};

/** 符合 558 · 待定 41 · 不符 13: one of them is shown. */
export function EligibilityGroups(props: {
  readonly counts: Readonly<Record<Decision, number>>;
  readonly decision: Decision;
  readonly onDecision: (decision: Decision) => void;
}) {
  const styles = useStyles();
  const { locale, messages } = usePaneServices();
  const { decisions } = allocationTextsOf(locale);
  return (
    <div className={styles.row} role="group" aria-label={messages.eligibility.groups}>
      {(["eligible", "needsReview", "notEligible"] as const).map((decision) => (
        <ToggleButton
          key={decision}
          className={styles.toggle}
          checked={props.decision === decision}
          icon={icons[decision]}
          onClick={() => props.onDecision(decision)}
        >
          {`${decisions[decision]} ${props.counts[decision].toLocaleString("en-US")}`}
        </ToggleButton>
      ))}
    </div>
  );
}
