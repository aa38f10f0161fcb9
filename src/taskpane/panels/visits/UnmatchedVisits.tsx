import { visitTextsOf } from "../../../i18n/visit-texts";
import { cellAddress } from "../../../workbook/area-address";
import type { ShownVisits } from "../../../workflows/visits/plan-visits";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";

/** Rows of pairing tables that fit no household for certain, each leading to its cell. */
export function UnmatchedVisits(props: { readonly plan: ShownVisits }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = visitTextsOf(locale);
  const { unmatched } = props.plan;
  if (unmatched.length === 0) return null;
  return (
    <section aria-label={texts.unmatched(unmatched.length)}>
      <h2 className={styles.title}>{texts.unmatched(unmatched.length)}</h2>
      <p className={styles.secondary}>{texts.unmatchedText}</p>
      <LongList
        label={texts.unmatched(unmatched.length)}
        count={unmatched.length}
        usualHeight={37}
        row={(index) => {
          const visit = unmatched[index];
          if (visit === undefined) return null;
          const { cell, name } = visit;
          return (
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
              <WorkbookText className={styles.grow}>{name}</WorkbookText>
              <WorkbookText className={styles.secondary}>{`${cell.sheet}!${cellAddress(cell)}`}</WorkbookText>
            </button>
          );
        }}
      />
    </section>
  );
}
