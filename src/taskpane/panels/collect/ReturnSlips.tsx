import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useKeptView } from "../../places/kept-views";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { ReturnSlip } from "../../../workflows/return-slips/plan-return-slips";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";
import { saveFile } from "../../save-file";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** How high a row of one line is, in pixels. */
const usualRowHeight = 32;

const nobody: ReadonlySet<string> = new Set();

/** The units with rows to correct, and a slip for each of those ticked. */
export function ReturnSlips(props: { readonly slips: readonly ReturnSlip[] | null }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const [left, setLeft] = useKeptView("slips-left-out", nobody);
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
          <WindowedList
            label={words.slips}
            count={slips.length}
            usualHeight={usualRowHeight}
            openRow={null}
            row={(index) => {
              const slip = slips[index];
              if (slip === undefined) return null;
              const { unit, rows, findings } = slip;
              return (
                <div className={styles.line}>
                  <Checkbox
                    className={styles.grow}
                    checked={!left.has(unit)}
                    label={unit === "" ? words.noUnit : <WorkbookText>{unit}</WorkbookText>}
                    onChange={(_event, data) => {
                      const next = new Set(left);
                      if (data.checked === true) next.delete(unit);
                      else next.add(unit);
                      setLeft(next);
                    }}
                  />
                  <span className={mergeClasses(styles.secondary, styles.whole)}>
                    {words.slipUnit(rows, findings)}
                  </span>
                </div>
              );
            }}
          />
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
