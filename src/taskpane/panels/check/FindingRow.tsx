import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Finding } from "../../../domain/finding";
import type { ProposedFix } from "../../../workflows/fixes/fix-list";
import type { RowSubject } from "../../../workflows/campaign/row-subjects";
import { placeText } from "../../../i18n/place-text";
import { cellAddress } from "../../../workbook/area-address";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { DecisionForm } from "./DecisionForm";
import { FixPreviewValue } from "../fixes/FixPreviewValue";
import { FindingDetail } from "./FindingDetail";
import { WriteButton } from "../../WriteButton";

const useStyles = makeStyles({
  subject: { display: "block", fontWeight: tokens.fontWeightSemibold },
  inline: { fontWeight: tokens.fontWeightRegular, marginLeft: "8px" },
  place: { color: tokens.colorNeutralForeground2, fontSize: "12px", flexShrink: 0 },
  act: { padding: "0 12px 12px", display: "grid", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** One place: whom it is about and its cell; opened, the value, the problem, its basis and what to do. */
export function FindingRow(props: {
  readonly finding: Finding;
  readonly subject: RowSubject | undefined;
  /** What its cell would become, where it can be fixed. */
  readonly fix: ProposedFix | undefined;
  /** Says the problem in the row, for lists that are not cut by problem. */
  readonly withTitle: boolean;
  /** Draws a line above, towards the row before. */
  readonly divided: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, renderFinding, session } = usePaneServices();
  const { finding, fix, open, subject, withTitle } = props;
  const { where } = finding;
  const cells = "cells" in finding.params && Array.isArray(finding.params.cells) ? finding.params.cells : [];
  const title = withTitle ? renderFinding(finding).title : "";
  const name = subject?.name ?? "";
  const place = where === null ? messages.check.whole : cellAddress(where);
  const fullPlace = where === null ? messages.check.whole : `${where.sheet}!${place}`;
  return (
    <div className={props.divided ? pane.topLine : undefined}>
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
          {fix !== undefined && <FixPreviewValue fix={fix} onlyAfter />}
          {fix?.evidence.map(({ sheet, row, sameDigits, isSamePhone }) => (
            <p key={`${sheet}!${row}`} className={pane.secondary}>
              {messages.fixes.evidence(sheet, row, sameDigits, isSamePhone)}
            </p>
          ))}
          <div className={styles.buttons}>
            {fix !== undefined && (
              <WriteButton
                writes="cells"
                size="small"
                appearance="primary"
                onClick={() => void session.writeFixes([fix])}
              >
                {fix.kind === "rescue" ? messages.fixes.useThis : messages.fixes.fixThis}
              </WriteButton>
            )}
            {cells.length < 2 ? (
              <Button size="small" onClick={() => void session.goTo(where)}>
                {messages.check.goTo}
              </Button>
            ) : (
              cells.map((cell) => (
                <Button key={placeText(cell)} size="small" onClick={() => void session.goTo(cell)}>
                  {messages.decision.goTo(placeText(cell))}
                </Button>
              ))
            )}
            <DecisionForm finding={finding} />
          </div>
        </div>
      )}
    </div>
  );
}
