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
import { FundLines } from "./FundLines";
import { FundProblems } from "./FundProblems";
import { FundRosters } from "./FundRosters";
import { initialFundView } from "./fund-view";
import { KeptLinks } from "./KeptLinks";
import { WriteButton } from "../../WriteButton";

/** 资金: whether the money agrees, what the bank and the gifts say of each other, and the spending by roster. */
export function FundPanel(props: { readonly state: CampaignState }) {
  const [view, onView] = useKeptView("fund", initialFundView);
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.money;
  const { raising } = props.state;
  if (raising.fund === null) {
    return (
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel
          title={words.empty}
          text={words.emptyText}
          act={{ label: words.run, onClick: () => void session.reviewFund() }}
        />
      </main>
    );
  }
  const { overview } = raising.fund;
  const open = overview.rosters.filter(({ bookedIn }) => bookedIn === null).length;
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
      <PaneFooter {...(raising.booked === null ? {} : { note: words.booked(raising.booked.length) })}>
        {open > 0 && (
          <WriteButton writes="cells" appearance="primary" onClick={book}>
            {words.book(open)}
          </WriteButton>
        )}
        <WriteButton
          writes="sheets"
          appearance={open > 0 ? "secondary" : "primary"}

          onClick={() => void session.reconcileFund()}
        >
          {words.makeSheet}
        </WriteButton>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
