import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  DocumentArrowDownRegular,
  DocumentTableRegular,
  ShieldCheckmarkRegular,
  MoneyHandRegular,
  PeopleMoneyRegular,
  PersonAvailableRegular,
  HistoryRegular,
  OptionsRegular,
  TableRegular,
  TaskListSquareLtrRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { decisionCounts } from "../../../workflows/eligibility/eligibility-report-plan";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import type { PanePlace } from "../../pane-place";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: "8px" },
  tile: { height: "100%" },
});

/** The places that exist, in the order of the campaign, each with its state in words. */
export function HomeTiles(props: {
  readonly state: CampaignState;
  readonly onPlace: (place: PanePlace) => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, locale } = usePaneServices();
  const { recognized, checked, rosters, log, collected, posting, raising } = props.state;
  const postingTexts = postingTextsOf(locale);
  const words = messages.home;
  const { fund } = props.state;
  const open = fund.read === null ? null : decisionCounts(fund.read.report).needsReview;
  const tables = (recognized ?? checked?.result)?.tables.length;
  const unset = (recognized ?? checked?.result)?.parameterStates.filter(
    ({ required, state }) => required && state !== "set",
  ).length;
  const tile = (place: PanePlace, icon: ReactNode, state: string) => (
    <div key={place} className={pane.card}>
      <button
        type="button"
        className={mergeClasses(pane.rowButton, styles.tile)}
        onClick={() => props.onPlace(place)}
      >
        <span className={pane.grow}>
          <span className={pane.line}>
            <span className={pane.brandIcon}>{icon}</span>
            <strong>{messages.places[place]}</strong>
          </span>
          <span className={pane.secondary} style={{ display: "block", marginTop: "4px" }}>
            {state}
          </span>
        </span>
      </button>
    </div>
  );
  return (
    <>
      <p className={pane.secondary}>{messages.groups.collect}</p>
      <div className={styles.grid}>
        {tile(
          "collect",
          <DocumentArrowDownRegular aria-hidden="true" />,
          collected === null
            ? collectionMessagesOf(locale).pane.tile
            : collectionMessagesOf(locale).collected(collected.counts),
        )}
        {tile(
          "tables",
          <TableRegular aria-hidden="true" />,
          tables === undefined ? words.notStarted : words.tableState(tables),
        )}
        {tile(
          "check",
          <TaskListSquareLtrRegular aria-hidden="true" />,
          checked === null ? words.notStarted : words.checkState(checked.result.summary.errors),
        )}
        {tile(
          "parameters",
          <OptionsRegular aria-hidden="true" />,
          unset === undefined ? words.notStarted : words.parameterState(unset),
        )}
      </div>
      <p className={pane.secondary}>{messages.groups.raise}</p>
      <div className={styles.grid}>
        {tile(
          "donations",
          <PeopleMoneyRegular aria-hidden="true" />,
          raising.donations === null
            ? words.notStarted
            : words.donationState(yuanText(raising.donations.overview.sumFen)),
        )}
      </div>
      <p className={pane.secondary}>{messages.groups.handOut}</p>
      <div className={styles.grid}>
        {tile(
          "eligibility",
          <PersonAvailableRegular aria-hidden="true" />,
          open === null ? words.notStarted : words.eligibilityState(open),
        )}
        {tile(
          "allocate",
          <MoneyHandRegular aria-hidden="true" />,
          fund.allocation?.written === true
            ? words.allocationState(fund.allocation.summary.households)
            : words.notStarted,
        )}
        {tile(
          "rosters",
          <DocumentTableRegular aria-hidden="true" />,
          rosters === null ? words.notStarted : words.rosterState(rosters.rosters.length),
        )}
        {tile(
          "posting",
          <ShieldCheckmarkRegular aria-hidden="true" />,
          posting.sheets === null ? words.notStarted : postingTexts.made(posting.sheets.sheets.length),
        )}
        {tile("log", <HistoryRegular aria-hidden="true" />, words.logState(log.length))}
      </div>
    </>
  );
}
