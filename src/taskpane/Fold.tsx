import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  fold: {
    "& > summary": { listStyleType: "none" },
    "& > summary::-webkit-details-marker": { display: "none" },
    "& > summary > svg": { flexShrink: 0 },
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
    "&[open] > summary": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "12px",
    "& > button": { justifySelf: "start" },
    "& > p": { margin: 0 },
  },
  lines: { display: "block", padding: 0 },
});

/** A part of a panel that is folded away until it is wanted: what it is called, and what is in it. */
export function Fold(props: {
  readonly title: ReactNode;
  readonly open?: boolean;
  /** Holds a list whose rows reach from edge to edge. */
  readonly lines?: boolean;
  readonly children: ReactNode;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  return (
    <details className={mergeClasses(pane.card, styles.fold)} open={props.open}>
      <summary className={pane.rowButton}>
        <span className={pane.grow}>{props.title}</span>
        <ChevronRightRegular aria-hidden="true" />
      </summary>
      <div className={props.lines === true ? styles.lines : styles.body}>{props.children}</div>
    </details>
  );
}
