import { SearchBox, Select, makeStyles } from "@fluentui/react-components";
import type { FindingGrouping } from "../../finding-groups";
import { usePaneServices } from "../../pane-services";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  grouping: { flex: "0 1 132px" },
  search: { flex: "1 1 156px", maxWidth: "none", minWidth: 0 },
});

const groupings: readonly FindingGrouping[] = ["problem", "unit", "sheet"];

/** How the findings are cut, and the words to look for among them. */
export function FindingSearch(props: {
  readonly grouping: FindingGrouping;
  readonly search: string;
  readonly onGrouping: (grouping: FindingGrouping) => void;
  readonly onSearch: (search: string) => void;
}) {
  const styles = useStyles();
  const { messages } = usePaneServices();
  return (
    <div className={styles.row}>
      <Select
        className={styles.grouping}
        aria-label={messages.check.groupBy}
        value={props.grouping}
        onChange={(_event, data) =>
          props.onGrouping(groupings.find((grouping) => grouping === data.value) ?? "problem")
        }
      >
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {messages.check.groupings[grouping]}
          </option>
        ))}
      </Select>
      <SearchBox
        className={styles.search}
        aria-label={messages.check.search}
        placeholder={messages.check.search}
        value={props.search}
        onChange={(_event, data) => props.onSearch(data.value)}
      />
    </div>
  );
}
