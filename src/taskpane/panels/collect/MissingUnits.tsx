import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { KnownUnit } from "../../../workflows/collect/known-units";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

/** Who has not returned, by department; nil returns given by telephone are recorded here, but not while a preview is open. */
export function MissingUnits(props: {
  readonly missing: readonly KnownUnit[];
  readonly busy: boolean;
  readonly isPreview?: boolean;
}) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { missing, isPreview = false } = props;
  if (missing.length === 0) return null;
  const systems = [...new Set(missing.map(({ system }) => system ?? ""))];
  const chosen = missing.filter(({ name }) => ticked.has(name)).map(({ name }) => name);
  const tick = (name: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(name);
    else next.delete(name);
    setTicked(next);
  };
  return (
    <section aria-label={words.missing(missing.length)}>
      <Fold title={words.missing(missing.length)} open={missing.length <= 20}>
        {!isPreview && <p className={styles.secondary}>{words.nilHint}</p>}
        {systems.map((system) => {
          const units = missing.filter((unit) => (unit.system ?? "") === system);
          return (
            <div key={system}>
              {system !== "" && <p className={styles.secondary}>{system}</p>}
              {isPreview ? (
                <p>{units.map(({ name }) => name).join("、")}</p>
              ) : (
                units.map(({ name }) => (
                  <div key={name}>
                    <Checkbox
                      checked={ticked.has(name)}
                      disabled={props.busy}
                      label={name}
                      onChange={(_event, data) => tick(name, data.checked === true)}
                    />
                  </div>
                ))
              )}
            </div>
          );
        })}
        {!isPreview && (
          <WriteButton
            writes="cells"
            disabled={chosen.length === 0}
            onClick={() => {
              setTicked(new Set());
              void session.recordNil(chosen);
            }}
          >
            {words.recordNil(chosen.length)}
          </WriteButton>
        )}
      </Fold>
    </section>
  );
}
