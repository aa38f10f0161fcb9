import { makeStyles } from "@fluentui/react-components";
import type { DonationOverview } from "../../../workflows/donations/donation-overview";
import { dayText } from "../../day-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { ShareBar } from "../../ShareBar";
import { shareText } from "../../share-text";
import { yuanText } from "../../yuan-text";

const useStyles = makeStyles({
  sum: { fontSize: "26px", lineHeight: "32px", fontWeight: 600 },
  ends: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  tick: {
    display: "inline-block",
    width: "3px",
    height: "12px",
    marginRight: "6px",
    backgroundColor: "currentColor",
  },
});

/** How much came, against the target and the same day last year, and where the pace leads. */
export function DonationProgress(props: { readonly overview: DonationOverview }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { locale, messages } = usePaneServices();
  const words = messages.donations;
  const { todayFen, sumFen, targetFen, lastYearSameDayFen, lastYearFen, projection, lastDay, day } =
    props.overview;
  const lastYear = lastYearSameDayFen === null ? null : yuanText(lastYearSameDayFen);
  const today =
    todayFen === null
      ? words.noDates
      : todayFen < 0
        ? words.todayLess(yuanText(todayFen))
        : words.today(yuanText(todayFen));
  const reached = projection?.targetReachedOn ?? null;
  return (
    <section>
      <div className={styles.ends}>
        <span className={pane.secondary}>{words.sum}</span>
        <span className={pane.secondary}>{today}</span>
      </div>
      <div>
        <span className={styles.sum}>{yuanText(sumFen)}</span> {words.yuan}
      </div>
      {targetFen !== null && (
        <div style={{ margin: "6px 0" }}>
          <ShareBar
            share={sumFen / targetFen}
            tick={lastYearSameDayFen === null ? null : lastYearSameDayFen / targetFen}
            height={12}
            label={words.progress(
              yuanText(sumFen),
              yuanText(targetFen),
              shareText(sumFen, targetFen),
              lastYear,
            )}
          />
        </div>
      )}
      <div className={styles.ends}>
        <span className={pane.secondary}>
          {lastYear !== null && targetFen !== null && <span className={styles.tick} aria-hidden="true" />}
          {lastYear !== null
            ? words.lastYearSameDay(lastYear)
            : lastYearFen !== null
              ? words.lastYear(yuanText(lastYearFen))
              : words.noLastYear}
        </span>
        <span className={pane.secondary}>
          {targetFen === null
            ? words.noTarget
            : words.target(yuanText(targetFen), shareText(sumFen, targetFen))}
        </span>
      </div>
      {projection !== null && targetFen !== null && sumFen < targetFen && (
        <p className={pane.secondary} style={{ marginTop: "4px" }}>
          {words.pace(yuanText(projection.perDayFen), reached === null ? null : dayText(reached, locale))}
          {projection.onLastDayFen !== null && lastDay !== null && lastDay > day && (
            <>
              <br />
              {words.onLastDay(dayText(lastDay, locale), yuanText(projection.onLastDayFen))}
            </>
          )}
        </p>
      )}
    </section>
  );
}
