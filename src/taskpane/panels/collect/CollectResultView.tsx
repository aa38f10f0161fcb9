import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { COLLECTION_SHEETS } from "../../../workbook/catalogue/generated-sheet";
import type { CollectionResult } from "../../../workflows/collect/collect-files";
import type { FileLine } from "../../../workflows/collect/file-line";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { ControlTotals } from "./ControlTotals";
import { FileLineRow } from "./FileLineRow";
import { MissingUnits } from "./MissingUnits";
import { UnitsOutside } from "./UnitsOutside";
import { VersionChanges } from "./VersionChanges";

/** Files that need a look stand first. */
const ORDER: readonly FileLine["state"][] = [
  "failed",
  "leftOut",
  "declined",
  "slip",
  "older",
  "duplicate",
  "nil",
  "superseded",
  "merged",
  "removed",
];

/** How high a row with one line below the name is, in pixels. */
const usualRowHeight = 53;

/** What a collection did: its numbers, each file with what became of it, and the units that have not returned. */
export function CollectResultView(props: { readonly result: CollectionResult; readonly busy: boolean }) {
  const styles = usePaneStyles();
  const { session, locale } = usePaneServices();
  const words = collectionMessagesOf(locale);
  const { result, busy } = props;
  const { counts, changes, doubled, differences, slips, merged } = result;
  const lines = useMemo(
    () => [...result.lines].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    [result.lines],
  );
  const count = (change: string) => changes.filter((each) => each.change.change === change).length;
  const notes = [
    ...(differences.length > 0 ? [words.differences(differences.length)] : []),
    ...(changes.length > 0 ? [words.versions(count("added"), count("removed"), count("changed"))] : []),
    ...(slips.rows + slips.unplaced.length > 0
      ? [words.slips(slips.rows, slips.corrections.length, slips.unplaced.length)]
      : []),
    ...(doubled.length > 0 ? [words.doubled(doubled.length)] : []),
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
      <WindowedList
        label={words.pane.files}
        count={lines.length}
        usualHeight={usualRowHeight}
        openRow={null}
        className={styles.card}
        keyOf={(index) => `${index}/${lines[index]?.file ?? ""}`}
        row={(index) => {
          const line = lines[index];
          if (line === undefined) return null;
          return <FileLineRow line={line} className={index > 0 ? styles.topLine : undefined} />;
        }}
      />
      <VersionChanges changes={changes} />
      <ControlTotals lines={result.lines} totals={result.totals} />
      <UnitsOutside outside={result.outside} manySystems={result.manySystems} />
      <MissingUnits missing={result.missing} busy={busy} />
    </>
  );
}
