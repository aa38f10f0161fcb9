import { Button, mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { countedTables, groupForms } from "../../../workbook/form-groups";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { TableRow } from "./TableRow";
import { UnrecognizedRow } from "./UnrecognizedRow";
import { JobButton } from "../../JobButton";

/** Did it understand the sheets: each table with how sure the recognition is. */
export function TablesPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  // A check recognises too; its reading counts where nothing was recognised before.
  const recognized = props.state.recognized ?? props.state.checked?.result ?? null;
  if (recognized === null) {
    const act = { label: messages.home.recognize, onClick: () => void session.recognize() };
    return (
      <>
        <main className={styles.body}>
          <PaneStatus state={props.state} />
          <EmptyPanel title={messages.home.emptyTitle} text={messages.home.emptyText} act={act} />
        </main>
        <PaneFooter>
          <Button onClick={() => session.open("collect")}>{messages.places.collect}</Button>
        </PaneFooter>
      </>
    );
  }
  const { tables, unrecognizedSheets, heads } = recognized;
  const counted = countedTables(tables);
  const confirm = counted.filter((table) => table.confidence === "confirm").length;
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <div className={styles.line}>
          <h2 className={mergeClasses(styles.title, styles.grow)}>
            {tables.length === 0
              ? messages.tables.none
              : messages.tables.headline(counted.length - confirm, confirm)}
          </h2>
          <JobButton appearance="transparent" size="small" onClick={() => void session.recognize()}>
            {messages.tables.again}
          </JobButton>
        </div>
        {tables.length === 0 && <p className={styles.secondary}>{messages.tables.noneText}</p>}
        <ul className={mergeClasses(styles.list, styles.card)} aria-label={messages.places.tables}>
          {groupForms(tables).map((group) => (
            <TableRow
              key={`${group.first.sheet}/${group.first.firstRow}`}
              head={heads.find(({ sheet }) => sheet === group.first.sheet)}
              group={group}
            />
          ))}
          {unrecognizedSheets.map((sheet) => (
            <UnrecognizedRow key={sheet} head={heads.find((each) => each.sheet === sheet)} sheet={sheet} />
          ))}
        </ul>
        <p className={styles.secondary}>{messages.tables.readOnly}</p>
        <p className={styles.secondary}>{messages.correction.kept}</p>
      </main>
      <PaneFooter>
        <JobButton appearance="primary" disabled={tables.length === 0} onClick={() => void session.check()}>
          {messages.tables.check(counted.length)}
        </JobButton>
        <Button onClick={() => session.open("collect")}>{messages.places.collect}</Button>
      </PaneFooter>
    </>
  );
}
