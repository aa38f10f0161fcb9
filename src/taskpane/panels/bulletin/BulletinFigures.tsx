import { Button } from "@fluentui/react-components";
import type { CorrectedFigure } from "../../../domain/donations/bulletin-corrections";
import type { BulletinResult } from "../../../workflows/bulletin/bulletin";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { shareText } from "../../share-text";
import { yuanText } from "../../yuan-text";

/** The figures of the day, what they leave out, and what is corrected. */
export function BulletinFigures(props: { readonly bulletin: BulletinResult; readonly made: boolean }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.issued;
  const { issue, todayFen, sumFen, targetFen, donorsToday, donorsSoFar, corrections } = props.bulletin;
  const { undated, outside, leftOut } = props.bulletin;
  const nameOf = (about: CorrectedFigure) =>
    about.kind === "donor"
      ? about.donor
      : about.kind === "channel"
        ? messages.donations.channelNames[about.channel]
        : words.sum;
  const [unread] = leftOut;
  const row = (label: string, value: string, note = "") => (
    <div className={`${pane.cardRow} ${pane.line}`}>
      <dt className={pane.grow}>{label}</dt>
      <dd style={{ margin: 0, textAlign: "right" }}>
        <strong>{value}</strong>
        {note !== "" && (
          <span className={pane.secondary} style={{ display: "block" }}>
            {note}
          </span>
        )}
      </dd>
    </div>
  );
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>
        {issue === null ? words.noIssue : words.issue(issue)}{" "}
        <span className={pane.secondary}>{props.made ? words.made : words.draft}</span>
      </h2>
      <dl className={pane.card} style={{ margin: 0 }}>
        {row(words.today, yuanText(todayFen))}
        {row(
          words.sum,
          yuanText(sumFen),
          targetFen === null ? "" : words.target(shareText(sumFen, targetFen)),
        )}
        {row(words.donors, words.donorsToday(donorsToday, donorsSoFar))}
      </dl>
      {undated.count > 0 && (
        <p className={pane.secondary}>{words.undated(undated.count, yuanText(undated.sumFen))}</p>
      )}
      {outside.count > 0 && (
        <p className={pane.secondary}>
          {messages.donations.outside(outside.count, yuanText(outside.sumFen))}
        </p>
      )}
      {unread !== undefined && (
        <div className={pane.line}>
          <span className={pane.secondary}>{messages.donations.leftOut(leftOut.length)}</span>
          <Button size="small" onClick={() => void session.goTo(unread)}>
            {messages.donations.look}
          </Button>
        </div>
      )}
      {corrections.length > 0 && (
        <>
          <p className={pane.secondary}>{words.corrections(corrections.length)}</p>
          <ul className={`${pane.list} ${pane.card}`} aria-label={words.corrections(corrections.length)}>
            {corrections.map(({ about, publishedFen, nowFen }) => (
              <li key={nameOf(about)} className={pane.cardRow} lang="zh-CN">
                {words.correction(nameOf(about), yuanText(publishedFen), yuanText(nowFen))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
