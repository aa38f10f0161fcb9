import { makeStyles, tokens } from "@fluentui/react-components";
import type { FieldId } from "../../domain/field-id";
import type { TableBinding } from "../../workbook/table-binding";
import { columnLetters } from "../../workbook/area-address";
import { usePaneServices } from "../pane-services";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "4px" },
  column: { display: "grid", gridTemplateColumns: "32px 1fr", columnGap: "8px" },
  letter: { color: tokens.colorNeutralForeground2 },
});

/** Which column was read as which field, in the order of the sheet. */
export function TableColumns(props: { readonly table: TableBinding }) {
  const styles = useStyles();
  const { messages, names } = usePaneServices();
  const columns = Object.entries(props.table.columns) as [FieldId, number][];
  columns.sort(([, a], [, b]) => a - b);
  return (
    <ul className={styles.list} aria-label={messages.tables.columns(columns.length)}>
      {columns.map(([field, column]) => (
        <li key={field} className={styles.column}>
          <span className={styles.letter}>{columnLetters(column)}</span>
          <span>{names.field(field)}</span>
        </li>
      ))}
    </ul>
  );
}
