import { Button, Field, Input, Select, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { REGISTERED_ACTS, type RegisteredAct } from "../../../domain/posting/registered-row";
import { registrationTextsOf } from "../../../i18n/registration-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { PostingChanges } from "./PostingChanges";

/** 登记张榜、审批、备案、发放: the form that registers an act, the acts so far, and the households changed since. */
export function PostingRegister(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = registrationTextsOf(locale);
  const [act, setAct] = useState<RegisteredAct>("posted");
  const [on, setOn] = useState("");
  const { posting, busy } = props.state;
  const entries = posting.registrations?.entries ?? [];
  return (
    <section aria-label={texts.title} style={{ display: "grid", rowGap: "8px" }}>
      <h2 className={styles.title}>{texts.title}</h2>
      {entries.length === 0 ? (
        <p className={styles.secondary}>{texts.none}</p>
      ) : (
        <ul className={mergeClasses(styles.list, styles.card)} aria-label={texts.title}>
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
          void session.register({ act, ...(on === "" ? {} : { on: on as CalendarDate }) });
        }}
        style={{ display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" }}
      >
        <Field label={texts.act}>
          <Select value={act} onChange={(_event, data) => setAct(data.value as RegisteredAct)}>
            {REGISTERED_ACTS.map((each) => (
              <option key={each} value={each}>
                {texts.acts[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.day} hint={texts.dayHint}>
          <Input type="date" value={on} onChange={(_event, data) => setOn(data.value)} />
        </Field>
        <Button type="submit" disabled={busy !== null}>
          {texts.register[act]}
        </Button>
        <Button
          appearance="subtle"
          disabled={busy !== null}
          onClick={() => void session.reviewRegistrations()}
        >
          {texts.review}
        </Button>
      </form>
      {posting.changes !== null && entries.length > 0 && (
        <PostingChanges changes={posting.changes} busy={busy !== null} />
      )}
      {posting.filedAgainstPaid !== null && (
        <p role="status">{texts.compared(posting.filedAgainstPaid.length)}</p>
      )}
    </section>
  );
}
