import { Link } from "@fluentui/react-components";
import { placeText } from "../../../i18n/place-text";
import type { FundLine } from "../../../workflows/fund/reconciled-lines";
import { dayText } from "../../day-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { WorkbookText } from "../../WorkbookText";
import { WriteButton } from "../../WriteButton";

/**
 * What a line is told apart by: its cells.
 *
 * @example
 * lineIdOf({ bankCells: [{ sheet: "流水", row: 5, column: 3 }], giftCells: [] }); // => "流水!C5"
 */
export function lineIdOf({ bankCells, giftCells }: Pick<FundLine, "bankCells" | "giftCells">): string {
  return [...bankCells, ...giftCells].map(placeText).join("/");
}

/** One line: who, when, how much, where it stands; a proposal with its reasons and the two answers. */
export function FundLineRow(props: { readonly line: FundLine }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const words = messages.money;
  const { line } = props;
  const { date, party, bankFen, giftFen, bankCells, giftCells, outcome, reasonCodes } = line;
  const answer = (isSame: boolean) =>
    void session.linkLines({ bank: line.bankKeys, gifts: line.giftKeys, isSame });
  const links = (cells: FundLine["bankCells"]) =>
    cells.map((cell) => (
      <span key={placeText(cell)}>
        <Link as="button" lang="zh-CN" onClick={() => void session.goTo(cell)}>
          {placeText(cell)}
        </Link>{" "}
      </span>
    ));
  return (
    <span className={pane.grow}>
      <span className={pane.line}>
        <span className={pane.grow}>
          {party === "" ? words.noName : <WorkbookText>{party}</WorkbookText>}
        </span>
        <span>{yuanText(bankFen ?? giftFen ?? 0)}</span>
      </span>
      <span className={pane.secondary} style={{ display: "block" }}>
        {date === null ? "—" : dayText(date, locale)} {links(bankCells)}
        {bankCells.length > 0 && giftCells.length > 0 && (outcome === "likely" ? words.mayBe : words.matches)}
        {links(giftCells)}
      </span>
      {reasonCodes.length > 0 && (
        <span className={pane.secondary} style={{ display: "block" }}>
          {reasonCodes.map((reason) => words.reasons[reason]).join(" · ")}
        </span>
      )}
      {outcome === "likely" && (
        <span className={pane.line} style={{ marginTop: "4px" }}>
          <WriteButton writes="cells" size="small" onClick={() => answer(true)}>
            {words.isSame}
          </WriteButton>
          <WriteButton writes="cells" size="small" appearance="subtle" onClick={() => answer(false)}>
            {words.isNotSame}
          </WriteButton>
        </span>
      )}
    </span>
  );
}
