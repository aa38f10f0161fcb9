import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { SHEET_KINDS, type SheetKind } from "../../../workflows/rosters/sheet-kinds";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { BankFileSection } from "./BankFileSection";
import { PostingLeaks } from "./PostingLeaks";
import { PostingRegister } from "./PostingRegister";
import { PayAnyway } from "../rosters/PayAnyway";
import { PutBackButton } from "../log/PutBackButton";

/** The kinds offered here; payment rosters have a place of their own. */
const otherKinds = SHEET_KINDS.filter((kind) => !["payment", "notice", "supplement"].includes(kind));

/** 公示: the notices, whether the workbook may go out, how long the notice hangs, and the other sheets for paper. */
export function PostingPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const { posting, busy } = props.state;
  const { sheets, leaks, period } = posting;
  const [asked, setAsked] = useState<SheetKind>("bank");
  const makeSheets = (kind: SheetKind) => {
    setAsked(kind);
    void session.makeSheets([kind]);
  };
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <PayAnyway state={props.state} onAnyway={() => void session.makeSheets([asked], { anyway: true })} />
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
        {sheets !== null && (
          <section>
            <h2 className={styles.title}>{texts.made(sheets.sheets.length)}</h2>
            <ul
              className={mergeClasses(styles.list, styles.card)}
              aria-label={texts.made(sheets.sheets.length)}
            >
              {sheets.sheets.map(({ sheet, rows, fingerprint }) => (
                <li key={sheet} className={styles.divided}>
                  <button
                    type="button"
                    className={styles.rowButton}
                    onClick={() => void session.goTo({ sheet, row: 1, column: 1 })}
                  >
                    <span className={styles.grow}>{sheet}</span>
                    <span className={styles.secondary}>{`${rows} · ${fingerprint}`}</span>
                  </button>
                </li>
              ))}
            </ul>
            {sheets.empty.length > 0 && (
              <p>{texts.nothingFor(sheets.empty.map((kind) => texts.sheetKinds[kind]))}</p>
            )}
          </section>
        )}
        <PostingRegister state={props.state} />
        <BankFileSection state={props.state} />
        <h2 className={styles.title}>{texts.others}</h2>
        <ul className={mergeClasses(styles.list, styles.card)} aria-label={texts.others}>
          {otherKinds.map((kind) => (
            <li key={kind} className={styles.divided}>
              <button
                type="button"
                className={styles.rowButton}
                disabled={busy !== null}
                onClick={() => makeSheets(kind)}
              >
                <span className={styles.grow}>{texts.sheetKinds[kind]}</span>
              </button>
            </li>
          ))}
        </ul>
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
