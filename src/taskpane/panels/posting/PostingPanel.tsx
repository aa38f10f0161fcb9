import { Button } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { isNoticeKind } from "./is-notice-kind";
import { PostingLeaks } from "./PostingLeaks";
import { PostingObjections } from "./PostingObjections";
import { PostingRegister } from "./PostingRegister";
import { MadeSheetList } from "../rosters/MadeSheetList";
import { PutBackButton } from "../log/PutBackButton";

/** 公示: the notices, whether the workbook may go out, how long the notice hangs, and what was posted. */
export function PostingPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const { posting, busy } = props.state;
  const { leaks, period } = posting;
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        {leaks !== null && <PostingLeaks leaks={leaks} />}
        {posting.copy !== null && (
          <p role="status">
            <SeverityIcon severity="notice" /> {texts.copied(posting.copy.sheets, posting.copy.texts)}
          </p>
        )}
        {period !== null && (
          <section className={styles.card} aria-label={texts.periodTitle}>
            <strong>{texts.periodTitle}</strong>
            <p>{texts.period(period)}</p>
            {!period.holidaysKnown && (
              <p>
                <SeverityIcon severity="warning" /> {texts.holidaysUnknown}
              </p>
            )}
          </section>
        )}
        <MadeSheetList state={props.state} of={isNoticeKind} />
        <PostingRegister state={props.state} />
        <PostingObjections state={props.state} />
      </main>
      <PaneFooter>
        <Button
          appearance="primary"
          disabled={busy !== null}
          onClick={() => void session.makeSheets(["notice"])}
        >
          {texts.makeNotice}
        </Button>
        <Button disabled={busy !== null} onClick={() => void session.openCleanCopy()}>
          {texts.copy}
        </Button>
        <Button disabled={busy !== null} onClick={() => void session.checkLeaks()}>
          {texts.check}
        </Button>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
