import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CellValue } from "../../../domain/cell-value";
import { cellAddress } from "../../../workbook/area-address";
import type { ValueRevision } from "../../../workflows/outcome";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { rowsAtOnce } from "../check/check-view";

/** What stands in a cell and would be written over, before → after, each leading to its cell. */
export function RevisionList(props: { readonly revisions: readonly ValueRevision[] }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.revisions;
  const [shown, setShown] = useState(rowsAtOnce);
  const { revisions } = props;
  if (revisions.length === 0) return <p className={styles.secondary}>{words.none}</p>;
  const valueText = (value: CellValue) =>
    value === null || value === ""
      ? words.blank
      : typeof value === "number"
        ? value.toLocaleString("en-US")
        : String(value);
  return (
    <>
      <h3 className={styles.title}>{words.some(revisions.length)}</h3>
      <ul className={mergeClasses(styles.list, styles.card)} aria-label={words.some(revisions.length)}>
        {revisions.slice(0, shown).map(({ cell, name, before, after }) => (
          <li key={`${cell.sheet}!${cellAddress(cell)}`} className={styles.divided}>
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
              <span className={styles.grow}>
                {name}
                <span className={styles.secondary} style={{ display: "block" }}>
                  {`${cell.sheet}!${cellAddress(cell)}`}
                </span>
              </span>
              <span style={{ textAlign: "right", overflowWrap: "anywhere", maxWidth: "55%" }}>
                <del>{valueText(before)}</del> → <ins>{valueText(after)}</ins>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown < revisions.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, revisions.length - shown))}
        </Button>
      )}
    </>
  );
}
