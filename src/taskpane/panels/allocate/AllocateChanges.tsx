import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { compareAllocations } from "../../../domain/allocation/what-if";
import type { DividedFund } from "../../../workflows/allocate/allocate-trial";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";
import { yuanText } from "../../yuan-text";

/** Who gets less, more or the same against the current plan; names behind the count. */
export function AllocateChanges(props: { readonly divided: DividedFund; readonly current: DividedFund }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.allocate;
  const { divided, current } = props;
  const [isOpen, setOpen] = useState(false);
  const changes = useMemo(
    () => compareAllocations(current.allocation, divided.allocation),
    [current, divided],
  );
  const people = useMemo(
    () =>
      new Map(
        [...current.allotted, ...divided.allotted].map((household) => [household.claim.key, household]),
      ),
    [current, divided],
  );
  const listed = useMemo(() => changes.filter(({ key }) => people.has(key)), [changes, people]);
  const both = changes.filter(({ beforeFen, afterFen }) => beforeFen !== null && afterFen !== null);
  const less = both.filter(({ beforeFen, afterFen }) => (afterFen ?? 0) < (beforeFen ?? 0)).length;
  const joining = changes.filter(({ beforeFen }) => beforeFen === null).length;
  const leaving = changes.filter(({ afterFen }) => afterFen === null).length;
  const same = divided.allotted.length - both.length - joining;
  const fenText = (fen: number | null) => (fen === null ? words.nothing : yuanText(fen));
  return (
    <section className={styles.card} aria-label={words.changeList}>
      <button
        type="button"
        className={styles.rowButton}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.grow} aria-live="polite">
          {words.changes(less, both.length - less, same)}
          {joining + leaving > 0 && (
            <span className={styles.secondary} style={{ display: "block" }}>
              {words.joins(joining, leaving)}
            </span>
          )}
        </span>
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      </button>
      {isOpen && (
        <WindowedList
          label={words.changeList}
          count={listed.length}
          usualHeight={37}
          openRow={null}
          className={styles.topLine}
          keyOf={(index) => listed[index]?.key ?? ""}
          row={(index) => {
            const change = listed[index];
            const person = change === undefined ? undefined : people.get(change.key);
            if (change === undefined || person === undefined) return null;
            return (
              <button
                type="button"
                className={mergeClasses(styles.rowButton, index > 0 && styles.topLine)}
                onClick={() => void session.goTo(person.cell)}
              >
                <WorkbookText className={styles.grow}>{person.household.name}</WorkbookText>
                <span>{words.change(fenText(change.beforeFen), fenText(change.afterFen))}</span>
              </button>
            );
          }}
        />
      )}
    </section>
  );
}
