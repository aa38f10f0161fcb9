import { Badge } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { RowSubjects } from "../../../workflows/campaign/row-subjects";
import { subjectOf, type FindingGroup } from "../../finding-groups";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { WindowedList } from "../../WindowedList";
import type { CheckView } from "./check-view";
import { fixAt, type FixesByCell } from "./fixes-by-cell";
import { FindingRow } from "./FindingRow";

/** The height of a closed row of one line with the line above it, in pixels. */
const usualRowHeight = 37;

/** One problem, unit or sheet with its count; opened, its places, of which only those in sight are drawn. */
export function FindingGroupSection(props: {
  readonly group: FindingGroup;
  readonly subjects: RowSubjects;
  readonly fixes: FixesByCell;
  readonly view: CheckView;
  readonly onView: (view: CheckView) => void;
}) {
  const styles = usePaneStyles();
  const { messages, renderFinding } = usePaneServices();
  const { group, view, onView } = props;
  const [first] = group.findings;
  if (first === undefined) return null;
  const open = view.openGroup === group.key;
  const total = group.findings.length;
  const byProblem = view.grouping === "problem";
  const title = byProblem ? renderFinding(first).title : group.name || messages.check.whole;
  const toggleGroup = () => onView({ ...view, openGroup: open ? null : group.key, openRow: open ? null : 0 });
  return (
    <li className={styles.card}>
      <button type="button" className={styles.rowButton} aria-expanded={open} onClick={toggleGroup}>
        <SeverityIcon severity={group.severity} />
        <span className={styles.heardOnly}>{messages.severities[group.severity]}</span>
        <span className={styles.grow}>{title}</span>
        {byProblem && group.findings.some(({ where }) => fixAt(props.fixes, where) !== undefined) && (
          <Badge
            appearance="outline"
            color="success"
            shape="rounded"
            style={{ flexShrink: 0, whiteSpace: "nowrap" }}
          >
            {messages.fixes.fixable}
          </Badge>
        )}
        <span aria-hidden="true">{total.toLocaleString("en-US")}</span>
        <span className={styles.heardOnly}>{messages.check.places(total)}</span>
        {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
      </button>
      {open && (
        <WindowedList
          // Another list of findings is measured anew.
          key={total}
          label={title}
          count={total}
          usualHeight={usualRowHeight}
          openRow={view.openRow}
          className={styles.topLine}
          row={(index) => {
            const finding = group.findings[index];
            if (finding === undefined) return null;
            return (
              <FindingRow
                finding={finding}
                fix={fixAt(props.fixes, finding.where)}
                subject={subjectOf(finding, props.subjects)}
                withTitle={!byProblem}
                divided={index > 0}
                open={view.openRow === index}
                onToggle={() => onView({ ...view, openRow: view.openRow === index ? null : index })}
              />
            );
          }}
        />
      )}
    </li>
  );
}
