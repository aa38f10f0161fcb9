import { Link, mergeClasses } from "@fluentui/react-components";
import { placeText } from "../../../i18n/place-text";
import type { IncomeBooking } from "../../../workflows/fund/income-bookings";
import { dayText } from "../../day-text";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";
import { yuanText } from "../../yuan-text";

// What went back to its donor is spending.
const netOf = ({ incomeFen, expenseFen }: IncomeBooking["line"]) => (incomeFen ?? 0) - (expenseFen ?? 0);

/** The gifts the bank has: how many the ledger has, and those it lacks as they would be entered, line by line. */
export function FundIncome(props: { readonly income: readonly IncomeBooking[] }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const words = messages.money;
  const { income } = props;
  if (income.length === 0) return null;
  const sumOf = (list: readonly IncomeBooking[]) =>
    yuanText(list.reduce((sum, { line }) => sum + netOf(line), 0));
  const open = income.filter(({ bookedIn }) => bookedIn === null);
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{words.gainTitle}</h2>
      <p className={pane.secondary}>
        {words.gainState(income.length, sumOf(income))} ·{" "}
        {open.length === 0 ? words.gainAllBooked : words.gainToBook(open.length, sumOf(open))}
      </p>
      {open.length > 0 && (
        <Fold title={words.gainPreview(open.length)} lines>
          <WindowedList
            label={words.gainPreview(open.length)}
            count={open.length}
            usualHeight={53}
            openRow={null}
            row={(index) => {
              const booking = open[index];
              if (booking === undefined) return null;
              const { line, giftCell } = booking;
              return (
                <div className={mergeClasses(pane.cardRow, pane.line, index > 0 && pane.topLine)}>
                  <span className={pane.grow}>
                    <WorkbookText>{line.summary}</WorkbookText>
                    <span className={pane.secondary} style={{ display: "block" }}>
                      {line.date === null ? "—" : dayText(line.date, locale)} ·{" "}
                      <WorkbookText>{line.source}</WorkbookText> ·{" "}
                      <Link as="button" lang="zh-CN" onClick={() => void session.goTo(giftCell)}>
                        {placeText(giftCell)}
                      </Link>
                    </span>
                  </span>
                  <span>{yuanText(netOf(line))}</span>
                </div>
              );
            }}
          />
        </Fold>
      )}
    </section>
  );
}
