import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { doubtText, outcomeText } from "../../../workflows/collect/doubt-text";
import type { FileVerdict } from "../../../workflows/collect/file-verdict";
import { ConfidenceBars } from "../../ConfidenceBars";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";
import { HeaderByHand } from "../tables/HeaderByHand";

/** One file before it is merged: what it is, why it is to be looked at, whether it goes in, and a header by hand where none was known. */
export function FileVerdictRow(props: {
  readonly verdict: FileVerdict;
  readonly isOut: boolean;
  /** Whether the reasons below the name are seen; kept by the list, for rows out of sight are not drawn. */
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly className?: string;
  readonly busy: boolean;
}) {
  const pane = usePaneStyles();
  const { locale, messages, names, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const { file, verdict, lines, rows, doubts, heads, tables } = props.verdict;
  const open = props.isOpen;
  const [byHand, setByHand] = useState<string | null>(null);
  // What the clerk ticked stands at once; what it comes to takes a moment.
  const [ticked, setTicked] = useState<boolean | null>(null);
  if (ticked !== null && !props.busy) setTicked(null);
  const kinds = [...new Set(lines.flatMap(({ kind }) => (kind === null ? [] : [names.table(kind)])))];
  const canTake = verdict === "ready" || verdict === "confirm";
  const outcomes = [
    outcomeText(props.verdict, locale),
    verdict === "ready" && props.isOut ? words.verdicts.skipped : null,
  ].filter((text) => text !== null);
  const senders = [...new Set(lines.flatMap(({ sender }) => sender ?? []))];
  const said = (
    <span className={pane.grow}>
      <WorkbookText>{file}</WorkbookText>
      <span className={pane.secondary} style={{ display: "block" }}>
        <WorkbookText>{senders.join(" · ")}</WorkbookText>
        {senders.length > 0 && " · "}
        {[...kinds, ...(rows > 0 ? [words.rows(rows)] : []), ...outcomes].join(" · ")}
      </span>
    </span>
  );
  return (
    <div className={props.className}>
      {canTake || heads.length > 0 ? (
        <button type="button" className={pane.rowButton} aria-expanded={open} onClick={props.onTurn}>
          {said}
          <ConfidenceBars level={verdict === "ready" ? "sure" : verdict === "failed" ? "none" : "confirm"} />
          {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
        </button>
      ) : (
        <div className={mergeClasses(pane.cardRow, pane.line)}>
          {said}
          <span>{words.verdicts[verdict]}</span>
        </div>
      )}
      {open && (
        <div className={pane.detail}>
          {doubts.map((doubt) => (
            <span key={JSON.stringify(doubt)}>{doubtText(doubt, locale)}</span>
          ))}
          {heads.map((head) =>
            byHand === head.sheet ? (
              <HeaderByHand
                key={head.sheet}
                head={head}
                instead={tables.find(({ sheet }) => sheet === head.sheet)}
                onKeep={(corrections) => void session.correctCollection(corrections)}
                onClose={() => setByHand(null)}
              />
            ) : (
              <div key={head.sheet}>
                <button type="button" className={pane.rowButton} onClick={() => setByHand(head.sheet)}>
                  {messages.correction.byHand(head.sheet)}
                </button>
              </div>
            ),
          )}
          {canTake && (
            <Checkbox
              checked={ticked ?? !props.isOut}
              disabled={props.busy}
              label={words.takeIt}
              onChange={(_event, data) => {
                setTicked(data.checked === true);
                void session.leaveOut(file, data.checked !== true);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
