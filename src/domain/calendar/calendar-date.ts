declare const calendarDate: unique symbol;

/** A day without a clock or a time zone, written yyyy-mm-dd. */
export type CalendarDate = string & { readonly [calendarDate]: true };
