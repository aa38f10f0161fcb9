import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { OfferedUnit, RosterOffer } from "../../../workflows/rosters/roster-offer";
import { usePaneServices } from "../../pane-services";
import { SeverityLine } from "../../SeverityLine";
import { yuanText } from "../../yuan-text";

/** What the chosen enterprises sum up to, against what was allocated. */
export function RosterTotal(props: { readonly offer: RosterOffer; readonly chosen: readonly OfferedUnit[] }) {
  const { locale } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const { chosen, offer } = props;
  const households = chosen.reduce((sum, unit) => sum + unit.households, 0);
  const totalFen = chosen.reduce((sum, unit) => sum + unit.totalFen, 0);
  const difference = offer.allocatedFen === null ? null : totalFen - offer.allocatedFen;
  const verdict =
    difference === null
      ? texts.byStandard
      : difference === 0
        ? texts.equal
        : difference < 0
          ? texts.less(yuanText(-difference))
          : texts.more(yuanText(difference));
  const isEqual = difference === null || difference === 0;
  return (
    <SeverityLine role="status" severity={difference === null ? "notice" : isEqual ? "passed" : "warning"}>
      <strong>{texts.total(households, yuanText(totalFen))}</strong>
      {`${locale === "en" ? ", " : "，"}${verdict}`}
    </SeverityLine>
  );
}
