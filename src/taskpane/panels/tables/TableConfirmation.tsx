import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { TABLE_CATALOGUE, type TableKind } from "../../../workbook/catalogue/table-catalogue";
import type { RecognizedTable } from "../../../workbook/recognized-table";
import { isForm, recordCell } from "../../../workbook/table-binding";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { changedColumns, TableColumns, type ChosenFields } from "./TableColumns";
import { WriteButton } from "../../WriteButton";

const KINDS = Object.keys(TABLE_CATALOGUE) as TableKind[];

/** What the table and its columns were taken for, to be changed and confirmed; the workbook keeps what is confirmed. */
export function TableConfirmation(props: { readonly table: RecognizedTable }) {
  const pane = usePaneStyles();
  const { messages, names, session } = usePaneServices();
  const { table } = props;
  const words = messages.correction;
  const [editing, setEditing] = useState(false);
  const [kind, setKind] = useState<TableKind | null>(table.kind);
  const [chosen, setChosen] = useState<ChosenFields>(new Map());
  // Members on the sheet of their register are told by its header: what is corrected is the register.
  const isOwn = table.owner === undefined;
  const isConfirmed = table.evidence.some(({ code }) => code === "correction");
  const hasChanges = chosen.size > 0 || kind !== table.kind;
  const columns = changedColumns(table.columnGuesses, chosen);
  const goTo = isForm(table)
    ? recordCell(table, table.firstRow, ["name"])
    : { sheet: table.sheet, row: Math.max(1, table.headerRow), column: table.firstColumn };
  return (
    <>
      {isOwn && (editing || table.confidence === "confirm") && (
        <Field label={words.kind} size="small">
          <Select
            size="small"
            value={kind ?? ""}
            onChange={(_event, data) => setKind(KINDS.find((each) => each === data.value) ?? null)}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {names.table(each)}
              </option>
            ))}
            <option value="">{words.noTable}</option>
          </Select>
        </Field>
      )}
      {kind !== null && (
        <TableColumns
          {...{ table, kind, chosen, editing }}
          onChoose={(column, field) => setChosen(new Map([...chosen, [column, field]]))}
        />
      )}
      {!isOwn && table.owner?.cells === undefined && (
        <span className={pane.secondary}>{messages.tables.withRegister}</span>
      )}
      <div className={pane.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        {isOwn && (!isConfirmed || hasChanges) && (
          <WriteButton
            writes="cells"
            size="small"
            appearance="primary"
            onClick={() =>
              void session.correctTable(table, {
                ...(kind === table.kind ? {} : { kind }),
                ...(chosen.size === 0 ? {} : { columns }),
              })
            }
          >
            {words.confirm}
          </WriteButton>
        )}
        {isOwn && !editing && (
          <Button size="small" onClick={() => setEditing(true)}>
            {words.edit}
          </Button>
        )}
        {isConfirmed && (
          <WriteButton writes="cells" size="small" onClick={() => void session.forgetCorrection(table.shape)}>
            {words.forget}
          </WriteButton>
        )}
        <Button size="small" onClick={() => void session.goTo(goTo)}>
          {messages.tables.goTo}
        </Button>
      </div>
    </>
  );
}
