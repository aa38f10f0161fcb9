import { makeStyles, ToggleButton } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  CircleRegular,
  LockClosedRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { GivingState, UnitStanding } from "../../../workflows/bulletin/bulletin-units";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { WindowedList } from "../../WindowedList";
import { type DonationFilter, filterUnits } from "./donation-filter";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
  unit: { display: "block", width: "100%" },
  ends: { display: "flex", justifyContent: "space-between", columnGap: "8px", alignItems: "center" },
  state: { display: "flex", alignItems: "center", columnGap: "4px", flexShrink: 0 },
  figures: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

const icons: Readonly<Record<GivingState, ReactNode>> = {
  full: <CheckmarkCircleRegular aria-hidden="true" />,
  part: <CircleHalfFillRegular aria-hidden="true" />,
  none: <CircleRegular aria-hidden="true" />,
  silent: <QuestionCircleRegular aria-hidden="true" />,
};

/** Who is open: units by state, each leading to its row. What is below the reference standard is for the office alone. */
export function DonationUnits(props: {
  readonly units: readonly UnitStanding[];
  readonly filter: DonationFilter;
  readonly onFilter: (filter: DonationFilter) => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages } = usePaneServices();
  const words = messages.donations;
  const { units, filter } = props;
  const countOf = (of: DonationFilter) => filterUnits(units, of).length;
  const listed = filterUnits(units, filter);
  const filterButton = (of: DonationFilter, label: string, icon?: ReactNode) => (
    <ToggleButton
      size="small"
      shape="circular"
      checked={filter === of}
      {...(icon === undefined ? {} : { icon: <>{icon}</> })}
      onClick={() => props.onFilter(of)}
    >
      {label}
    </ToggleButton>
  );
  return (
    <section>
      <h2 className={pane.title}>{words.followUp(countOf("open"))}</h2>
      <div className={styles.filters} role="group" aria-label={words.filters}>
        {filterButton("open", words.open(countOf("open")))}
        {filterButton("belowLastYear", words.belowLastYear(countOf("belowLastYear")))}
        {filterButton(
          "belowReference",
          words.belowReference(countOf("belowReference")),
          <LockClosedRegular aria-label={words.internal} />,
        )}
        {filterButton("all", words.all(units.length))}
      </div>
      {listed.length === 0 ? (
        <p className={pane.secondary}>{words.none}</p>
      ) : (
        <WindowedList
          label={words.list}
          count={listed.length}
          usualHeight={53}
          openRow={null}
          row={(index) => {
            const unit = listed[index];
            if (unit === undefined) return null;
            return (
              <div className={index > 0 ? pane.topLine : undefined}>
                <UnitButton unit={unit} />
              </div>
            );
          }}
        />
      )}
    </section>
  );
}

function UnitButton(props: { readonly unit: UnitStanding }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const words = messages.donations;
  const { unit } = props;
  const { state, pledgedFen, sumFen, lastYearFen, balanceFen, daysOverdue, belowReferenceFen } = unit;
  return (
    <button
      type="button"
      className={pane.rowButton}
      title={words.goTo(unit.unit)}
      onClick={() => void session.goTo(unit.cell)}
    >
      <span className={styles.unit}>
        <span className={styles.ends}>
          <span lang="zh-CN">{unit.unit}</span>
          <span className={styles.state}>
            {icons[state]} {words.states[state]}
          </span>
        </span>
        <span className={styles.ends}>
          <span className={`${pane.secondary} ${styles.figures}`}>
            <span>{pledgedFen === null ? words.notPledged : words.pledged(yuanText(pledgedFen))}</span>
            {(pledgedFen !== null || sumFen !== 0) && <span>{words.received(yuanText(sumFen))}</span>}
            {lastYearFen !== null && state !== "part" && <span>{words.before(yuanText(lastYearFen))}</span>}
          </span>
          <span className={`${pane.secondary} ${styles.state}`} style={{ whiteSpace: "nowrap" }}>
            {(balanceFen ?? 0) > 0 ? words.missing(yuanText(balanceFen ?? 0)) : state === "silent" ? "—" : ""}
          </span>
        </span>
        {daysOverdue !== null && (
          <span className={pane.secondary} style={{ display: "block" }}>
            {words.overdue(daysOverdue)}
          </span>
        )}
        {belowReferenceFen !== null && sumFen > 0 && (
          <span className={`${pane.secondary} ${styles.state}`}>
            <LockClosedRegular aria-hidden="true" /> {words.belowReferenceBy(yuanText(belowReferenceFen))}
          </span>
        )}
      </span>
    </button>
  );
}
