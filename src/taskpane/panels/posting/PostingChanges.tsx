import { REGISTERED_ACTS } from "../../../domain/posting/registered-row";
import { registrationTextsOf } from "../../../i18n/registration-texts";
import type { PlacedChange } from "../../../workflows/posting/registered-changes";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityLine } from "../../SeverityLine";
import { WriteButton } from "../../WriteButton";

/** The households changed since lists were posted, approved, filed or paid, and what to do about them. */
export function PostingChanges(props: { readonly changes: readonly PlacedChange[] }) {
  const { locale, session } = usePaneServices();
  const texts = registrationTextsOf(locale);
  const { changes } = props;
  if (changes.length === 0) {
    return (
      <SeverityLine role="status" severity="passed">
        {texts.unchanged}
      </SeverityLine>
    );
  }
  return (
    <>
      {REGISTERED_ACTS.map((act) => {
        const ofAct = changes.filter((change) => change.act === act);
        if (ofAct.length === 0) return null;
        const title = texts.since(act, ofAct.length);
        return (
          <section
            key={act}
            aria-label={title}
            style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" }}
          >
            <SeverityLine role="status" severity="error">
              <strong>{title}</strong>
              {locale === "en" ? ". " : "。"}
              {`${texts.remedy(act)}${locale === "en" ? "." : "。"}`}
            </SeverityLine>
            <LongList
              label={title}
              count={ofAct.length}
              row={(index) => {
                const change = ofAct[index];
                return change === undefined ? null : <ChangedHousehold change={change} />;
              }}
            />
            {act === "posted" && (
              <WriteButton writes="sheets" onClick={() => void session.makeSheets(["supplement"])}>
                {texts.supplement}
              </WriteButton>
            )}
          </section>
        );
      })}
    </>
  );
}

function ChangedHousehold({ change }: { readonly change: PlacedChange }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const { where, parts, before, now } = change;
  const row = now ?? before;
  const text = registrationTextsOf(locale).change({
    ...{ maskedName: row?.maskedName ?? "", workUnit: row?.workUnit ?? "", parts },
    ...{ beforeFen: before?.amountFen ?? null, nowFen: now?.amountFen ?? null },
  });
  if (where === null) return <div className={styles.cardRow}>{text}</div>;
  return (
    <button type="button" className={styles.rowButton} onClick={() => void session.goTo(where)}>
      <span className={styles.grow}>{text}</span>
    </button>
  );
}
