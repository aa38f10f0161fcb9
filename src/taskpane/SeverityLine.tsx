import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityIcon, type IconSeverity } from "./SeverityIcon";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "8px", margin: 0, minWidth: 0 },
  // The icon stands beside the first line of the text, however many there are.
  icon: { height: "20px", display: "flex", alignItems: "center", flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** A sentence with the icon of its severity before it; `role="status"` where it is to be heard when it changes. */
export function SeverityLine(props: {
  readonly severity: IconSeverity;
  readonly role?: "status";
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <p role={props.role} className={mergeClasses(styles.line, props.className)}>
      <span className={styles.icon}>
        <SeverityIcon severity={props.severity} />
      </span>
      <span className={styles.text}>{props.children}</span>
    </p>
  );
}
