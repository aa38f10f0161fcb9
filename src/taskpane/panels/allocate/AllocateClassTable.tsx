import { makeStyles, tokens } from "@fluentui/react-components";
import type { DividedFund } from "../../../workflows/allocate/allocate-trial";
import { classSumsOf } from "../../../workflows/allocate/allocate";
import { messagesOf } from "../../../i18n/messages";
import { usePaneServices } from "../../pane-services";
import { yuanText } from "../../yuan-text";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "13px",
    "& th": { fontWeight: "normal", color: tokens.colorNeutralForeground2, fontSize: "12px" },
    "& th, & td": { textAlign: "right", padding: "6px 0 6px 4px" },
    "& th:first-child, & td:first-child": { textAlign: "left", padding: "6px 0" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& tfoot td, & tfoot th": {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
    },
  },
  moved: { color: tokens.colorNeutralForeground2, marginRight: "4px" },
});

/** Households, average and sum of each class: the picture in numbers, with how many more or fewer than in the current plan. */
export function AllocateClassTable(props: {
  readonly divided: DividedFund;
  readonly current: DividedFund | null;
}) {
  const styles = useStyles();
  const { locale, messages } = usePaneServices();
  const { head, sum } = messages.allocate;
  const names = messagesOf(locale).hardshipClass;
  const rows = classSumsOf(props.divided);
  const before = props.current === null ? null : classSumsOf(props.current);
  const households = rows.reduce((total, row) => total + row.households, 0);
  const totalFen = rows.reduce((total, row) => total + row.totalFen, 0);
  const average = (fen: number, count: number) => (count === 0 ? "—" : yuanText(Math.round(fen / count)));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          <th scope="col">{head.households}</th>
          <th scope="col">{head.average}</th>
          <th scope="col">{head.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const moved = row.households - (before?.[at]?.households ?? row.households);
          return (
            <tr key={row.hardshipClass}>
              <td>{names[row.hardshipClass]}</td>
              <td>
                {moved !== 0 && (
                  <span className={styles.moved}>{`${moved > 0 ? "+" : "−"}${Math.abs(moved)}`}</span>
                )}
                {row.households.toLocaleString("en-US")}
              </td>
              <td>{average(row.totalFen, row.households)}</td>
              <td>{yuanText(row.totalFen)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sum}</th>
          <td>{households.toLocaleString("en-US")}</td>
          <td>{average(totalFen, households)}</td>
          <td>{yuanText(totalFen)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
