import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { clockText } from "../../clock-text";
import { EmptyPanel } from "../../EmptyPanel";
import { groupFindings } from "../../finding-groups";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { fixesByCell } from "./fixes-by-cell";
import { initialCheckView, type CheckView } from "./check-view";
import { CheckFooter } from "./CheckFooter";
import { FindingGroupSection } from "./FindingGroupSection";
import { FindingSearch } from "./FindingSearch";
import { SeverityToggles } from "./SeverityToggles";
import { JobButton } from "../../JobButton";

type Checked = NonNullable<CampaignState["checked"]>;

function Findings(props: {
  readonly checked: Checked;
  readonly view: CheckView;
  readonly onView: (view: CheckView) => void;
}) {
  const styles = usePaneStyles();
  const { messages } = usePaneServices();
  const { result } = props.checked;
  const { severities, search, grouping } = props.view;
  const groups = useMemo(
    () => groupFindings(result.findings, result.subjects, { severities, search, grouping }),
    [result, severities, search, grouping],
  );
  const fixes = useMemo(() => fixesByCell(result.fixList), [result]);
  const change = (part: Partial<CheckView>) =>
    props.onView({ ...props.view, openGroup: null, openRow: null, ...part });
  return (
    <>
      <SeverityToggles
        summary={result.summary}
        severities={severities}
        onChange={(next) => change({ severities: next })}
      />
      <FindingSearch
        grouping={grouping}
        search={search}
        onGrouping={(next) => change({ grouping: next })}
        onSearch={(next) => change({ search: next })}
      />
      <ul
        className={styles.list}
        aria-label={messages.check.groups}
        style={{ display: "grid", rowGap: "8px" }}
      >
        {groups.map((group) => (
          <FindingGroupSection
            key={group.key}
            group={group}
            subjects={result.subjects}
            fixes={fixes}
            view={props.view}
            onView={props.onView}
          />
        ))}
      </ul>
      {groups.length === 0 && <p className={styles.secondary}>{messages.check.nothingShown}</p>}
    </>
  );
}

/** What is wrong, where and why. */
export function CheckPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  // Filters and the open group outlive a visit to another place.
  const [view, setView] = useKeptView<CheckView>("check", initialCheckView);
  const { messages, session } = usePaneServices();
  const { checked } = props.state;
  if (checked === null) {
    const act = { label: messages.check.run, onClick: () => void session.check() };
    return (
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel title={messages.check.notRun} text={messages.check.notRunText} act={act} />
      </main>
    );
  }
  const { summary } = checked.result;
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <div className={styles.line}>
          <span className={styles.grow}>
            <span className={styles.secondary}>
              {messages.check.headline(summary.tables, summary.records, clockText(checked.checkedAt))}
            </span>
          </span>
          <JobButton
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}

            onClick={() => void session.check()}
          >
            {messages.check.again}
          </JobButton>
        </div>
        {checked.changedRows > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{messages.check.stale(checked.changedRows)}</MessageBarBody>
          </MessageBar>
        )}
        {summary.unsetParameters.length > 0 && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{messages.check.unset(summary.unsetParameters.length)}</MessageBarBody>
          </MessageBar>
        )}
        {checked.result.findings.length === 0 ? (
          <EmptyPanel
            title={messages.check.clean}
            text={messages.check.cleanText(summary.tables, summary.records)}
          />
        ) : (
          <Findings checked={checked} view={view} onView={setView} />
        )}
      </main>
      <CheckFooter checked={checked} state={props.state} />
    </>
  );
}
