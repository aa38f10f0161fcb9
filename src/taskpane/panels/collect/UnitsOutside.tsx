import { mergeClasses } from "@fluentui/react-components";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import type { UnitOfManySystems } from "../../../workflows/collect/known-units";
import type { PlacedUnit } from "../../../workflows/collect/unit-index";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";

/** How high a row with one line below the name is, in pixels. */
const usualRowHeight = 53;

/** Units with no place in the network: not on the list of units, without a department above them, or under several. */
export function UnitsOutside(props: {
  readonly outside: readonly PlacedUnit[];
  readonly manySystems: readonly UnitOfManySystems[];
}) {
  const { locale } = usePaneServices();
  const words = collectionPaneMessagesOf(locale);
  const { outside, manySystems } = props;
  return (
    <>
      <UnitList
        title={words.outside(outside.length)}
        units={outside.map(({ name, system }) => ({ name, systems: system ?? "" }))}
      />
      <UnitList
        title={words.manySystems(manySystems.length)}
        units={manySystems.map(({ unit, systems }) => ({ name: unit, systems: systems.join("、") }))}
      />
    </>
  );
}

function UnitList(props: {
  readonly title: string;
  readonly units: readonly { readonly name: string; readonly systems: string }[];
}) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const { title, units } = props;
  if (units.length === 0) return null;
  return (
    <Fold title={title} lines>
      <WindowedList
        label={title}
        count={units.length}
        usualHeight={usualRowHeight}
        openRow={null}
        row={(index) => {
          const unit = units[index];
          if (unit === undefined) return null;
          return (
            <div className={mergeClasses(styles.cardRow, index > 0 && styles.topLine)}>
              <WorkbookText>{unit.name}</WorkbookText>
              <span className={styles.secondary} style={{ display: "block" }}>
                {unit.systems === "" ? (
                  collectionPaneMessagesOf(locale).noSystem
                ) : (
                  <WorkbookText>{unit.systems}</WorkbookText>
                )}
              </span>
            </div>
          );
        }}
      />
    </Fold>
  );
}
