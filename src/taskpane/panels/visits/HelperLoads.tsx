import { mergeClasses } from "@fluentui/react-components";
import { visitTextsOf } from "../../../i18n/visit-texts";
import type { ShownVisits } from "../../../workflows/visits/plan-visits";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

/** How many households each helper has, and how many of them were visited. */
export function HelperLoads(props: { readonly plan: ShownVisits }) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const texts = visitTextsOf(locale);
  if (props.plan.loads.length === 0) return null;
  return (
    <Fold title={texts.helpers} lines>
      <ul className={styles.list} aria-label={texts.helpers}>
        {props.plan.loads.map(({ helper, households, visited }) => (
          <li key={helper.key} className={mergeClasses(styles.cardRow, styles.divided, styles.line)}>
            <span className={styles.grow}>{texts.helper(helper.name, helper.unit)}</span>
            <span className={styles.secondary}>{texts.load(households, visited)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
