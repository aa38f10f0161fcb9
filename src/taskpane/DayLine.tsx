import { type ReactNode, useId } from "react";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { DayField } from "./DayField";
import { usePaneStyles } from "./pane-styles";

interface DayLineProps {
  readonly label: string;
  readonly day: CalendarDate;
  readonly readOnly: boolean;
  readonly onDay: (day: CalendarDate) => void;
  /** What stands behind the day. */
  readonly children?: ReactNode;
}

/** The day a panel looks at, which can be any other. */
export function DayLine({ label, day, readOnly, onDay, children }: DayLineProps) {
  const pane = usePaneStyles();
  const id = useId();
  return (
    <div className={pane.line}>
      <label className={pane.secondary} htmlFor={id}>
        {label}
      </label>
      <DayField
        id={id}
        size="small"
        value={day}
        readOnly={readOnly}
        onDay={(next) => {
          if (next !== "") onDay(next);
        }}
      />
      {children}
    </div>
  );
}
