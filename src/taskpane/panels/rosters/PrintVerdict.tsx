import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { PrintCheck } from "../../../sheets/layout/print-check";
import { usePaneServices } from "../../pane-services";
import { SeverityIcon } from "../../SeverityIcon";

/** How a sheet comes out on paper, in a few words; a sign where it needs a hand first. */
export function PrintVerdict({ print }: { readonly print: PrintCheck }) {
  const { locale } = usePaneServices();
  const isFine = print.fitsWidth && print.cutCells === 0;
  return (
    <>
      {!isFine && <SeverityIcon severity="warning" />}
      {rosterTextsOf(locale).print(print)}
    </>
  );
}
