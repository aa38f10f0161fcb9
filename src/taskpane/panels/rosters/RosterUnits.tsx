import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { OfferedUnit } from "../../../workflows/rosters/roster-offer";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { rowsAtOnce } from "../check/check-view";

/** The enterprises that pay somebody, each to be ticked off with its households and sum. */
export function RosterUnits(props: {
  readonly units: readonly OfferedUnit[];
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
}) {
  const styles = usePaneStyles();
  const { locale, messages } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const [shown, setShown] = useState(rowsAtOnce);
  const { units, unticked, onUnticked } = props;
  const ticked = units.filter(({ workUnit }) => !unticked.has(workUnit)).length;
  const tick = (workUnit: string, isTicked: boolean) => {
    const next = new Set(unticked);
    if (isTicked) next.delete(workUnit);
    else next.add(workUnit);
    onUnticked(next);
  };
  return (
    <section aria-label={texts.units} style={{ display: "grid", rowGap: "8px" }}>
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
      <ul className={mergeClasses(styles.list, styles.card)} aria-label={texts.units}>
        {units.slice(0, shown).map(({ workUnit, households, totalFen }) => (
          <li key={workUnit} className={styles.divided}>
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
          </li>
        ))}
      </ul>
      {shown < units.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, units.length - shown))}
        </Button>
      )}
    </section>
  );
}
