import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Grid } from "../../../workbook/grid";
import { isSideways, recordCount, type TableGroup } from "../../../workbook/form-groups";
import { isForm } from "../../../workbook/table-binding";
import type { SplitBy } from "../../../workflows/collect/split-table";
import { unitFieldOf } from "../../../workflows/collect/unit-of-row";
import { ConfidenceBars } from "../../ConfidenceBars";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { tableDoubt } from "../../../i18n/evidence-text";
import { HeaderByHand } from "./HeaderByHand";
import { SplitButtons } from "./SplitButtons";
import { TableConfirmation } from "./TableConfirmation";

/** One recognised table, or forms filled in alike; the doubtful one is open from the start with what was read of it. */
export function TableRow(props: { readonly group: TableGroup; readonly head: Grid | undefined }) {
  const pane = usePaneStyles();
  const { messages, names, session } = usePaneServices();
  const { head } = props;
  const { first: table, tables } = props.group;
  const [byHand, setByHand] = useState(false);
  const [open, setOpen] = useState(table.confidence === "confirm");
  const rows = recordCount(tables);
  const isOfForm = isForm(table);
  const isInForm = isOfForm || table.owner?.cells !== undefined;
  const words = messages.tables;
  const count = isSideways(table) ? words.sideways : words.forms;
  const unitField = unitFieldOf(table.kind);
  const ways: readonly SplitBy[] = [
    ...(unitField !== null && table.columns[unitField] !== undefined ? (["unit"] as const) : []),
    ...(table.columns.system !== undefined ? (["system"] as const) : []),
  ];
  const ofForm = [
    ...(isOfForm ? [words.labels(table.columnGuesses.length)] : [words.columns(table.columnGuesses.length)]),
    ...(isOfForm && tables.length > 1 ? [isSideways(table) ? words.columnsAlike : words.formsAlike] : []),
  ];
  const ofList = [
    table.headerRow === 0 ? words.noHeader : words.header(table.headerRow, table.headerLastRow),
    rows === 0 ? words.noRows : words.span(table.firstRow, table.lastRow),
    ...(table.totalRow === null ? [] : [words.total(table.totalRow)]),
    words.columns(Object.keys(table.columns).length),
    ...(table.amountUnitYuan === 10000 ? [words.tenThousand] : []),
  ];
  const facts = isInForm ? ofForm : ofList;
  const doubts = table.evidence.flatMap((evidence) => tableDoubt(evidence, messages, names) ?? []);
  return (
    <li className={pane.divided}>
      <button type="button" className={pane.rowButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={pane.grow}>
          {words.sheets(table.sheet, new Set(tables.map(({ sheet }) => sheet)).size)}
          <span className={pane.secondary} style={{ display: "block" }}>
            {`${names.table(table.kind)} · ${isOfForm ? count(tables.length) : words.rows(rows)}`}
          </span>
        </span>
        <ConfidenceBars level={table.confidence} />
        {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
      </button>
      {open && (
        <div className={pane.detail}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {doubts.map((doubt) => (
            <span key={doubt}>{doubt}</span>
          ))}
          {byHand && head !== undefined ? (
            <HeaderByHand
              head={head}
              instead={table}
              onKeep={(corrections) => {
                setByHand(false);
                void session.keepCorrections(corrections);
              }}
              onClose={() => setByHand(false)}
            />
          ) : (
            <>
              <TableConfirmation key={JSON.stringify(table.columnGuesses)} table={table} />
              {ways.length > 0 && <SplitButtons sheet={table.sheet} ways={ways} />}
              {head !== undefined && table.owner === undefined && !isOfForm && (
                <div>
                  <Button size="small" appearance="transparent" onClick={() => setByHand(true)}>
                    {messages.correction.otherHeader}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      )}
    </li>
  );
}
