import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { OfferedUnit, RosterOffer } from "../../../workflows/rosters/roster-offer";
import { EmptyPanel } from "../../EmptyPanel";
import { usePaneServices } from "../../pane-services";
import { RosterTotal } from "./RosterTotal";
import { RosterUnits } from "./RosterUnits";

/** Whom the rosters would be made for; where there is nobody, why, and what to do first. */
export function RosterOffered(props: {
  readonly offer: RosterOffer | null;
  readonly chosen: readonly OfferedUnit[];
  /** Whether enterprises can be chosen for the kind. */
  readonly hasTicks: boolean;
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
}) {
  const { locale, session } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const { offer } = props;
  if (offer === null) {
    const act = { label: texts.list, onClick: () => void session.reviewRosters() };
    return <EmptyPanel title={texts.units} text={texts.listText} act={act} />;
  }
  if (offer.units.length === 0) {
    const isUnset = offer.leftOut.some(({ reason }) => reason === "noAmount");
    const allocate = { label: texts.allocate, onClick: () => session.open("allocate") };
    const decide = { label: texts.decide, onClick: () => session.open("eligibility") };
    return isUnset ? (
      <EmptyPanel title={texts.unallocated} text={texts.unallocatedText} act={allocate} />
    ) : (
      <EmptyPanel title={texts.nobody} text={texts.nobodyText} act={decide} />
    );
  }
  return (
    <>
      <RosterTotal offer={offer} chosen={props.chosen} />
      {props.hasTicks && (
        <RosterUnits units={offer.units} unticked={props.unticked} onUnticked={props.onUnticked} />
      )}
    </>
  );
}
