import { Field, Select, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { REGISTERED_ACTS, type RegisteredAct } from "../../../domain/posting/registered-row";
import { registrationTextsOf } from "../../../i18n/registration-texts";
import { DayField } from "../../DayField";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityLine } from "../../SeverityLine";
import { PostingChanges } from "./PostingChanges";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: "8px 12px",
    alignItems: "start",
    width: "100%",
  },
  field: { width: "100%", minWidth: 0 },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** 登记张榜、审批、备案、发放: the form that registers an act, the acts so far, and the households changed since. */
export function PostingRegister(props: { readonly state: CampaignState; readonly isNext: boolean }) {
  const styles = usePaneStyles();
  const form = useStyles();
  const { locale, session } = usePaneServices();
  const texts = registrationTextsOf(locale);
  const [act, setAct] = useState<RegisteredAct>("posted");
  const [on, setOn] = useState<CalendarDate | "">("");
  const { posting } = props.state;
  const entries = posting.registrations?.entries ?? [];
  return (
    <section className={styles.section} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      {entries.length === 0 ? (
        <p className={styles.secondary}>{texts.none}</p>
      ) : (
        <ul className={mergeClasses(styles.list, styles.card, styles.wide)} aria-label={texts.title}>
          {entries.map((entry) => (
            <li key={JSON.stringify(entry)} className={mergeClasses(styles.divided, styles.cardRow)}>
              {texts.entry(entry)}
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void session.register({ act, ...(on === "" ? {} : { on }) });
        }}
        className={form.form}
      >
        <Field label={texts.act}>
          <Select
            className={form.field}
            value={act}
            onChange={(_event, data) => setAct(data.value as RegisteredAct)}
          >
            {REGISTERED_ACTS.map((each) => (
              <option key={each} value={each}>
                {texts.acts[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.day} hint={texts.dayHint}>
          <DayField className={form.field} value={on} isOptional onDay={setOn} />
        </Field>
        <div className={form.buttons}>
          <WriteButton writes="cells" type="submit" appearance={props.isNext ? "primary" : "secondary"}>
            {texts.register[act]}
          </WriteButton>
          {on !== "" && entries.some((entry) => entry.act === act) && (
            <WriteButton writes="cells" onClick={() => void session.register({ act, on, corrects: true })}>
              {texts.correct(act)}
            </WriteButton>
          )}
          <JobButton onClick={() => void session.reviewRegistrations()}>{texts.review}</JobButton>
        </div>
      </form>
      {posting.changes !== null && entries.length > 0 && <PostingChanges changes={posting.changes} />}
      {posting.filedAgainstPaid !== null && (
        <SeverityLine role="status" severity={posting.filedAgainstPaid.length === 0 ? "passed" : "warning"}>
          {texts.compared(posting.filedAgainstPaid.length)}
        </SeverityLine>
      )}
    </section>
  );
}
