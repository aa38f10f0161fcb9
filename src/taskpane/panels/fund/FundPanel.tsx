import type { CampaignState } from "../../../commands/campaign-session";
import { isDay } from "../../day-text";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { PutBackButton } from "../log/PutBackButton";
import { FundBalance } from "./FundBalance";
import { FundIncome } from "./FundIncome";
import { FundLines } from "./FundLines";
import { FundProblems } from "./FundProblems";
import { FundRosters } from "./FundRosters";
import { initialFundView } from "./fund-view";
import { KeptLinks } from "./KeptLinks";
import { JobButton } from "../../JobButton";
import { WriteButton } from "../../WriteButton";

/** 资金: whether the money agrees, what the bank and the gifts say of each other, and the spending by roster. */
export function FundPanel(props: { readonly state: CampaignState }) {
  const [view, onView] = useKeptView("fund", initialFundView);
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.money;
  const { raising } = props.state;
  if (raising.fund === null) {
    const isNothingThere = props.state.refusal?.kind === "noLedger";
    return (
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel
          title={words.empty}
          text={isNothingThere ? words.beginText : words.emptyText}
          act={
            isNothingThere
              ? { label: words.begin, writes: "sheets", onClick: () => void session.bookIncome() }
              : { label: words.run, onClick: () => void session.reviewFund() }
          }
        />
        {isNothingThere && <JobButton onClick={() => void session.reviewFund()}>{words.again}</JobButton>}
      </main>
    );
  }
  const { overview } = raising.fund;
  const open = overview.rosters.filter(({ bookedIn }) => bookedIn === null).length;
  const gained = overview.income.filter(({ bookedIn }) => bookedIn === null).length;
  const isFirst = overview.ledger === null && gained === 0 && open === 0;
  const note =
    raising.booked !== null
      ? words.booked(raising.booked.length)
      : raising.entered === null
        ? null
        : raising.entered.length === 0
          ? words.begun
          : words.gained(raising.entered.length);
  const book = () => {
    const { approval, paidOn, source } = view.booking;
    void session.bookSpending({
      approval,
      ...(isDay(paidOn) ? { paidOn } : {}),
      ...(source === null ? {} : { source }),
    });
  };
  const filter =
    view.filter ?? (overview.lines?.some(({ outcome }) => outcome === "likely") ? "likely" : "bankOnly");
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <FundBalance overview={overview} />
        <FundIncome income={overview.income} />
        <FundRosters
          rosters={overview.rosters}
          input={view.booking}
          onInput={(booking) => onView({ ...view, booking })}
        />
        {overview.lines !== null && (
          <FundLines
            overview={overview}
            lines={overview.lines}
            filter={filter}
            onFilter={(chosen) => onView({ ...view, filter: chosen })}
          />
        )}
        <FundProblems overview={overview} />
        <KeptLinks state={props.state} />
      </main>
      <PaneFooter {...(note === null ? {} : { note })}>
        {(gained > 0 || isFirst) && (
          <WriteButton
            writes={overview.ledger === null ? "sheets" : "cells"}
            appearance="primary"
            onClick={() => void session.bookIncome()}
          >
            {isFirst ? words.begin : words.gain(gained)}
          </WriteButton>
        )}
        {open > 0 && (
          <WriteButton writes="cells" appearance={gained > 0 ? "secondary" : "primary"} onClick={book}>
            {words.book(open)}
          </WriteButton>
        )}
        <WriteButton
          writes="sheets"
          appearance={open + gained > 0 || isFirst ? "secondary" : "primary"}
          onClick={() => void session.reconcileFund()}
        >
          {words.makeSheet}
        </WriteButton>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
