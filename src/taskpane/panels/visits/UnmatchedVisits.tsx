import { mergeClasses } from "@fluentui/react-components";
import { visitTextsOf } from "../../../i18n/visit-texts";
import { cellAddress } from "../../../workbook/area-address";
import type { ShownVisits } from "../../../workflows/visits/plan-visits";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { rowsAtOnce } from "../check/check-view";

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
      <ul className={mergeClasses(styles.list, styles.card)}>
        {unmatched.slice(0, rowsAtOnce).map(({ cell, name }) => (
          <li key={`${cell.sheet}!${cell.row}`} className={styles.divided}>
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
              <span className={styles.grow}>{name}</span>
              <span className={styles.secondary}>{`${cell.sheet}!${cellAddress(cell)}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
