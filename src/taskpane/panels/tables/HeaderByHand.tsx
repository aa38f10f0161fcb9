import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { TABLE_CATALOGUE, TABLE_KINDS } from "../../../workbook/catalogue/table-catalogue";
import type { Grid } from "../../../workbook/grid";
import { headerLines, likelyHeaderRow, readByHand } from "../../../workbook/recognition/read-by-hand";
import {
  correctionOf,
  type RecognitionCorrection,
} from "../../../workbook/recognition/recognition-correction";
import type { RecognizedTable } from "../../../workbook/recognized-table";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";
import { changedColumns, TableColumns, type ChosenFields } from "./TableColumns";

const LEVELS = [1, 2, 3] as const;
const LONGEST_LINE = 28;
/** How far below the header that was found the right one may begin and still go before it. */
const SAME_HEADER_REACH = 2;

/** What a sheet is, where its header stands and which column is what, said by the clerk; kept for every sheet of that form. */
export function HeaderByHand(props: {
  readonly head: Grid;
  /** What the sheet was taken for, where it was taken for anything. */
  readonly instead?: RecognizedTable;
  readonly onKeep: (corrections: readonly RecognitionCorrection[]) => void;
  readonly onClose?: () => void;
}) {
  const pane = usePaneStyles();
  const { messages, names } = usePaneServices();
  const words = messages.correction;
  const { head, instead } = props;
  const lines = useMemo(() => headerLines(head), [head]);
  const [kind, setKind] = useState(instead?.kind ?? "needyWorkers");
  const [headerRow, setHeaderRow] = useState(() =>
    instead === undefined || instead.headerRow === 0 ? likelyHeaderRow(head) : instead.headerRow,
  );
  const [levels, setLevels] = useState<number>(1);
  const [chosen, setChosen] = useState<ChosenFields>(new Map());
  const reading = useMemo(
    () => readByHand(head, { kind, headerRow, levels }),
    [head, kind, headerRow, levels],
  );
  const correction = correctionOf(reading, { columns: changedColumns(reading.columnGuesses, chosen) });
  const { keys } = TABLE_CATALOGUE[kind];
  const hasKey = keys.some((field) => correction.fields.includes(field));
  const keep = () => {
    const isFar = instead !== undefined && headerRow > instead.headerRow + SAME_HEADER_REACH;
    // What was taken for a header further up is none, or it would be read as one again.
    const none = isFar ? [correctionOf(instead, { kind: null })] : [];
    props.onKeep([...none.filter(({ shape }) => shape !== correction.shape), correction]);
  };
  const line = (labels: readonly string[]) => {
    const text = labels.join(" ");
    return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
  };
  return (
    <>
      <Field label={words.kind} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_event, data) => {
            setChosen(new Map());
            setKind(TABLE_KINDS.find((each) => each === data.value) ?? kind);
          }}
        >
          {TABLE_KINDS.map((each) => (
            <option key={each} value={each}>
              {names.table(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.headerAt} size="small">
        <Select
          size="small"
          value={headerRow}
          onChange={(_event, data) => {
            setChosen(new Map());
            setHeaderRow(Number(data.value));
          }}
        >
          <option value={0}>{words.headerless}</option>
          {lines.map(({ row, labels }) => (
            <option key={row} value={row}>
              {words.headerLine(row, line(labels))}
            </option>
          ))}
        </Select>
      </Field>
      {headerRow > 0 && (
        <Field label={words.levels} size="small">
          <Select
            size="small"
            value={levels}
            onChange={(_event, data) => {
              setChosen(new Map());
              setLevels(Number(data.value));
            }}
          >
            {LEVELS.map((each) => (
              <option key={each} value={each}>
                {words.levelCount(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <TableColumns
        table={reading}
        kind={kind}
        chosen={chosen}
        editing
        onChoose={(column, field) => setChosen(new Map([...chosen, [column, field]]))}
      />
      {!hasKey && <span className={pane.secondary}>{words.needsKey(keys.map((id) => names.field(id)))}</span>}
      <div className={pane.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        <WriteButton writes="cells" size="small" appearance="primary" disabled={!hasKey} onClick={keep}>
          {words.readSo}
        </WriteButton>
        {props.onClose !== undefined && (
          <Button size="small" onClick={props.onClose}>
            {words.back}
          </Button>
        )}
      </div>
    </>
  );
}
