import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  type CollectionPaneMessages,
  collectionPaneMessagesOf,
} from "../../../i18n/collection-pane-messages";
import type { MissingUnit } from "../../../workflows/collect/known-units";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";
import { WriteButton } from "../../WriteButton";

/** How high a row of one line is, in pixels. */
const usualRowHeight = 32;

/** A list longer than this is folded away until it is wanted. */
const shortList = 20;

const nobody: ReadonlySet<string> = new Set();

/** Who has not returned, by department; nil returns given by telephone are recorded here, but not while a preview is open. */
export function MissingUnits(props: {
  readonly missing: readonly MissingUnit[];
  readonly busy: boolean;
  readonly isPreview?: boolean;
}) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [ticked, setTicked] = useKeptView("missing-units", nobody);
  const { missing, isPreview = false } = props;
  const rows = useMemo(() => rowsOf(missing, words), [missing, words]);
  if (missing.length === 0) return null;
  const chosen = missing.filter(({ name }) => ticked.has(name)).map(({ name }) => name);
  const tick = (name: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(name);
    else next.delete(name);
    setTicked(next);
  };
  return (
    <section aria-label={words.missing(missing.length)}>
      <Fold title={words.missing(missing.length)} open={missing.length <= shortList}>
        {!isPreview && <p className={styles.secondary}>{words.nilHint}</p>}
        <WindowedList
          label={words.missing(missing.length)}
          count={rows.length}
          usualHeight={usualRowHeight}
          openRow={null}
          keyOf={(index) => `${index}/${rows[index]?.text ?? ""}`}
          row={(index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const text = (
              <>
                <WorkbookText>{row.text}</WorkbookText>
                {row.note !== null && (
                  <span className={styles.secondary} style={{ display: "block" }}>
                    {row.note}
                  </span>
                )}
              </>
            );
            if (row.isSystem)
              return (
                <p className={styles.secondary} style={{ paddingTop: "8px" }}>
                  {text}
                </p>
              );
            return isPreview ? (
              <div style={{ padding: "4px 0" }}>{text}</div>
            ) : (
              <Checkbox
                checked={ticked.has(row.text)}
                disabled={props.busy}
                label={text}
                onChange={(_event, data) => tick(row.text, data.checked === true)}
              />
            );
          }}
        />
        {!isPreview && (
          <WriteButton
            writes="cells"
            disabled={chosen.length === 0}
            onClick={() => {
              setTicked(nobody);
              void session.recordNil(chosen);
            }}
          >
            {words.recordNil(chosen.length)}
          </WriteButton>
        )}
      </Fold>
    </section>
  );
}

interface MissingRow {
  readonly text: string;
  readonly isSystem: boolean;
  readonly note: string | null;
}

/** The units under the department each belongs to. */
function rowsOf(missing: readonly MissingUnit[], words: CollectionPaneMessages): readonly MissingRow[] {
  const bySystem = new Map<string, MissingRow[]>();
  for (const { name, system, unreadFile, likeSender } of missing) {
    const units = bySystem.get(system ?? "") ?? [];
    const note =
      unreadFile !== null
        ? words.unreadFile(unreadFile)
        : likeSender !== null
          ? words.likeSender(likeSender)
          : null;
    units.push({ text: name, isSystem: false, note });
    bySystem.set(system ?? "", units);
  }
  return [...bySystem].flatMap(([system, units]) =>
    system === "" ? units : [{ text: system, isSystem: true, note: null }, ...units],
  );
}
