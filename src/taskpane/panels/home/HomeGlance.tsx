import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import type { PanePlace } from "../../../commands/pane-place";
import type { CampaignGlance } from "../../../workflows/campaign/campaign-glance";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { ShareBar } from "../../ShareBar";
import { shareText } from "../../share-text";
import { yuanText } from "../../yuan-text";

const useStyles = makeStyles({
  sum: { fontSize: "26px", lineHeight: "32px", fontWeight: 600 },
  ends: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  raised: { display: "block", padding: "12px" },
  facts: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  fact: { display: "block", padding: "8px 12px" },
});

function Raised(props: { readonly raised: NonNullable<CampaignGlance["raised"]> }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const words = messages.glance;
  const { sumFen, targetFen, lastYearSameDayFen, lastYearFen, daysLeft } = props.raised;
  const sum = yuanText(sumFen);
  const lastYear =
    lastYearSameDayFen !== null
      ? words.lastYear(yuanText(lastYearSameDayFen))
      : lastYearFen !== null
        ? words.lastYearWhole(yuanText(lastYearFen))
        : "";
  return (
    <button
      type="button"
      className={mergeClasses(pane.rowButton, styles.raised)}
      onClick={() => session.open("donations")}
    >
      <span className={styles.ends}>
        <span className={pane.secondary}>{words.raised}</span>
        {daysLeft !== null && <span className={pane.secondary}>{words.daysLeft(daysLeft)}</span>}
      </span>
      <span className={styles.sum}>{sum}</span> {words.yuan}
      {targetFen !== null && (
        <ShareBar
          share={sumFen / targetFen}
          tick={lastYearSameDayFen === null ? null : lastYearSameDayFen / targetFen}
          height={10}
          label={words.bar(sum, yuanText(targetFen), shareText(sumFen, targetFen))}
        />
      )}
      <span className={styles.ends} style={{ marginTop: "4px" }}>
        <span className={pane.secondary}>
          {targetFen === null
            ? words.noTarget
            : words.target(yuanText(targetFen), shareText(sumFen, targetFen))}
        </span>
        <span className={pane.secondary}>{lastYear}</span>
      </span>
    </button>
  );
}

function Fact(props: { readonly label: string; readonly value: string; readonly place: PanePlace }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { session } = usePaneServices();
  return (
    <button
      type="button"
      className={mergeClasses(pane.rowButton, styles.fact)}
      onClick={() => session.open(props.place)}
    >
      <span className={pane.secondary} style={{ display: "block" }}>
        {props.label}
      </span>
      <strong>{props.value}</strong>
    </button>
  );
}

/** The campaign at a glance: what came, who is helped, what is left; every number leads to its place. */
export function HomeGlance(props: {
  readonly glance: CampaignGlance;
  /** Households an amount was written for since the glance was taken; null for none. */
  readonly allotted: number | null;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const words = messages.glance;
  const { raised, households, fundBalanceFen } = props.glance;
  if (raised === null && households === null && fundBalanceFen === null) return null;
  return (
    <section className={pane.card} aria-label={words.title}>
      {raised !== null && <Raised raised={raised} />}
      {households !== null && (
        <div className={mergeClasses(styles.facts, raised !== null && pane.topLine)}>
          <Fact
            label={words.registered}
            value={words.households(households.registered)}
            place="eligibility"
          />
          <Fact label={words.eligible} value={words.households(households.eligible)} place="eligibility" />
          <Fact
            label={words.covered}
            value={words.households(Math.max(households.covered, props.allotted ?? 0))}
            place="allocate"
          />
        </div>
      )}
      {raised !== null && raised.unitsBelowReference > 0 && (
        <button
          type="button"
          className={mergeClasses(pane.rowButton, pane.topLine)}
          onClick={() => session.open("donations")}
        >
          <LockClosedRegular aria-hidden="true" />
          <span className={pane.grow}>{words.below}</span>
          <strong>{words.units(raised.unitsBelowReference)}</strong>
        </button>
      )}
      {fundBalanceFen !== null && (
        <button
          type="button"
          className={mergeClasses(pane.rowButton, pane.topLine)}
          onClick={() => session.open("fund")}
        >
          <span className={pane.grow}>{words.balance}</span>
          <strong>{`${yuanText(fundBalanceFen)} ${words.yuan}`}</strong>
        </button>
      )}
    </section>
  );
}
