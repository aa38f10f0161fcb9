import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { COLLECTION_SHEETS } from "../../../workbook/catalogue/generated-sheet";
import type { CollectionResult } from "../../../workflows/collect/collect-files";
import type { FileLine } from "../../../workflows/collect/file-line";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { TYPED_BY_HAND } from "../../../workflows/collect/read-master";
import { MissingUnits } from "./MissingUnits";
import { rowsAtOnce } from "../check/check-view";
import { WriteButton } from "../../WriteButton";

/** Files that need a look stand first. */
const ORDER: readonly FileLine["state"][] = [
  "failed",
  "leftOut",
  "slip",
  "older",
  "duplicate",
  "nil",
  "superseded",
  "merged",
  "removed",
];

/** What a collection did: its numbers, each file with what became of it, and the units that have not returned. */
export function CollectResultView(props: { readonly result: CollectionResult; readonly busy: boolean }) {
  const styles = usePaneStyles();
  const { messages, names, session, locale } = usePaneServices();
  const words = collectionMessagesOf(locale);
  const more = collectionPaneMessagesOf(locale);
  const [shown, setShown] = useState(rowsAtOnce);
  const { counts, changes, doubled, differences, slips, missing, merged, manySystems, outside } =
    props.result;
  const lines = [...props.result.lines].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const count = (change: string) => changes.filter((each) => each.change.change === change).length;
  const notes = [
    ...(differences.length > 0 ? [words.differences(differences.length)] : []),
    ...(changes.length > 0 ? [words.versions(count("added"), count("removed"), count("changed"))] : []),
    ...(slips.rows + slips.unplaced.length > 0
      ? [words.slips(slips.rows, slips.corrections.length, slips.unplaced.length)]
      : []),
    ...(doubled.length > 0 ? [words.doubled(doubled.length)] : []),
    ...(manySystems.length > 0 ? [more.manySystems(manySystems.length)] : []),
    ...(outside.length > 0 ? [more.outside(outside.length)] : []),
  ];
  const go = (sheet: string) => void session.goTo({ sheet, row: 1, column: 1 });
  return (
    <>
      <h2 className={styles.title}>{words.collected(counts)}</h2>
      {notes.map((note) => (
        <p key={note} style={{ margin: 0 }}>
          {note}
        </p>
      ))}
      {merged.map(({ sheet, rows }) => (
        <Button key={sheet} onClick={() => go(sheet)}>
          {words.pane.open(sheet, rows)}
        </Button>
      ))}
      {counts.failed < counts.files && (
        <Button onClick={() => go(COLLECTION_SHEETS.files)}>{COLLECTION_SHEETS.files}</Button>
      )}
      <ul className={mergeClasses(styles.list, styles.card)} aria-label={words.pane.files}>
        {lines.slice(0, shown).map((line, index) => (
          <li
            key={`${index}/${line.file}`}
            className={mergeClasses(styles.divided, styles.cardRow, styles.line)}
          >
            <span className={styles.grow}>
              {line.file}
              <span className={styles.secondary} style={{ display: "block" }}>
                {[
                  line.sender,
                  line.kind === null ? null : names.table(line.kind),
                  line.other,
                  line.reason === null ? null : words.reasons[line.reason],
                  // Read back from the sheet, a file that failed has its reason there only.
                  line.state === "leftOut" || (line.state === "failed" && line.reason === null)
                    ? line.earlierNote
                    : null,
                ]
                  .filter((part) => part !== null && part !== "")
                  .join(" · ")}
              </span>
            </span>
            <span>
              {words.states[line.state]}
              {line.state === "merged" && ` ${line.source?.rows.length ?? 0}`}
            </span>
            {(line.state === "merged" || line.state === "nil") && line.file !== TYPED_BY_HAND && (
              <WriteButton
                writes="cells"
                size="small"
                appearance="transparent"
                aria-label={more.takeOutHint(line.file)}
                onClick={() => void session.removeSource(line.file)}
              >
                {more.takeOut}
              </WriteButton>
            )}
          </li>
        ))}
      </ul>
      {shown < lines.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, lines.length - shown))}
        </Button>
      )}
      <MissingUnits missing={missing} busy={props.busy} />
    </>
  );
}
