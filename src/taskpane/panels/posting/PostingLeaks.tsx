import { Button, mergeClasses } from "@fluentui/react-components";
import { postingTextsOf } from "../../../i18n/posting-texts";
import type { LeakGroup, LeakResult } from "../../../workflows/posting/leak-gate";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";

/** What the gate found: each place with what stands there, masked, and the way to it. */
export function PostingLeaks(props: { readonly leaks: LeakResult }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const { leaks, groups, texts: looked, unread } = props.leaks;
  return (
    <section aria-label={texts.check}>
      <p role="status">
        <SeverityIcon severity={leaks > 0 ? "error" : "notice"} />{" "}
        <strong>{leaks > 0 ? texts.found(leaks) : texts.clean(looked)}</strong>
      </p>
      {leaks > 0 && <p>{texts.rule}</p>}
      {leaks > 0 && (
        <ul className={mergeClasses(styles.list, styles.card)} aria-label={texts.found(leaks)}>
          {groups.map((group) => {
            const cell = cellOf(group);
            return (
              <li key={JSON.stringify(group)} className={mergeClasses(styles.divided, styles.line)}>
                <span className={styles.grow}>
                  {texts.place(group)}
                  <span className={styles.secondary} style={{ display: "block" }}>
                    {`${texts.kinds[group.kind]} ${group.masked} × ${group.count}`}
                  </span>
                </span>
                {cell !== null && <Button onClick={() => void session.goTo(cell)}>{texts.look}</Button>}
              </li>
            );
          })}
        </ul>
      )}
      {unread.length > 0 && (
        <p>
          <SeverityIcon severity="warning" /> {texts.unread(unread)}
        </p>
      )}
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
