import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

const MERGED = /^合并-/;

/** Sheets of this workbook as sources, for clerks who copied what units sent in into it. */
export function OwnSheets(props: {
  readonly state: CampaignState;
  readonly onCollect: (sheets: readonly string[]) => void;
}) {
  const styles = usePaneStyles();
  const { locale, messages, names, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { busy, recognized } = props.state;
  const sheets = new Map<string, string>();
  for (const { sheet, kind } of recognized?.tables ?? [])
    if (!MERGED.test(sheet) && kind !== "units") sheets.set(sheet, names.table(kind));
  const chosen = [...sheets.keys()].filter((sheet) => ticked.has(sheet));
  return (
    <details>
      <summary>{words.ownSheets}</summary>
      <p className={styles.secondary}>{words.ownSheetsHint}</p>
      {recognized === null ? (
        <Button disabled={busy !== null} onClick={() => void session.recognize()}>
          {messages.home.recognize}
        </Button>
      ) : sheets.size === 0 ? (
        <p>{messages.tables.none}</p>
      ) : (
        <>
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
          <Button disabled={busy !== null || chosen.length === 0} onClick={() => props.onCollect(chosen)}>
            {words.collectSheets(chosen.length)}
          </Button>
        </>
      )}
    </details>
  );
}
