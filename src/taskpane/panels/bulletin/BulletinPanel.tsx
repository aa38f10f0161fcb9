import { Link } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { DayLine } from "../../DayLine";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { PutBackButton } from "../log/PutBackButton";
import { BulletinChoices } from "./BulletinChoices";
import { BulletinFigures } from "./BulletinFigures";
import { type BulletinView, initialBulletinView, requestOf } from "./bulletin-view";
import { CopyableText } from "./CopyableText";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** 通报: what goes out today: figures, words, which sheets are made of it. */
export function BulletinPanel(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.issued;
  const [view, setView] = useKeptView<BulletinView>("bulletin", initialBulletinView);
  const { busy, bulletin: made, bulletinPreview } = props.state;
  if (bulletinPreview === null) {
    return (
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel
          title={words.empty}
          text={words.emptyText}
          act={{ label: words.run, onClick: () => void session.previewBulletin() }}
        />
      </main>
    );
  }
  const { bulletin } = bulletinPreview;
  const isMade = made !== null && made.day === bulletin.day;
  const change = (next: BulletinView) => {
    setView(next);
    // The words shown are those that go out.
    if (next.length !== view.length) void session.previewBulletin(requestOf(next, bulletin.day));
  };
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={props.state} />
        <DayLine
          label={words.day}
          day={bulletin.day}
          readOnly={busy !== null}
          onDay={(day) => void session.previewBulletin(requestOf(view, day))}
        />
        <BulletinFigures bulletin={bulletin} made={isMade} />
        {isMade && (
          <section className={pane.stack}>
            <h2 className={pane.title}>{words.sheets(made.sheets.length)}</h2>
            <ul className={`${pane.list} ${pane.card}`} aria-label={words.sheets(made.sheets.length)}>
              {made.sheets.map((sheet) => (
                <li key={sheet} className={pane.cardRow}>
                  <Link as="button" onClick={() => void session.goTo({ sheet, row: 1, column: 1 })}>
                    {words.open(sheet)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <BulletinChoices view={view} order={bulletin.order} onView={change} />
        <CopyableText title={words.text} text={bulletin.text} label={words.copyText} />
        <CopyableText
          title={words.script(bulletin.script.length)}
          text={bulletin.script}
          label={words.copyScript}
        />
      </main>
      <PaneFooter>
        <WriteButton
          writes="sheets"
          appearance="primary"
          onClick={() => void session.makeBulletin(requestOf(view, bulletin.day))}
        >
          {words.make}
        </WriteButton>
        <JobButton onClick={() => void session.previewBulletin(requestOf(view, bulletin.day))}>
          {words.again}
        </JobButton>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
