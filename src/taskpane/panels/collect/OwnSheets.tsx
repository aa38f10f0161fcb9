import { Checkbox } from "@fluentui/react-components";
import { useKeptView } from "../../places/kept-views";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { CollectionResult } from "../../../workflows/collect/collect-files";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";
import { JobButton } from "../../JobButton";

/** How high a row of one line is, in pixels. */
const usualRowHeight = 32;

const none: ReadonlySet<string> = new Set();

/** Sheets of this workbook as sources, for clerks who copied what units sent in into it. */
export function OwnSheets(props: { readonly tables: CollectionResult["ownTables"] }) {
  const styles = usePaneStyles();
  const { locale, names, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [ticked, setTicked] = useKeptView("own-sheets", none);
  const sheets = new Map(props.tables.map(({ sheet, kind }) => [sheet, names.table(kind)]));
  if (sheets.size === 0) return null;
  const listed = [...sheets];
  const chosen = [...sheets.keys()].filter((sheet) => ticked.has(sheet));
  return (
    <Fold title={words.ownSheets}>
      <p className={styles.secondary}>{words.ownSheetsHint}</p>
      {sheets.size > 1 && (
        <Checkbox
          checked={chosen.length === sheets.size ? true : chosen.length === 0 ? false : "mixed"}
          label={words.all}
          onChange={(_event, data) => setTicked(data.checked === true ? new Set(sheets.keys()) : new Set())}
        />
      )}
      <WindowedList
        label={words.ownSheets}
        count={listed.length}
        usualHeight={usualRowHeight}
        openRow={null}
        keyOf={(index) => listed[index]?.[0] ?? ""}
        row={(index) => {
          const [sheet = "", kind = ""] = listed[index] ?? [];
          return (
            <Checkbox
              checked={ticked.has(sheet)}
              label={
                <>
                  <WorkbookText>{sheet}</WorkbookText>
                  {locale === "en" ? ` (${kind})` : `（${kind}）`}
                </>
              }
              onChange={(_event, data) => {
                const next = new Set(ticked);
                if (data.checked === true) next.add(sheet);
                else next.delete(sheet);
                setTicked(next);
              }}
            />
          );
        }}
      />
      <JobButton disabled={chosen.length === 0} onClick={() => void session.previewOwnSheets(chosen)}>
        {words.collectSheets(chosen.length)}
      </JobButton>
    </Fold>
  );
}
