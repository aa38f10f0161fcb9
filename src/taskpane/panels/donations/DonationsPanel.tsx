import { Button } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { clockText } from "../../clock-text";
import { dayText } from "../../day-text";
import { DayLine } from "../../DayLine";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { yuanText } from "../../yuan-text";
import { DonationChannels } from "./DonationChannels";
import type { DonationFilter } from "./donation-filter";
import { DonationNames } from "./DonationNames";
import { DonationProgress } from "./DonationProgress";
import { DonationUnits } from "./DonationUnits";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** 募捐: how much came, through which channels, who takes part, who is open. */
export function DonationsPanel(props: { readonly state: CampaignState }) {
  const [filter, setFilter] = useKeptView<DonationFilter>("donations", "open");
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const words = messages.donations;
  const { raising, busy } = props.state;
  const read = () => void session.reviewDonations();
  if (raising.donations === null) {
    return (
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel title={words.empty} text={words.emptyText} act={{ label: words.run, onClick: read }} />
      </main>
    );
  }
  const { overview, readAt } = raising.donations;
  const { undated, inKindFen, later, leftOut, outside } = overview;
  const { cell } = undated;
  const [unread] = leftOut;
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <DayLine
          label={words.day}
          day={overview.day}
          readOnly={busy !== null}
          onDay={(day) => void session.reviewDonations(day)}
        >
          <span className={pane.secondary}>{clockText(readAt)}</span>
        </DayLine>
        <DonationProgress overview={overview} />
        {later !== null && (
          <div className={pane.line}>
            <span className={pane.secondary}>{words.later(later.count, yuanText(later.sumFen))}</span>
            <Button size="small" onClick={() => void session.reviewDonations(later.lastDay)}>
              {words.lookAt(dayText(later.lastDay, locale))}
            </Button>
          </div>
        )}
        {undated.count > 0 && (
          <div className={pane.line}>
            <span className={pane.secondary}>{words.undated(undated.count, yuanText(undated.sumFen))}</span>
            {cell !== null && (
              <Button size="small" onClick={() => void session.goTo(cell)}>
                {words.look}
              </Button>
            )}
          </div>
        )}
        {unread !== undefined && (
          <div className={pane.line}>
            <span className={pane.secondary}>{words.leftOut(leftOut.length)}</span>
            <Button size="small" onClick={() => void session.goTo(unread)}>
              {words.look}
            </Button>
          </div>
        )}
        {outside.count > 0 && (
          <p className={pane.secondary}>{words.outside(outside.count, yuanText(outside.sumFen))}</p>
        )}
        {inKindFen > 0 && <p className={pane.secondary}>{words.inKind(yuanText(inKindFen))}</p>}
        <DonationChannels overview={overview} />
        <DonationNames names={overview.names} />
        <DonationUnits units={overview.units} filter={filter} onFilter={setFilter} />
      </main>
      <PaneFooter>
        <WriteButton
          writes="sheets"
          appearance="primary"
          onClick={() => void session.makeBulletin({ day: overview.day })}
        >
          {words.makeBulletin}
        </WriteButton>
        <JobButton onClick={() => void session.reviewDonations(overview.day)}>{words.again}</JobButton>
      </PaneFooter>
    </>
  );
}
