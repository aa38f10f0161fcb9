import { Select, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowRightRegular,
  CheckmarkCircleRegular,
  CircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import type { FieldId } from "../../../domain/field-id";
import { TABLE_CATALOGUE, type TableKind } from "../../../workbook/catalogue/table-catalogue";
import type { RecognizedTable } from "../../../workbook/recognized-table";
import { labelledColumns } from "../../../workbook/labelled-columns";
import { columnDoubt } from "../../../i18n/evidence-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
  column: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 16px minmax(0, 1.2fr) 20px",
    columnGap: "8px",
    alignItems: "center",
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground2 },
  sure: { color: tokens.colorBrandForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  doubt: { gridColumn: "2 / -1" },
});

/** What the clerk chose for columns (1-based) so far; null for a column that is not to be used. */
export type ChosenFields = ReadonlyMap<number, FieldId | null>;

/**
 * A field the clerk gave to a column; one she took a column from has none any more.
 * @example changedColumns([], new Map([[2, "name"]])) // => { name: 2 }
 */
export function changedColumns(
  guesses: RecognizedTable["columnGuesses"],
  chosen: ChosenFields,
): Readonly<Partial<Record<FieldId, number | null>>> {
  const columns: Partial<Record<FieldId, number | null>> = {};
  for (const { field, column } of guesses) if (chosen.has(column)) columns[field] = null;
  for (const [column, field] of chosen) if (field !== null) columns[field] = column;
  return columns;
}

/** Each column: its letter, its header, the field it is taken for, how sure that is, and why where it is doubtful. */
export function TableColumns(props: {
  readonly table: Pick<RecognizedTable, "shape" | "shapeColumn" | "columnGuesses" | "labels">;
  readonly kind: TableKind;
  readonly chosen: ChosenFields;
  /** Offers a choice for the sure columns too. */
  readonly editing: boolean;
  readonly onChoose: (column: number, field: FieldId | null) => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, names } = usePaneServices();
  const { chosen, editing, kind, table } = props;
  const words = messages.correction;
  const columns = labelledColumns(table);
  const offered = new Set<FieldId>([
    ...TABLE_CATALOGUE[kind].fields,
    ...table.columnGuesses.map(({ field }) => field),
  ]);
  return (
    <ul className={styles.list} aria-label={messages.tables.columns(table.columnGuesses.length)}>
      {columns.map(({ column, label, place }) => {
        const guesses = table.columnGuesses.filter((each) => each.column === column);
        const [guess] = guesses;
        const field = chosen.has(column) ? (chosen.get(column) ?? null) : (guess?.field ?? null);
        const doubtful = guess?.confidence === "confirm" && !chosen.has(column);
        const header = label === "" ? words.noLabel : label;
        const doubts = doubtful
          ? guess.evidence.flatMap((evidence) => columnDoubt(evidence, messages) ?? [])
          : [];
        return (
          <li key={column} className={styles.column}>
            <span className={styles.muted}>{place}</span>
            <span>{header}</span>
            <ArrowRightRegular aria-hidden="true" className={styles.muted} />
            {editing || doubtful || chosen.has(column) ? (
              <Select
                size="small"
                aria-label={words.field(header)}
                value={field ?? ""}
                onChange={(_event, data) =>
                  props.onChoose(column, [...offered].find((id) => id === data.value) ?? null)
                }
              >
                <option value="">{words.unused}</option>
                {[...offered].map((id) => (
                  <option key={id} value={id}>
                    {names.field(id)}
                  </option>
                ))}
              </Select>
            ) : (
              <span className={field === null ? styles.muted : undefined}>
                {field === null ? words.unused : guesses.map((each) => names.field(each.field)).join("/")}
              </span>
            )}
            {field === null ? (
              <CircleRegular aria-label={words.unused} className={styles.muted} />
            ) : doubtful ? (
              <WarningRegular aria-label={words.doubtful} className={styles.doubtful} />
            ) : (
              <CheckmarkCircleRegular aria-label={words.sure} className={styles.sure} />
            )}
            {doubts.length > 0 && (
              <span className={`${pane.secondary} ${styles.doubt}`}>{doubts.join("")}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
