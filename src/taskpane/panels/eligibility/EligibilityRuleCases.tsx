import type { CampaignState } from "../../../commands/campaign-session";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

/** Runs the sample families of 规则样例 and lists those decided otherwise than expected. */
export function EligibilityRuleCases(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.eligibility;
  const { ruleCases } = props.state.fund;
  return (
    <>
      <div>
        <WriteButton writes="sheets" size="small" onClick={() => void session.runRuleCases()}>
          {words.ruleCases}
        </WriteButton>
      </div>
      {ruleCases !== null && (
        <div role="status">
          <p>{words.ruleCasesDone(ruleCases.cases, ruleCases.differing.length)}</p>
          <ul className={pane.list}>
            {ruleCases.differing.map(({ title, expected, actual }) => (
              <li key={title}>
                {title}
                <span className={pane.secondary} style={{ display: "block" }}>
                  {words.differs(expected, actual)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
