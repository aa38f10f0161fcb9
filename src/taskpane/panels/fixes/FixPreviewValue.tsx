import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProposedFix } from "../../../workflows/fixes/fix-list";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { valueDifference, type ValuePiece } from "../../value-difference";

const useStyles = makeStyles({
  values: { display: "grid", gridTemplateColumns: "max-content 1fr", gap: "2px 12px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: "13px" },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  removed: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    textDecorationLine: "line-through",
  },
  added: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
    textDecorationLine: "underline",
  },
  blank: {
    outline: `1px dashed ${tokens.colorPaletteRedForeground2}`,
    outlineOffset: "-1px",
    padding: "0 2px",
  },
});

const isBlank = (text: string) => text.trim() === "" || /^[\u200b\ufeff\u2060]+$/.test(text);

/** The value as it is, its changed part struck, above the value as it would be, its changed part underlined. */
export function FixPreviewValue(props: {
  readonly fix: Pick<ProposedFix, "before" | "after">;
  /** Leaves out the value as it is, where it stands above already. */
  readonly onlyAfter?: boolean;
}) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.fixes;
  const before = props.fix.before === null ? "" : String(props.fix.before);
  const after = String(props.fix.after);
  const difference = valueDifference(before, after);
  const pieces = (list: readonly ValuePiece[], side: "removed" | "added") =>
    list.map(({ text, isChanged }, index) => {
      if (!isChanged) return <span key={index}>{text}</span>;
      const Changed = side === "removed" ? "del" : "ins";
      const blank = isBlank(text);
      return (
        <Changed key={index} className={blank ? `${styles[side]} ${styles.blank}` : styles[side]}>
          {blank ? words.blank : text}
        </Changed>
      );
    });
  return (
    <dl className={styles.values} lang="zh-CN">
      {props.onlyAfter !== true && (
        <>
          <dt className={styles.term}>{words.before}</dt>
          <dd className={styles.value}>
            {before === "" ? (
              <span className={pane.secondary}>{words.empty}</span>
            ) : (
              pieces(difference.before, "removed")
            )}
          </dd>
        </>
      )}
      <dt className={styles.term}>{words.after}</dt>
      <dd className={styles.value}>{pieces(difference.after, "added")}</dd>
    </dl>
  );
}
