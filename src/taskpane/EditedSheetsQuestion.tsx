import { Button } from "@fluentui/react-components";
import type { CampaignState } from "../commands/campaign-session";
import { postingTextsOf } from "../i18n/posting-texts";
import { usePaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";

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
      <Button appearance="primary" onClick={() => void session.answerEdited("keep")}>
        {edited.keep}
      </Button>
      <Button onClick={() => void session.answerEdited("number")}>{edited.number}</Button>
      <Button onClick={() => void session.answerEdited("replace")}>{edited.replace}</Button>
    </div>
  );
}
