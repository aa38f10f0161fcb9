import { useRef } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { FileInput } from "../../FileInput";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { takeChosenFiles } from "../../take-chosen-files";
import { PutBackButton } from "../log/PutBackButton";
import { CollectPreviewView } from "./CollectPreviewView";
import { CollectResultView } from "./CollectResultView";
import { OwnSheets } from "./OwnSheets";
import { ReturnSlips } from "./ReturnSlips";
import { UnitForms } from "./UnitForms";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

const ACCEPTED = ".xlsx,.xlsm,.xls,.csv,.txt,.html,.htm";

/** Chooses what units sent in, shows what merging it would do, merges, sends back what has errors, and says who is missing. */
export function CollectPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { session, locale } = usePaneServices();
  const words = collectionMessagesOf(locale);
  const more = collectionPaneMessagesOf(locale);
  const input = useRef<HTMLInputElement>(null);
  const { collected, collecting } = props.state;
  const busy = props.state.busy !== null;

  const chosen = (collecting?.chosen.verdicts ?? []).filter(
    ({ verdict }) => verdict === "ready" || verdict === "confirm",
  ).length;

  const choose = () => input.current?.click();
  const preview = async (files: readonly File[]) => {
    await session.previewCollection((_corrections, takeSent, _grids, way) =>
      takeChosenFiles({ files, takeSent, way }),
    );
  };
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <FileInput
          input={input}
          label={words.pane.choose}
          accept={ACCEPTED}
          isMultiple
          onFiles={(files) => void preview(files)}
        />
        {collecting !== null ? (
          <CollectPreviewView preview={collecting} busy={busy} />
        ) : (
          <>
            {collected === null ? (
              <EmptyPanel
                title={words.pane.emptyTitle}
                text={words.pane.emptyText}
                act={{ label: words.pane.choose, onClick: choose }}
              />
            ) : (
              <CollectResultView result={collected} busy={busy} />
            )}
            {collected === null && (
              <div>
                <JobButton onClick={() => void session.reviewCollection()}>{more.review}</JobButton>
              </div>
            )}
            <OwnSheets tables={collected?.ownTables ?? []} />
            <UnitForms forms={props.state.forms} />
            <ReturnSlips slips={props.state.slips} />
          </>
        )}
      </main>
      {collecting !== null ? (
        <PaneFooter>
          <WriteButton
            writes="sheets"
            appearance="primary"
            disabled={chosen === 0}
            onClick={() => void session.writeCollection()}
          >
            {more.merge(chosen)}
          </WriteButton>
          <JobButton onClick={() => void session.closeCollection()}>{more.cancel}</JobButton>
        </PaneFooter>
      ) : (
        collected !== null && (
          <PaneFooter>
            <JobButton appearance="primary" onClick={choose}>
              {words.pane.chooseMore}
            </JobButton>
            <PutBackButton state={props.state} />
          </PaneFooter>
        )
      )}
    </>
  );
}
