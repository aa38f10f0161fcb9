import type { CampaignState } from "../../../commands/campaign-session";
import { registrationTextsOf } from "../../../i18n/registration-texts";
import { usePaneServices } from "../../pane-services";
import { WriteButton } from "../../WriteButton";

/** The way on for a clerk who pays though the notice still hangs or changed; nothing where that is not the question. */
export function PayAnyway(props: { readonly state: CampaignState; readonly onAnyway: () => void }) {
  const { locale } = usePaneServices();
  const { refusal, busy } = props.state;
  const isAsked = refusal?.kind === "noticeRuns" || refusal?.kind === "changedAfterNotice";
  if (!isAsked || busy !== null) return null;
  return (
    <WriteButton writes="sheets" style={{ alignSelf: "flex-start" }} onClick={props.onAnyway}>
      {registrationTextsOf(locale).anyway}
    </WriteButton>
  );
}
