import { mergeClasses } from "@fluentui/react-components";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { FileLine } from "../../../workflows/collect/file-line";
import { TYPED_BY_HAND } from "../../../workflows/collect/read-master";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";
import { WriteButton } from "../../WriteButton";

const isText = (part: string | null): part is string => part !== null && part !== "";

/** One file of a collection: what became of it and why, and a way to take its rows out again. */
export function FileLineRow(props: { readonly line: FileLine; readonly className?: string }) {
  const styles = usePaneStyles();
  const { names, session, locale } = usePaneServices();
  const words = collectionMessagesOf(locale);
  const more = collectionPaneMessagesOf(locale);
  const { file, state, sender, kind, other, reason, earlierNote, source } = props.line;
  // Read back from the sheet, a file that failed has its reason there only.
  const isNoteTheReason =
    state === "leftOut" || state === "declined" || (state === "failed" && reason === null);
  const fromWorkbook = [sender, other, isNoteTheReason ? earlierNote : null].filter(isText);
  const own = [
    kind === null ? null : names.table(kind),
    reason === null ? null : words.reasons[reason],
  ].filter(isText);
  return (
    <div className={mergeClasses(props.className, styles.cardRow, styles.line)}>
      <span className={styles.grow}>
        <WorkbookText>{file}</WorkbookText>
        <span className={styles.secondary} style={{ display: "block" }}>
          {own.join(" · ")}
          {own.length > 0 && fromWorkbook.length > 0 && " · "}
          <WorkbookText>{fromWorkbook.join(" · ")}</WorkbookText>
        </span>
      </span>
      <span className={styles.whole}>
        {words.states[state]}
        {state === "merged" && ` ${(source?.rows.length ?? 0).toLocaleString("en-US")}`}
      </span>
      {(state === "merged" || state === "nil") && file !== TYPED_BY_HAND && (
        <WriteButton
          writes="cells"
          size="small"
          appearance="transparent"
          aria-label={more.takeOutHint(file)}
          onClick={() => void session.removeSource(file)}
        >
          {more.takeOut}
        </WriteButton>
      )}
    </div>
  );
}
