import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { OfferedUnit } from "../../../workflows/rosters/roster-offer";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { WindowedList } from "../../WindowedList";

/** The enterprises that pay somebody, each to be ticked off with its households and sum. */
export function RosterUnits(props: {
  readonly units: readonly OfferedUnit[];
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
}) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const { units, unticked, onUnticked } = props;
  const ticked = units.filter(({ workUnit }) => !unticked.has(workUnit)).length;
  const tick = (workUnit: string, isTicked: boolean) => {
    const next = new Set(unticked);
    if (isTicked) next.delete(workUnit);
    else next.add(workUnit);
    onUnticked(next);
  };
  return (
    <section
      aria-label={texts.units}
      style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" }}
    >
      <div className={styles.line}>
        <span className={mergeClasses(styles.grow, styles.secondary)}>
          {texts.ticked(ticked, units.length)}
        </span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            onUnticked(ticked < units.length ? new Set() : new Set(units.map(({ workUnit }) => workUnit)))
          }
        >
          {ticked < units.length ? texts.tickAll : texts.tickNone}
        </Button>
      </div>
      <WindowedList
        label={texts.units}
        count={units.length}
        usualHeight={49}
        openRow={null}
        className={styles.card}
        row={(index) => {
          const unit = units[index];
          if (unit === undefined) return null;
          const { workUnit, households, totalFen } = unit;
          return (
            <div className={index > 0 ? styles.topLine : undefined}>
              <Checkbox
                checked={!unticked.has(workUnit)}
                onChange={(_event, data) => tick(workUnit, data.checked === true)}
                label={
                  <>
                    <span lang="zh-CN">{workUnit}</span>{" "}
                    <span className={styles.secondary} style={{ display: "block" }}>
                      {texts.unit(households, yuanText(totalFen))}
                    </span>
                  </>
                }
              />
            </div>
          );
        }}
      />
    </section>
  );
}
