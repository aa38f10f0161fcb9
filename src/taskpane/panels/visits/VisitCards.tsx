import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { visitTextsOf } from "../../../i18n/visit-texts";
import type { CardResult } from "../../../workflows/visits/record-cards";
import { FileInput } from "../../FileInput";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { readCardFiles } from "./read-card-files";
import { WriteButton } from "../../WriteButton";

/** Cards that came back: from this workbook or from files, what was recorded of them, and which were not and why. */
export function VisitCards(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = visitTextsOf(locale);
  const input = useRef<HTMLInputElement>(null);
  const { visits } = props.state;
  return (
    <section aria-label={texts.readCards}>
      <h2 className={styles.title}>{texts.readCards}</h2>
      <p className={styles.secondary}>{texts.readCardsText}</p>
      <div className={styles.line} style={{ flexWrap: "wrap", rowGap: "8px", marginTop: "8px" }}>
        <WriteButton writes="cells" onClick={() => void session.recordVisits()}>
          {texts.readOwn}
        </WriteButton>
        <WriteButton writes="cells" onClick={() => input.current?.click()}>
          {texts.readFiles}
        </WriteButton>
        <FileInput
          input={input}
          label={texts.readFiles}
          accept=".xlsx,.xlsm,.xls"
          isMultiple
          onFiles={(files) => void session.recordVisits(() => readCardFiles(files))}
        />
      </div>
      {visits.cards !== null && <CardOutcome result={visits.cards} />}
    </section>
  );
}

function CardOutcome({ result }: { readonly result: CardResult }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = visitTextsOf(locale);
  const { reasons } = collectionMessagesOf(locale);
  const { cards, recorded, known, open, failed } = result;
  return (
    <>
      <p role="status">{texts.cardsRead(cards, recorded, known)}</p>
      {failed.map(({ file, reason }) => (
        <p key={file} className={styles.secondary}>
          {`${file}：${reason === "noCards" ? texts.noCards : texts.failed(reasons[reason])}`}
        </p>
      ))}
      {open.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.card)} aria-label={texts.openCards}>
          {open.map(({ file, sheet, row, name, why }) => {
            const words = (
              <span className={styles.grow}>
                {name}
                <span className={styles.secondary} style={{ display: "block" }}>
                  {`${texts.place(file, sheet, row)} · ${texts.reasons[why]}`}
                </span>
              </span>
            );
            return (
              <li key={`${file}/${sheet}/${row}`} className={styles.divided}>
                {file === "" ? (
                  <button
                    type="button"
                    className={styles.rowButton}
                    onClick={() => void session.goTo({ sheet, row, column: 1 })}
                  >
                    {words}
                  </button>
                ) : (
                  <div className={mergeClasses(styles.cardRow, styles.line)}>{words}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
