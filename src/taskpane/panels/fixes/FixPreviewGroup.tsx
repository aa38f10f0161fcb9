import { Checkbox } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { isSameValue, type FixKind } from "../../../workflows/fixes/fix-kind";
import type { ProposedFix } from "../../../workflows/fixes/fix-list";
import { subjectAt } from "../../../workflows/campaign/row-subjects";
import type { RowSubjects } from "../../../workflows/campaign/row-subjects";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { FixPreviewRow } from "./FixPreviewRow";

/** How high a row with its value before and after is, in pixels. */
const usualRowHeight = 91;

/** The fixes of one kind. Where another number would be written there is no tick for all of them. */
export function FixPreviewGroup(props: {
  readonly kind: FixKind;
  readonly fixes: readonly ProposedFix[];
  readonly subjects: RowSubjects;
  readonly chosen: ReadonlySet<ProposedFix>;
  readonly onChoose: (fixes: readonly ProposedFix[], chosen: boolean) => void;
}) {
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const { chosen, fixes, kind } = props;
  const [open, setOpen] = useState(fixes.length <= 2);
  const count = fixes.filter((fix) => chosen.has(fix)).length;
  const title = messages.fixes.kinds[kind];
  return (
    <li className={pane.card}>
      <div className={pane.line} style={{ paddingLeft: "8px" }}>
        {isSameValue(kind) && (
          <Checkbox
            checked={count === fixes.length ? true : count === 0 ? false : "mixed"}
            aria-label={title}
            onChange={() => props.onChoose(fixes, count < fixes.length)}
          />
        )}
        <button type="button" className={pane.rowButton} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={pane.grow}>{title}</span>
          <span>{`${count.toLocaleString("en-US")} / ${fixes.length.toLocaleString("en-US")}`}</span>
          {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
        </button>
      </div>
      {!isSameValue(kind) && (
        <p className={pane.secondary} style={{ padding: "0 12px 8px" }}>
          {messages.fixes.oneByOne}
        </p>
      )}
      {open && (
        <WindowedList
          label={title}
          count={fixes.length}
          usualHeight={usualRowHeight}
          openRow={null}
          className={pane.topLine}
          row={(index) => {
            const fix = fixes[index];
            if (fix === undefined) return null;
            return (
              <FixPreviewRow
                fix={fix}
                divided={index > 0}
                subject={subjectAt(props.subjects, fix.cell)}
                chosen={chosen.has(fix)}
                onChoose={(next) => props.onChoose([fix], next)}
              />
            );
          }}
        />
      )}
    </li>
  );
}
