import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { VisitState } from "../../../domain/visits/visit-state";
import { visitTextsOf } from "../../../i18n/visit-texts";
import { usePaneServices } from "../../pane-services";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "4px" },
  toggle: { minWidth: 0, minHeight: "32px", padding: "0 4px", fontSize: "13px" },
});

/** In the order in which a clerk has to act. */
const shownStates: readonly VisitState[] = ["unpaired", "overdue", "open", "visited"];

/** 未结对 3 户 · 超期 2 户 · 待走访 520 户 · 已走访 87 户: one of them is shown. */
export function VisitStates(props: {
  readonly counts: Readonly<Record<VisitState, number>>;
  readonly shown: VisitState;
  readonly onShow: (state: VisitState) => void;
}) {
  const styles = useStyles();
  const { locale } = usePaneServices();
  const texts = visitTextsOf(locale);
  return (
    <div className={styles.row} role="group" aria-label={texts.filters}>
      {shownStates.map((state) => (
        <ToggleButton
          key={state}
          className={styles.toggle}
          checked={props.shown === state}
          onClick={() => props.onShow(state)}
        >
          {texts.count(state, props.counts[state])}
        </ToggleButton>
      ))}
    </div>
  );
}
