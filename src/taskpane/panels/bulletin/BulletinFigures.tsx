import type { BulletinResult } from "../../../workflows/bulletin/bulletin";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { shareText } from "../../share-text";
import { yuanText } from "../../yuan-text";

/** The figures of the day, what they leave out, and what is corrected. */
export function BulletinFigures(props: { readonly bulletin: BulletinResult; readonly made: boolean }) {
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.issued;
  const { issue, todayFen, sumFen, targetFen, donorsToday, donorsSoFar, undated, corrections } =
    props.bulletin;
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
      {corrections.length > 0 && (
        <>
          <p className={pane.secondary}>{words.corrections(corrections.length)}</p>
          <ul className={`${pane.list} ${pane.card}`} aria-label={words.corrections(corrections.length)}>
            {corrections.map(({ donor, publishedFen, nowFen }) => (
              <li key={donor} className={pane.cardRow} lang="zh-CN">
                {words.correction(donor, yuanText(publishedFen), yuanText(nowFen))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
