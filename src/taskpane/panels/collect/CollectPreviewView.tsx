import { useMemo, useState } from "react";
import type { CollectionPreview } from "../../../commands/collecting";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { countVerdicts, type FileVerdict } from "../../../workflows/collect/file-verdict";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { ControlTotals } from "./ControlTotals";
import { FileVerdictRow } from "./FileVerdictRow";
import { MissingUnits } from "./MissingUnits";
import { UnitsOutside } from "./UnitsOutside";
import { VersionChanges } from "./VersionChanges";

/** Those that need a look stand first. */
const ORDER: readonly FileVerdict["verdict"][] = ["confirm", "failed", "ready", "skipped"];

/** How high a closed row with one line below the name is, in pixels. */
const usualRowHeight = 53;

function turn(files: ReadonlySet<string>, file: string): ReadonlySet<string> {
  const next = new Set(files);
  if (!next.delete(file)) next.add(file);
  return next;
}

/** What merging would do, before anything is written: each file with its doubts, rows by unit, changes of versions, who is missing. */
export function CollectPreviewView(props: { readonly preview: CollectionPreview; readonly busy: boolean }) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const { all, chosen, leftOut } = props.preview;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const verdicts = useMemo(() => {
    // A file that another would replace or double goes in where that other one is left out.
    const ofChosen = new Map(chosen.verdicts.map((each) => [each.file, each]));
    return all.verdicts
      .map((each) => ofChosen.get(each.file) ?? each)
      .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  }, [all, chosen]);
  return (
    <>
      <h2 className={styles.title}>{words.headline(countVerdicts(verdicts, all.missing.length))}</h2>
      <p className={styles.secondary}>{words.notYet}</p>
      <WindowedList
        label={collectionMessagesOf(locale).pane.files}
        count={verdicts.length}
        usualHeight={usualRowHeight}
        openRow={null}
        className={styles.card}
        keyOf={(index) => verdicts[index]?.file ?? ""}
        row={(index) => {
          const verdict = verdicts[index];
          if (verdict === undefined) return null;
          const { file } = verdict;
          return (
            <FileVerdictRow
              isOut={leftOut.has(file)}
              isOpen={(verdict.verdict === "confirm") !== turned.has(file)}
              onTurn={() => setTurned((before) => turn(before, file))}
              className={index > 0 ? styles.topLine : undefined}
              {...{ verdict, busy: props.busy }}
            />
          );
        }}
      />
      <VersionChanges changes={all.changes} />
      <ControlTotals lines={chosen.lines} totals={chosen.totals} />
      <UnitsOutside outside={chosen.outside} manySystems={chosen.manySystems} />
      <MissingUnits missing={all.missing} busy={props.busy} isPreview />
    </>
  );
}
