import { Field, Input, Select } from "@fluentui/react-components";
import { GIFT_CHANNELS, type GiftChannel } from "../../../domain/donations/gift";
import { placeText } from "../../../i18n/place-text";
import type { RosterBooking } from "../../../workflows/fund/fund-overview";
import { DayField } from "../../DayField";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";

/** What the clerk enters with spending. */
export interface BookingInput {
  readonly approval: string;
  /** Empty for today. */
  readonly paidOn: string;
  /** Null where the clerk does not say whose money it is. */
  readonly source: GiftChannel | null;
}

/** The rosters with where the ledger has them; those it lacks can be entered with what approved them. */
export function FundRosters(props: {
  readonly rosters: readonly RosterBooking[];
  readonly input: BookingInput;
  readonly onInput: (input: BookingInput) => void;
}) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.money;
  const { rosters, input } = props;
  if (rosters.length === 0) return null;
  const sumOf = (list: readonly RosterBooking[]) =>
    yuanText(list.reduce((sum, { totalFen }) => sum + totalFen, 0));
  const open = rosters.filter(({ bookedIn }) => bookedIn === null);
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{words.rosters}</h2>
      <p className={pane.secondary}>
        {words.rosterState(rosters.length, sumOf(rosters))} ·{" "}
        {open.length === 0 ? words.allBooked : words.toBook(open.length, sumOf(open))}
      </p>
      {open.length > 0 && (
        <>
          <Field label={words.approval} required size="small">
            <Input
              value={input.approval}
              placeholder={words.approvalHint}
              onChange={(_event, { value }) => props.onInput({ ...input, approval: value })}
            />
          </Field>
          <Field label={words.paidOn} size="small">
            <DayField
              value={input.paidOn}
              isOptional
              onDay={(paidOn) => props.onInput({ ...input, paidOn })}
            />
          </Field>
          <Field label={words.source} size="small">
            <Select
              value={input.source ?? ""}
              onChange={(_event, { value }) =>
                props.onInput({ ...input, source: GIFT_CHANNELS.find((each) => each === value) ?? null })
              }
            >
              <option value="">{words.noSource}</option>
              {GIFT_CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {messages.donations.channelNames[channel]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <ul className={`${pane.list} ${pane.card}`} aria-label={words.rosters}>
        {rosters.map(({ unit, households, totalFen, bookedIn }) => (
          <li key={unit} className={`${pane.cardRow} ${pane.line}`}>
            <span className={pane.grow}>
              <span lang="zh-CN">{unit}</span>
              <span className={pane.secondary} style={{ display: "block" }}>
                {words.households(households)} ·{" "}
                {bookedIn === null ? (
                  words.notBooked
                ) : (
                  <button
                    type="button"
                    style={{ all: "unset", cursor: "pointer", textDecoration: "underline" }}
                    onClick={() => void session.goTo(bookedIn)}
                  >
                    {words.bookedAt(placeText(bookedIn))}
                  </button>
                )}
              </span>
            </span>
            <span>{yuanText(totalFen)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
