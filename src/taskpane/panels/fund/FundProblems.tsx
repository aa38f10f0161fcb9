import { placeText } from "../../../i18n/place-text";
import type { PaymentState } from "../../../domain/fund/match-payments";
import type { FundOverview } from "../../../workflows/fund/fund-overview";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { yuanText } from "../../yuan-text";

const most = 50;

/** How the payments went, and what is wrong with the money, each leading to its cell. */
export function FundProblems(props: { readonly overview: FundOverview }) {
  const pane = usePaneStyles();
  const { messages, session, renderFinding } = usePaneServices();
  const words = messages.money;
  const { payments, findings, receipts } = props.overview;
  return (
    <>
      {receipts !== null && (
        <section className={pane.stack}>
          <h2 className={pane.title}>{words.receipts}</h2>
          <p className={pane.secondary}>
            {words.receiptControl(
              receipts.receiptCount,
              yuanText(receipts.receiptFen),
              receipts.giftCount,
              yuanText(receipts.giftFen),
            )}
            {" · "}
            {receipts.receiptFen === receipts.giftFen
              ? words.agrees
              : words.controlDiffers(yuanText(Math.abs(receipts.receiptFen - receipts.giftFen)))}
          </p>
        </section>
      )}
      {payments !== null && (
        <section className={pane.stack}>
          <h2 className={pane.title}>{words.payments}</h2>
          <ul className={`${pane.list} ${pane.card}`} aria-label={words.payments}>
            {(Object.keys(words.paymentStates) as PaymentState[])
              .filter((state) => payments.counts[state].count > 0)
              .map((state) => (
                <li key={state} className={`${pane.cardRow} ${pane.line}`}>
                  <span className={pane.grow}>{words.paymentStates[state]}</span>
                  <span>{words.households(payments.counts[state].count)}</span>
                  <span>{yuanText(payments.counts[state].sumFen)}</span>
                </li>
              ))}
          </ul>
        </section>
      )}
      <section className={pane.stack}>
        <h2 className={pane.title}>{words.problems(findings.length)}</h2>
        {findings.length > 0 && (
          <ul className={`${pane.list} ${pane.card}`} aria-label={words.problems(findings.length)}>
            {findings.slice(0, most).map((finding, index) => {
              const { where } = finding;
              const text = renderFinding(finding);
              return (
                <li key={`${finding.code}${index}`} className={pane.divided}>
                  <button
                    type="button"
                    className={pane.rowButton}
                    // Of the whole, so that there is no cell to go to; the words stay readable.
                    aria-disabled={where === null}
                    onClick={() => {
                      if (where !== null) void session.goTo(where);
                    }}
                  >
                    <SeverityIcon severity={finding.severity} />
                    <span className={pane.grow}>
                      {text.problem}
                      <span className={pane.secondary} style={{ display: "block" }}>
                        {where === null ? "" : `${placeText(where)} · `}
                        {text.remedy}
                      </span>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </section>
    </>
  );
}
