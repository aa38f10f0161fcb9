import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { VersionComparison } from "./VersionComparison";
import { WriteButton } from "../../WriteButton";

const LISTS = ["clusters", "changes", "steps", "callback"] as const;

/** 动态管理: who is new, left, changed or to be checked again, how far each has come, and whom to call back, each as a sheet. */
export function EligibilityLists(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const { sheetKinds } = postingTextsOf(locale);
  return (
    <section aria-label={messages.eligibility.lists} style={{ display: "grid", rowGap: "8px" }}>
      <h2 className={pane.title}>{messages.eligibility.lists}</h2>
      <VersionComparison state={props.state} />
      <div style={{ display: "flex", flexWrap: "wrap", gap: "8px" }}>
        {LISTS.map((kind) => (
          <WriteButton
            writes="sheets"
            key={kind}
            size="small"
            onClick={() => void session.makeSheets([kind])}
          >
            {sheetKinds[kind]}
          </WriteButton>
        ))}
      </div>
    </section>
  );
}
