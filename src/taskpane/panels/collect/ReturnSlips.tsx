import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { ReturnSlip } from "../../../workflows/return-slips/plan-return-slips";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { saveFile } from "../../save-file";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** The units with rows to correct, and a slip for each of those ticked. */
export function ReturnSlips(props: { readonly slips: readonly ReturnSlip[] | null }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { slips } = props;
  const chosen = (slips ?? []).filter(({ unit }) => !left.has(unit)).map(({ unit }) => unit);
  const saveAll = async () => {
    const { packPlans } = await import("../../../files/pack-plans");
    const plans = (slips ?? [])
      .filter(({ unit }) => chosen.includes(unit))
      .map(({ unit, plan }) => ({ name: `${unit === "" ? words.noUnit : unit}-${words.slipName}`, plan }));
    saveFile(`${words.slipName}.zip`, packPlans(plans));
  };
  return (
    <Fold title={words.slips} open={slips !== null}>
      <p className={styles.secondary}>{words.slipsHint}</p>
      {slips === null ? (
        <JobButton onClick={() => void session.listSlips()}>{words.listSlips}</JobButton>
      ) : slips.length === 0 ? (
        <p>{collectionMessagesOf(locale).noSlips}</p>
      ) : (
        <>
          {slips.map(({ unit, rows, findings }) => (
            <div key={unit} className={styles.line}>
              <Checkbox
                className={styles.grow}
                checked={!left.has(unit)}
                label={unit === "" ? words.noUnit : unit}
                onChange={(_event, data) => {
                  const next = new Set(left);
                  if (data.checked === true) next.delete(unit);
                  else next.add(unit);
                  setLeft(next);
                }}
              />
              <span className={styles.secondary}>{words.slipUnit(rows, findings)}</span>
            </div>
          ))}
          <div className={styles.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
            <WriteButton
              writes="sheets"
              disabled={chosen.length === 0}
              onClick={() => void session.writeSlips(chosen)}
            >
              {words.writeSlips(chosen.length)}
            </WriteButton>
            <JobButton disabled={chosen.length === 0} onClick={() => void saveAll()}>
              {words.saveSlips(chosen.length)}
            </JobButton>
          </div>
        </>
      )}
    </Fold>
  );
}
