import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { VisitState } from "../../../domain/visits/visit-state";
import { visitTextsOf } from "../../../i18n/visit-texts";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { SeverityLine } from "../../SeverityLine";
import { PutBackButton } from "../log/PutBackButton";
import { HelperLoads } from "./HelperLoads";
import { PairAnew } from "./PairAnew";
import { UnmatchedVisits } from "./UnmatchedVisits";
import { VisitCards } from "./VisitCards";
import { VisitList } from "./VisitList";
import { VisitStates } from "./VisitStates";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** Which home has no helper or no visit: opens at those a clerk has to act on first. */
export function VisitsPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = visitTextsOf(locale);
  const { visits } = props.state;
  const [asked, setAsked] = useKeptView<VisitState | null>("visits", null);
  const [areCardsOpen, setCardsOpen] = useState(visits.cards !== null);
  const { plan } = visits;
  if (plan === null) {
    const act = { label: texts.review, onClick: () => void session.reviewVisits() };
    return (
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel title={texts.empty} text={texts.emptyText} act={act} />
      </main>
    );
  }
  const first = (["unpaired", "overdue", "open"] as const).find((state) => plan.counts[state] > 0);
  const uncounted = texts.uncounted(plan.uncounted);
  const paired = plan.lines.filter(({ helper }) => helper !== null).length;
  const shown = asked ?? first ?? "visited";
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <div className={styles.line}>
          <span className={styles.grow}>
            {texts.headline(plan.lines.length, paired, plan.counts.visited)}
          </span>
          <JobButton
            size="small"
            appearance="subtle"
            style={{ flexShrink: 0, whiteSpace: "nowrap" }}
            icon={<ArrowClockwiseRegular />}

            onClick={() => void session.reviewVisits()}
          >
            {texts.again}
          </JobButton>
        </div>
        {!plan.hasHelpers && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.noHelpers}</MessageBarBody>
          </MessageBar>
        )}
        {uncounted !== "" && <SeverityLine severity="notice">{uncounted}</SeverityLine>}
        {areCardsOpen && <VisitCards state={props.state} />}
        <VisitStates counts={plan.counts} shown={shown} onShow={setAsked} />
        <VisitList key={shown} plan={plan} state={shown} />
        <UnmatchedVisits plan={plan} />
        <HelperLoads plan={plan} />
        {plan.hasHelpers && <PairAnew />}
      </main>
      <PaneFooter>
        <WriteButton
          writes="sheets"
          appearance="primary"
          disabled={plan.lines.length === 0}
          onClick={() => void session.makeVisitSheets()}
        >
          {texts.print}
        </WriteButton>
        <Button aria-pressed={areCardsOpen} onClick={() => setCardsOpen(!areCardsOpen)}>
          {texts.readCards}
        </Button>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
