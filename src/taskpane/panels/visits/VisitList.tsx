import { useMemo } from "react";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { VisitState } from "../../../domain/visits/visit-state";
import { visitTextsOf } from "../../../i18n/visit-texts";
import type { ShownVisitLine, ShownVisits } from "../../../workflows/visits/plan-visits";
import { dayText } from "../../day-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { WindowedList } from "../../WindowedList";

/** The households of one state with whoever looks after them; conflicts of interest first. A row leads to its cell. */
export function VisitList(props: { readonly plan: ShownVisits; readonly state: VisitState }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = visitTextsOf(locale);
  const { plan, state } = props;
  const lines = useMemo(() => {
    const own = plan.lines.filter((line) => line.state === state);
    return [
      ...own.filter(({ concern }) => concern !== null),
      ...own.filter(({ concern }) => concern === null),
    ];
  }, [plan, state]);
  if (lines.length === 0) return <p className={styles.secondary}>{texts.none}</p>;
  const dayOf = ({ known, state }: ShownVisitLine): string => {
    const visited = known.notes[0]?.visitedOn;
    if (state === "visited" && visited !== undefined)
      return texts.visitedOn(dayText(visited as CalendarDate, locale));
    return known.plannedOn === null ? "" : texts.plannedOn(dayText(known.plannedOn, locale));
  };
  return (
    <WindowedList
      label={texts.list}
      count={lines.length}
      usualHeight={53}
      openRow={null}
      className={styles.card}
      row={(index) => {
        const line = lines[index];
        if (line === undefined) return null;
        return (
          <div className={index > 0 ? styles.topLine : undefined}>
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(line.cell)}>
              <span className={styles.grow}>
                {line.household.name}
                <span className={styles.secondary} style={{ display: "block" }}>
                  {line.household.workUnit}
                </span>
                {line.concern !== null && (
                  <span className={styles.line}>
                    <SeverityIcon severity="warning" />
                    <span className={styles.secondary}>{texts.concerns[line.concern]}</span>
                  </span>
                )}
              </span>
              <span className={styles.secondary} style={{ maxWidth: "55%", textAlign: "right" }}>
                {line.helper === null ? texts.noHelper : texts.helper(line.helper.name, line.helper.unit)}
                <span style={{ display: "block" }}>
                  {[line.origin === null ? "" : texts.origins[line.origin], dayOf(line)]
                    .filter((text) => text !== "")
                    .join(" · ")}
                </span>
              </span>
            </button>
          </div>
        );
      }}
    />
  );
}
