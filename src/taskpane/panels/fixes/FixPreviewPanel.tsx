import { Link, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { placeText } from "../../../i18n/place-text";
import { FIX_KINDS, isSameValue } from "../../../workflows/fixes/fix-kind";
import type { FixList, ProposedFix } from "../../../workflows/fixes/fix-list";
import { subjectAt } from "../../../workflows/campaign/row-subjects";
import { EmptyPanel } from "../../EmptyPanel";
import { LongList } from "../../LongList";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { FixPreviewGroup } from "./FixPreviewGroup";
import { WorkbookText } from "../../WorkbookText";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

function OpenDates(props: { readonly list: FixList }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { openDates, subjects } = props.list;
  if (openDates.length === 0) return null;
  return (
    <section>
      <h2 className={pane.title}>{messages.fixes.openDates}</h2>
      <LongList
        label={messages.fixes.openDates}
        count={openDates.length}
        usualHeight={37}
        row={(index) => {
          const date = openDates[index];
          if (date === undefined) return null;
          const { cell, before, days } = date;
          return (
            <div className={mergeClasses(pane.cardRow, pane.line)}>
              <span className={pane.grow}>
                <WorkbookText>{`${subjectAt(subjects, cell)?.name ?? ""} ${before ?? ""}`}</WorkbookText>
                {` → ${messages.fixes.or(days)}`}
              </span>
              <Link as="button" onClick={() => void session.goTo(cell)}>
                {placeText(cell)}
              </Link>
            </div>
          );
        }}
      />
    </section>
  );
}

/** 修正预览: every cell before and after, by kind, each with a tick; nothing is written before the button. */
export function FixPreviewPanel(props: { readonly state: CampaignState; readonly list: FixList }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { list, state } = props;
  const words = messages.fixes;
  const [chosen, setChosen] = useState<ReadonlySet<ProposedFix>>(
    () => new Set(list.fixes.filter(({ kind }) => isSameValue(kind))),
  );
  const choose = (fixes: readonly ProposedFix[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const fix of fixes) {
      if (isChosen) next.add(fix);
      else next.delete(fix);
    }
    setChosen(next);
  };
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={state} />
        {list.fixes.length === 0 ? (
          <EmptyPanel title={words.none} text={words.noneText} />
        ) : (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words.notYet}</MessageBarBody>
          </MessageBar>
        )}
        <ul className={pane.list} aria-label={words.groups} style={{ display: "grid", rowGap: "8px" }}>
          {FIX_KINDS.map((kind) => {
            const fixes = list.fixes.filter((fix) => fix.kind === kind);
            return fixes.length === 0 ? null : (
              <FixPreviewGroup
                key={kind}
                {...{ kind, fixes, chosen }}
                subjects={list.subjects}
                onChoose={choose}
              />
            );
          })}
        </ul>
        <OpenDates list={list} />
        {list.unrescued.length > 0 && (
          <p className={pane.secondary}>{words.unrescued(list.unrescued.length)}</p>
        )}
      </main>
      <PaneFooter note={words.chosen(chosen.size, list.fixes.length)}>
        <WriteButton
          writes="cells"
          appearance="primary"
          disabled={chosen.size === 0}
          onClick={() => void session.writeFixes(list.fixes.filter((fix) => chosen.has(fix)))}
        >
          {words.write(chosen.size)}
        </WriteButton>
        <JobButton onClick={() => void session.closeFixes()}>{words.cancel}</JobButton>
      </PaneFooter>
    </>
  );
}
