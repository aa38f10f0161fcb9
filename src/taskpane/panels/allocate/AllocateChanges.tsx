import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { compareAllocations } from "../../../domain/allocation/what-if";
import type { DividedFund } from "../../../workflows/allocate/allocate-trial";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { rowsAtOnce } from "../check/check-view";

/** Who gets less, more or the same against the current plan; names behind the count. */
export function AllocateChanges(props: { readonly divided: DividedFund; readonly current: DividedFund }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.allocate;
  const { divided, current } = props;
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(rowsAtOnce);
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
        <ul className={mergeClasses(styles.list, styles.topLine)} aria-label={words.changeList}>
          {changes.slice(0, shown).map(({ key, beforeFen, afterFen }) => {
            const person = people.get(key);
            return person === undefined ? null : (
              <li key={key} className={styles.divided}>
                <button
                  type="button"
                  className={styles.rowButton}
                  onClick={() => void session.goTo(person.cell)}
                >
                  <span className={styles.grow}>{person.household.name}</span>
                  <span>{words.change(fenText(beforeFen), fenText(afterFen))}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isOpen && shown < changes.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, changes.length - shown))}
        </Button>
      )}
    </section>
  );
}
