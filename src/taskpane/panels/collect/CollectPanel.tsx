import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { takeChosenFiles } from "../../take-chosen-files";
import { CollectResultView } from "./CollectResultView";
import { PutBackButton } from "../log/PutBackButton";

const ACCEPTED = ".xlsx,.xlsm,.xls,.csv,.txt,.html,.htm";

/** Chooses the files units sent in, merges them, and shows what became of each and who is missing. */
export function CollectPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { session, locale } = usePaneServices();
  const words = collectionMessagesOf(locale);
  const input = useRef<HTMLInputElement>(null);
  const cancelled = useRef(false);
  const [reading, setReading] = useState<string | null>(null);
  const { collected, busy } = props.state;

  const choose = () => input.current?.click();
  const collect = async (files: readonly File[]) => {
    if (files.length === 0) return;
    cancelled.current = false;
    try {
      await session.collect((corrections) =>
        takeChosenFiles({
          ...{ files, corrections },
          onFile: (done, name) => setReading(words.reading(done, files.length, name)),
          isCancelled: () => cancelled.current,
        }),
      );
    } finally {
      setReading(null);
    }
  };
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={words.pane.choose}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same files can be chosen again after they were changed.
            event.currentTarget.value = "";
            void collect(files);
          }}
        />
        {reading !== null && (
          <div className={styles.line}>
            <span className={styles.grow} role="status">
              {reading}
            </span>
            <Button onClick={() => (cancelled.current = true)}>{words.pane.cancel}</Button>
          </div>
        )}
        {collected === null ? (
          <EmptyPanel
            title={words.pane.emptyTitle}
            text={words.pane.emptyText}
            act={{ label: words.pane.choose, disabled: busy !== null, onClick: choose }}
          />
        ) : (
          <CollectResultView result={collected} />
        )}
      </main>
      {collected !== null && (
        <PaneFooter>
          <Button appearance="primary" disabled={busy !== null} onClick={choose}>
            {words.pane.chooseMore}
          </Button>
          <PutBackButton state={props.state} />
        </PaneFooter>
      )}
    </>
  );
}
