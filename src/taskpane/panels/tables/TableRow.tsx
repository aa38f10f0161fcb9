import { makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RecognizedTable } from "../../../workbook/recognized-table";
import { ConfidenceBars } from "../../ConfidenceBars";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { tableDoubt } from "../../evidence-text";
import { TableConfirmation } from "./TableConfirmation";

const useStyles = makeStyles({
  detail: { padding: "0 12px 12px", display: "grid", rowGap: "8px", fontSize: "13px" },
});

/** One recognised table; the doubtful one is open from the start with what was read of it. */
export function TableRow(props: { readonly table: RecognizedTable; readonly busy: boolean }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, names } = usePaneServices();
  const { table } = props;
  const [open, setOpen] = useState(table.confidence === "confirm");
  const rows = table.lastRow - table.firstRow + 1 - table.skippedRows.length;
  const words = messages.tables;
  const facts = [
    table.headerRow === 0 ? words.noHeader : words.header(table.headerRow, table.headerLastRow),
    words.span(table.firstRow, table.lastRow),
    ...(table.totalRow === null ? [] : [words.total(table.totalRow)]),
    words.columns(Object.keys(table.columns).length),
    ...(table.amountUnitYuan === 10000 ? [words.tenThousand] : []),
  ];
  const doubts = table.evidence.flatMap((evidence) => tableDoubt(evidence, messages, names) ?? []);
  return (
    <li className={pane.divided}>
      <button type="button" className={pane.rowButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={pane.grow}>
          {table.sheet}
          <span className={pane.secondary} style={{ display: "block" }}>
            {`${names.table(table.kind)} · ${words.rows(rows)}`}
          </span>
        </span>
        <ConfidenceBars level={table.confidence} />
        {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
      </button>
      {open && (
        <div className={styles.detail}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {doubts.map((doubt) => (
            <span key={doubt}>{doubt}</span>
          ))}
          <TableConfirmation key={JSON.stringify(table.columns)} table={table} busy={props.busy} />
        </div>
      )}
    </li>
  );
}
