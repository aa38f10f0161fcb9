import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Finding } from "../../domain/finding";
import type { RowSubject } from "../../workflows/row-subjects";
import { cellAddress } from "../../workbook/area-address";
import { usePaneServices } from "../pane-services";
import { usePaneStyles } from "../pane-styles";
import { SeverityIcon } from "../SeverityIcon";
import { FindingDetail } from "./FindingDetail";

const useStyles = makeStyles({
  subject: { display: "block", fontWeight: tokens.fontWeightSemibold },
  inline: { fontWeight: tokens.fontWeightRegular, marginLeft: "8px" },
  place: { color: tokens.colorNeutralForeground2, fontSize: "12px", flexShrink: 0 },
  act: { padding: "0 12px 12px" },
});

/** One place: whom it is about and its cell; opened, the value, the problem, its basis and what to do. */
export function FindingRow(props: {
  readonly finding: Finding;
  readonly subject: RowSubject | undefined;
  /** Says the problem in the row, for lists that are not cut by problem. */
  readonly withTitle: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, renderFinding, session } = usePaneServices();
  const { finding, open, subject, withTitle } = props;
  const { where } = finding;
  const title = withTitle ? renderFinding(finding).title : "";
  const name = subject?.name ?? "";
  const place = where === null ? messages.check.whole : cellAddress(where);
  const fullPlace = where === null ? messages.check.whole : `${where.sheet}!${place}`;
  return (
    <li className={pane.divided}>
      <button type="button" className={pane.rowButton} aria-expanded={open} onClick={props.onToggle}>
        {withTitle && <SeverityIcon severity={finding.severity} />}
        <span className={pane.grow}>
          <span className={name === "" ? undefined : styles.subject}>
            {name || title || fullPlace}
            {subject !== undefined && subject.unit !== "" && (
              <span className={`${pane.secondary} ${styles.inline}`}>{subject.unit}</span>
            )}
          </span>
          {name !== "" && title !== "" && <span className={pane.secondary}>{title}</span>}
        </span>
        {(name !== "" || title !== "") && <span className={styles.place}>{open ? fullPlace : place}</span>}
        {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
      </button>
      {open && <FindingDetail finding={finding} />}
      {open && where !== null && (
        <div className={styles.act}>
          <Button size="small" onClick={() => void session.goTo(where)}>
            {messages.check.goTo}
          </Button>
        </div>
      )}
    </li>
  );
}
