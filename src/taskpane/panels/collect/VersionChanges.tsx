import { mergeClasses } from "@fluentui/react-components";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { nameOf } from "../../../workflows/collect/compare-versions";
import type { VersionChange } from "../../../workflows/collect/merge-files";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";

/** How high a row with one line below the name is, in pixels. */
const usualRowHeight = 53;

/** What newer versions add, take away and change: before they replace the rows of the older ones, and afterwards. */
export function VersionChanges(props: { readonly changes: readonly VersionChange[] }) {
  const { locale } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const { changes } = props;
  if (changes.length === 0) return null;
  return (
    <Fold title={words.changesOf(changes.length)} lines>
      <WindowedList
        label={words.changesOf(changes.length)}
        count={changes.length}
        usualHeight={usualRowHeight}
        openRow={null}
        row={(index) => {
          const change = changes[index];
          return change === undefined ? null : <ChangeRow {...change} isFirst={index === 0} />;
        }}
      />
    </Fold>
  );
}

function ChangeRow({ kind, sender, change, isFirst }: VersionChange & { readonly isFirst: boolean }) {
  const styles = usePaneStyles();
  const { locale, messages, names } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const shown = (value: unknown) =>
    value === null || value === undefined || value === "" ? messages.fixes.empty : String(value);
  const who = [nameOf(kind, change.row.values), sender ?? ""].filter((part) => part !== "").join(" · ");
  return (
    <div className={mergeClasses(styles.cardRow, !isFirst && styles.topLine)}>
      <WorkbookText>{who}</WorkbookText>
      <span className={styles.secondary} style={{ display: "block", overflowWrap: "anywhere" }}>
        {change.change === "changed" ? (
          <>
            {change.field === null ? change.head : names.field(change.field)}
            {locale === "en" ? ": " : "："}
            <WorkbookText>
              <del>{shown(change.before)}</del> → <ins>{shown(change.after)}</ins>
            </WorkbookText>
          </>
        ) : (
          words[change.change]
        )}
      </span>
    </div>
  );
}
