import { mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { clockText } from "../../clock-text";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { DecisionList } from "../check/DecisionList";
import { JudgementList } from "../eligibility/JudgementList";
import { LeftEdited } from "./LeftEdited";
import { PutBackButton } from "./PutBackButton";

/** What the add-in wrote, newest first, and the way to take the last step back. */
export function LogPanel(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { messages, planTitle } = usePaneServices();
  const { state } = props;
  const words = messages.log;
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={state} />
        {state.log.length === 0 ? (
          <EmptyPanel title={words.empty} text={words.emptyText} />
        ) : (
          <>
            <ul className={mergeClasses(pane.list, pane.card)} aria-label={words.list}>
              {[...state.log].reverse().map((step) => (
                <li
                  key={`${step.at.getTime()}/${step.title}`}
                  className={mergeClasses(pane.cardRow, pane.divided)}
                >
                  <div className={pane.line}>
                    <span className={pane.grow}>
                      {planTitle(step.title)}
                      <span className={pane.secondary} style={{ display: "block" }}>
                        {words.sheets(step.sheets)}
                      </span>
                    </span>
                    <span className={pane.secondary}>{step.putBack ? words.undone : clockText(step.at)}</span>
                  </div>
                  {step.leftEdited !== undefined && <LeftEdited left={step.leftEdited} />}
                </li>
              ))}
            </ul>
            <p className={pane.secondary}>{words.last}</p>
          </>
        )}
        <DecisionList state={state} />
        <JudgementList state={state} />
      </main>
      {state.canPutBack !== null && (
        <PaneFooter note={planTitle(state.canPutBack)}>
          <PutBackButton state={state} worded />
        </PaneFooter>
      )}
    </>
  );
}
