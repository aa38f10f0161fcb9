import type { CellValue } from "../../../domain/cell-value";
import { cellAddress } from "../../../workbook/area-address";
import type { ValueRevision } from "../../../workflows/outcome";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";

/** What stands in a cell and would be written over, before → after, each leading to its cell. */
export function RevisionList(props: { readonly revisions: readonly ValueRevision[] }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.revisions;
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
      <LongList
        label={words.some(revisions.length)}
        count={revisions.length}
        row={(index) => {
          const revision = revisions[index];
          if (revision === undefined) return null;
          const { cell, name, before, after } = revision;
          return (
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
              <WorkbookText className={styles.grow}>
                {name}
                <span className={styles.secondary} style={{ display: "block" }}>
                  {`${cell.sheet}!${cellAddress(cell)}`}
                </span>
              </WorkbookText>
              <span style={{ textAlign: "right", overflowWrap: "anywhere", maxWidth: "55%" }}>
                <del>{valueText(before)}</del> → <ins>{valueText(after)}</ins>
              </span>
            </button>
          );
        }}
      />
    </>
  );
}
