import { Button, Input, makeStyles, mergeClasses, tokens, type InputProps } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { parseDate } from "../domain/calendar/parse-date";
import { isDay } from "./day-text";
import { usePaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  root: { position: "relative", display: "inline-grid", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  // The calendar opens at it; nobody sees or reaches it.
  calendar: {
    position: "absolute",
    bottom: 0,
    right: 0,
    width: "24px",
    height: "24px",
    opacity: 0,
    pointerEvents: "none",
  },
  unreadable: { color: tokens.colorPaletteRedForeground1 },
});

/** What a text says as a day: the day, "" for nothing, null where it cannot be read. */
function dayOf(text: string): CalendarDate | "" | null {
  const reading = parseDate(text);
  if (reading.kind === "blank") return "";
  return reading.kind === "read" ? reading.date : null;
}

/**
 * A day, shown as 2027-01-13 whatever language the browser speaks; typed in any way clerks write a whole date, or chosen in the calendar
 * of the system. `onDay` hears each day once it is whole, and "" when the field was emptied where that `isOptional`; what cannot be
 * read stays to be mended and is not told.
 */
export function DayField({
  value,
  isOptional = false,
  onDay,
  ...input
}: Omit<InputProps, "value" | "defaultValue" | "type" | "onChange" | "onBlur" | "onKeyDown"> & {
  readonly value: string;
  readonly isOptional?: boolean;
  readonly onDay: (day: CalendarDate | "") => void;
}) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setText(value);
  }
  const calendar = useRef<HTMLInputElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (day: CalendarDate | "") => {
    setUnreadable(false);
    setText(day);
    if (day !== value) onDay(day);
  };
  const leave = () => {
    const day = dayOf(text);
    if (day === null) setUnreadable(true);
    else take(day === "" && !isOptional ? (value as CalendarDate) : day);
  };
  return (
    <span className={styles.root}>
      <Input
        {...input}
        className={mergeClasses(styles.input, input.className)}
        input={{ style: { minWidth: 0, width: "11ch" } }}
        value={text}
        placeholder={messages.day.example}
        aria-invalid={isUnreadable || undefined}
        onChange={(_event, data) => {
          setText(data.value);
          setUnreadable(false);
          if (isDay(data.value) && dayOf(data.value) !== null) take(data.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave();
        }}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<CalendarLtrRegular />}
            aria-label={messages.day.choose}
            disabled={input.disabled}
            onClick={() => calendar.current?.showPicker()}
          />
        }
      />
      <input
        ref={calendar}
        className={styles.calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onChange={(event) => {
          if (isDay(event.target.value)) take(event.target.value);
        }}
      />
      {isUnreadable && (
        <span role="alert" className={mergeClasses(pane.secondary, styles.unreadable)}>
          {messages.day.unreadable}
        </span>
      )}
    </span>
  );
}
