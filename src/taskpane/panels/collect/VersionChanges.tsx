import { mergeClasses } from "@fluentui/react-components";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { nameOf } from "../../../workflows/collect/compare-versions";
import type { VersionChange } from "../../../workflows/collect/merge-files";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

const SHOWN = 30;

/** What newer versions add, take away and change, before they replace the rows of the older ones. */
export function VersionChanges(props: { readonly changes: readonly VersionChange[] }) {
  const styles = usePaneStyles();
  const { locale, messages, names } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const { changes } = props;
  if (changes.length === 0) return null;
  const shown = (value: unknown) =>
    value === null || value === undefined || value === "" ? messages.fixes.empty : String(value);
  return (
    <Fold title={words.changesOf}>
      <ul className={mergeClasses(styles.list, styles.card)} aria-label={words.changesOf}>
        {changes.slice(0, SHOWN).map(({ kind, sender, change }, index) => (
          <li key={index} className={mergeClasses(styles.cardRow, styles.divided)}>
            <span>
              {[nameOf(kind, change.row.values), sender ?? ""].filter((part) => part !== "").join(" · ")}
            </span>
            <span className={styles.secondary} style={{ display: "block" }}>
              {change.change === "changed" ? (
                <>
                  {change.field === null ? change.head : names.field(change.field)}{" "}
                  <del>{shown(change.before)}</del> <ins>{shown(change.after)}</ins>
                </>
              ) : (
                words[change.change]
              )}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <p className={styles.secondary}>{words.moreChanges(changes.length - SHOWN)}</p>
      )}
    </Fold>
  );
}
