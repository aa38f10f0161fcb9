import type { CampaignState } from "../commands/campaign-session";
import { postingTextsOf } from "../i18n/posting-texts";
import { usePaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";
import { WriteButton } from "./WriteButton";

/** Asks what is to become of generated sheets the clerk changed; nothing where that is not the question. */
export function EditedSheetsQuestion(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const { refusal, busy } = props.state;
  if (refusal?.kind !== "sheetsEdited" || busy !== null) return null;
  const { edited } = postingTextsOf(locale);
  return (
    <div
      className={styles.line}
      role="group"
      aria-label={edited.question}
      style={{ flexWrap: "wrap", rowGap: "8px" }}
    >
      <WriteButton writes="sheets" appearance="primary" onClick={() => void session.answerEdited("keep")}>
        {edited.keep}
      </WriteButton>
      <WriteButton writes="sheets" onClick={() => void session.answerEdited("number")}>
        {edited.number}
      </WriteButton>
      <WriteButton writes="sheets" onClick={() => void session.answerEdited("replace")}>
        {edited.replace}
      </WriteButton>
    </div>
  );
}
