import { mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityLine } from "../../SeverityLine";
import { WriteButton } from "../../WriteButton";

/** 公示异议: the register of objections, and what is open or wrong in it, each with the way to its line. */
export function PostingObjections(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, renderFinding, session } = usePaneServices();
  const { objections: texts } = postingTextsOf(locale);
  const { posting } = props.state;
  const found = posting.objections ?? [];
  const open = found.filter(({ code }) => code === "objection.open" || code === "objection.unmatched");
  return (
    <section className={styles.section} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      {open.length === 0 && (
        <p className={styles.secondary}>{posting.objections === null ? texts.unchecked : texts.none}</p>
      )}
      {found.length > 0 && (
        <>
          {open.length > 0 && (
            <SeverityLine role="status" severity="error">
              <strong>{texts.open(open.length)}</strong>
            </SeverityLine>
          )}
          <ul className={mergeClasses(styles.list, styles.card, styles.wide)} aria-label={texts.title}>
            {found.map((finding) => (
              <li key={JSON.stringify([finding.code, finding.where])} className={styles.divided}>
                <button
                  type="button"
                  className={styles.rowButton}
                  onClick={() => {
                    if (finding.where !== null) void session.goTo(finding.where);
                  }}
                >
                  <span className={styles.grow}>{renderFinding(finding).problem}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <WriteButton writes="sheets" onClick={() => void session.makeSheets(["objections"])}>
        {texts.make}
      </WriteButton>
    </section>
  );
}
