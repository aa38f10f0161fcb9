import { Button, mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import type { LeakGroup } from "../../../workflows/posting/leak-gate";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityLine } from "../../SeverityLine";
import { LeakCheckButtons } from "./LeakCheckButtons";

/** 公示检查: what the gate found, each place with what stands there, masked, and the way to it; before that, what it does. */
export function PostingLeaks(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const { posting } = props.state;
  if (posting.leaks === null) {
    return (
      <section className={styles.section} aria-label={texts.check}>
        <h2 className={styles.title}>{texts.check}</h2>
        <p className={styles.secondary}>{texts.unlooked}</p>
        <LeakCheckButtons />
      </section>
    );
  }
  const { leaks, groups, texts: looked, unread } = posting.leaks;
  // What stands in a picture nobody but a person can say.
  const isOpen = unread.some(({ name }) => name !== null);
  return (
    <section className={styles.section} aria-label={texts.check}>
      <h2 className={styles.title}>{texts.check}</h2>
      {posting.leaksOf !== null && <p className={styles.secondary}>{texts.lookedAt(posting.leaksOf)}</p>}
      <SeverityLine role="status" severity={leaks > 0 ? "error" : isOpen ? "warning" : "passed"}>
        <strong>{leaks > 0 ? texts.found(leaks) : texts.clean(looked)}</strong>
      </SeverityLine>
      {leaks > 0 && <p className={styles.secondary}>{texts.rule}</p>}
      {leaks > 0 && (
        <ul className={mergeClasses(styles.list, styles.card, styles.wide)} aria-label={texts.found(leaks)}>
          {groups.map((group) => {
            const cell = cellOf(group);
            return (
              <li
                key={JSON.stringify(group)}
                className={mergeClasses(styles.divided, styles.cardRow, styles.line)}
              >
                <span className={styles.grow}>
                  {texts.place(group)}
                  <span className={styles.secondary} style={{ display: "block" }}>
                    {`${texts.kinds[group.kind]} ${group.masked} × ${group.count}`}
                  </span>
                </span>
                {cell !== null && (
                  <Button size="small" onClick={() => void session.goTo(cell)}>
                    {texts.look}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {unread.length > 0 && <SeverityLine severity="warning">{texts.unread(unread)}</SeverityLine>}
      <LeakCheckButtons />
    </section>
  );
}

/** The cell a group begins at; null for parts that have none. */
function cellOf({ sheet, address }: LeakGroup): { sheet: string; row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d+)/.exec(address ?? "");
  if (sheet === null || match === null) return null;
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(match[2]), column };
}
