import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { CollectionResult } from "../../../workflows/collect/collect-files";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { JobButton } from "../../JobButton";

/** Sheets of this workbook as sources, for clerks who copied what units sent in into it. */
export function OwnSheets(props: { readonly tables: CollectionResult["ownTables"] }) {
  const styles = usePaneStyles();
  const { locale, names, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const sheets = new Map(props.tables.map(({ sheet, kind }) => [sheet, names.table(kind)]));
  if (sheets.size === 0) return null;
  const chosen = [...sheets.keys()].filter((sheet) => ticked.has(sheet));
  return (
    <Fold title={words.ownSheets}>
      <p className={styles.secondary}>{words.ownSheetsHint}</p>
      {[...sheets].map(([sheet, kind]) => (
        <div key={sheet}>
          <Checkbox
            checked={ticked.has(sheet)}
            label={`${sheet}（${kind}）`}
            onChange={(_event, data) => {
              const next = new Set(ticked);
              if (data.checked === true) next.add(sheet);
              else next.delete(sheet);
              setTicked(next);
            }}
          />
        </div>
      ))}
      <JobButton disabled={chosen.length === 0} onClick={() => void session.previewOwnSheets(chosen)}>
        {words.collectSheets(chosen.length)}
      </JobButton>
    </Fold>
  );
}
