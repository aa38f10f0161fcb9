import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Grid } from "../../../workbook/grid";
import { ConfidenceBars } from "../../ConfidenceBars";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { HeaderByHand } from "./HeaderByHand";

/** A sheet in which no table was found; opened, the clerk says what it is. */
export function UnrecognizedRow(props: { readonly sheet: string; readonly head: Grid | undefined }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const [open, setOpen] = useState(false);
  const { sheet, head } = props;
  const words = (
    <span className={pane.grow}>
      {sheet}
      <span className={pane.secondary} style={{ display: "block" }}>
        {messages.tables.unrecognized}
      </span>
    </span>
  );
  if (head === undefined) {
    return (
      <li className={`${pane.cardRow} ${pane.divided} ${pane.line}`}>
        {words}
        <ConfidenceBars level="none" />
      </li>
    );
  }
  return (
    <li className={pane.divided}>
      <button type="button" className={pane.rowButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words}
        <ConfidenceBars level="none" />
        {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
      </button>
      {open && (
        <div className={pane.detail}>
          <span>{messages.correction.byHandText}</span>
          <HeaderByHand head={head} onKeep={(corrections) => void session.keepCorrections(corrections)} />
        </div>
      )}
    </li>
  );
}
