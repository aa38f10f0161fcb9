import { useEffect, useRef } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { SeverityLine } from "../../SeverityLine";
import { isNoticeKind } from "./is-notice-kind";
import { PostingLeaks } from "./PostingLeaks";
import { PostingObjections } from "./PostingObjections";
import { PostingRegister } from "./PostingRegister";
import { MadeSheetList } from "../rosters/MadeSheetList";
import { PutBackButton } from "../log/PutBackButton";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** 公示: the notices, whether the workbook may go out, how long the notice hangs, and what was posted. */
export function PostingPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const { posting, busy } = props.state;
  const { period } = posting;
  // What was read before may be old; the ribbon may have opened the place with a job that runs, and a refusal is left to be read.
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current || busy !== null || session.getSnapshot().refusal !== null) return;
    isAsked.current = true;
    void session.reviewRegistrations();
  }, [busy, session]);
  const hasNotices = posting.sheets?.sheets.some(({ kind }) => isNoticeKind(kind)) === true;
  // One act is the next: the notice, the copy for the wall, then the record of the posting.
  const next = !hasNotices ? "notice" : posting.copy === null ? "copy" : "register";
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        {!hasNotices && (
          <section className={styles.section} aria-label={texts.sheetKinds.notice}>
            <h2 className={styles.title}>{texts.sheetKinds.notice}</h2>
            <p className={styles.secondary}>{texts.noNotice}</p>
          </section>
        )}
        <MadeSheetList state={props.state} of={isNoticeKind} />
        {period !== null && (
          <section className={styles.section} aria-label={texts.periodTitle}>
            <h2 className={styles.title}>{texts.periodTitle}</h2>
            <p style={{ margin: 0 }}>{texts.period(period)}</p>
            {!period.holidaysKnown && <SeverityLine severity="warning">{texts.holidaysUnknown}</SeverityLine>}
          </section>
        )}
        <PostingLeaks state={props.state} />
        {posting.copy !== null && (
          <SeverityLine role="status" severity="passed">
            {texts.copied(posting.copy.sheets, posting.copy.texts)}
          </SeverityLine>
        )}
        <PostingRegister state={props.state} isNext={next === "register"} />
        <PostingObjections state={props.state} />
      </main>
      <PaneFooter>
        <WriteButton
          writes="sheets"
          appearance={next === "notice" ? "primary" : "secondary"}
          onClick={() => void session.makeSheets(["notice"])}
        >
          {texts.makeNotice}
        </WriteButton>
        <JobButton
          appearance={next === "copy" ? "primary" : "secondary"}
          onClick={() => void session.openCleanCopy()}
        >
          {texts.copy}
        </JobButton>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
