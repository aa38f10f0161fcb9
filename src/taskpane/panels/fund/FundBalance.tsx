import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { FundOverview } from "../../../workflows/fund/fund-overview";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { JobButton } from "../../JobButton";

const useStyles = makeStyles({
  row: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    minHeight: "28px",
    alignItems: "center",
  },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
});

/** Whether the money agrees: income less spending is the balance, and the bank says the same. */
export function FundBalance(props: { readonly overview: FundOverview }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const words = messages.money;
  const { ledger, bankBalanceFen, giftsFen, rosters } = props.overview;
  const heading = (
    <div className={pane.line}>
      <h2 className={mergeClasses(pane.title, pane.grow)}>{words.balance}</h2>
      <JobButton
        size="small"
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        onClick={() => void session.reviewFund()}
      >
        {words.again}
      </JobButton>
    </div>
  );
  const row = (label: string, amount: string, isTotal = false) => (
    <div className={mergeClasses(styles.row, isTotal && styles.total)}>
      <dt>{label}</dt>
      <dd style={{ margin: 0 }}>{amount}</dd>
    </div>
  );
  if (ledger === null) {
    return (
      <section className={pane.stack}>
        {heading}
        <p className={pane.secondary}>
          {words.noLedger}
          {giftsFen > 0 && ` · ${words.gifts(yuanText(giftsFen))}`}
        </p>
        <p className={pane.secondary}>
          {rosters.some(({ bookedIn }) => bookedIn === null) ? words.ledgerByBooking : words.ledgerToCome}
        </p>
      </section>
    );
  }
  const { openingFen, incomeFen, expenseFen, closingFen } = ledger.trial;
  const difference = bankBalanceFen === null ? null : closingFen - bankBalanceFen;
  return (
    <section
      className={pane.stack}
      aria-label={words.equation(
        yuanText(openingFen),
        yuanText(incomeFen),
        yuanText(expenseFen),
        yuanText(closingFen),
      )}
    >
      {heading}
      <dl style={{ margin: 0 }}>
        {openingFen !== 0 && row(words.opening, yuanText(openingFen))}
        {row(words.income, yuanText(incomeFen))}
        {row(words.expense, `${expenseFen === 0 ? "" : "−"}${yuanText(expenseFen)}`)}
        {row(words.closing, yuanText(closingFen), true)}
        {row(words.bank, bankBalanceFen === null ? "—" : yuanText(bankBalanceFen))}
        {difference !== null &&
          row(words.difference, difference === 0 ? words.agrees : yuanText(difference), true)}
      </dl>
      <p className={pane.secondary}>
        {bankBalanceFen === null && `${words.noStatement} · `}
        {words.gifts(yuanText(giftsFen))}
      </p>
    </section>
  );
}
