import type { ReactNode } from "react";
import { usePaneStyles } from "./pane-styles";

/** The sticky foot of a panel: primary act left, one secondary, a count at the right. */
export function PaneFooter(props: { readonly children: ReactNode; readonly note?: string }) {
  const styles = usePaneStyles();
  return (
    <footer className={styles.footer}>
      {props.children}
      {props.note !== undefined && <span className={styles.footerNote}>{props.note}</span>}
    </footer>
  );
}
