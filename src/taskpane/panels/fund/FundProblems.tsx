import { placeText } from "../../../i18n/place-text";
import type { Finding } from "../../../domain/finding";
import type { PaymentState } from "../../../domain/fund/match-payments";
import type { FundOverview } from "../../../workflows/fund/fund-overview";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { Fold } from "../../Fold";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";
import { yuanText } from "../../yuan-text";

/** How the payments went, and what is wrong with the money, each leading to its cell. */
export function FundProblems(props: { readonly overview: FundOverview }) {
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.money;
  const { payments, findings, receipts } = props.overview;
  // A ledger that is behind lacks many lines of the bank alike; they do not push aside what is wrong.
  const unbooked = findings.filter(({ code }) => code === "bank.notInLedger");
  const others = findings.filter(({ code }) => code !== "bank.notInLedger");
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
        <FindingLines label={words.problems(others.length)} findings={others} />
        {unbooked.length > 0 && (
          <Fold title={words.unbooked(unbooked.length)} lines>
            <FindingLines label={words.unbooked(unbooked.length)} findings={unbooked} />
          </Fold>
        )}
      </section>
    </>
  );
}

/** Findings of any number, each leading to its cell. */
function FindingLines(props: { readonly label: string; readonly findings: readonly Finding[] }) {
  const pane = usePaneStyles();
  const { session, renderFinding } = usePaneServices();
  const { findings, label } = props;
  if (findings.length === 0) return null;
  return (
    <WindowedList
      label={label}
      count={findings.length}
      usualHeight={53}
      openRow={null}
      className={pane.card}
      row={(index) => {
        const finding = findings[index];
        if (finding === undefined) return null;
        const { where } = finding;
        const text = renderFinding(finding);
        return (
          <div className={index > 0 ? pane.topLine : undefined}>
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
                  {where !== null && (
                    <>
                      <WorkbookText>{placeText(where)}</WorkbookText> ·{" "}
                    </>
                  )}
                  {text.remedy}
                </span>
              </span>
            </button>
          </div>
        );
      }}
    />
  );
}
