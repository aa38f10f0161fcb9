import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { followUp } from "../../../src/domain/households/follow-up";
import type { FollowUpEntry } from "../../../src/domain/households/follow-up";

const entry = (key: string, known: Partial<FollowUpEntry>): FollowUpEntry => ({
  key,
  lastCheckedOn: "2026-12-01" as CalendarDate,
  isOnAnyList: true,
  wasHelpedLastYear: null,
  ...known,
});

test("who was not checked in time, is on no list, or was dropped since last year", () => {
  const entries = [
    entry("fresh", {}),
    entry("a year to the day", { lastCheckedOn: "2026-01-15" as CalendarDate }),
    entry("a day more", { lastCheckedOn: "2026-01-14" as CalendarDate }),
    entry("never", { lastCheckedOn: null }),
    entry("forgotten", { isOnAnyList: false }),
    entry("dropped", { isOnAnyList: false, wasHelpedLastYear: true }),
  ];
  expect(followUp(entries, "2027-01-15" as CalendarDate, 365)).toEqual({
    stale: ["a day more", "never"],
    onNoList: ["forgotten", "dropped"],
    droppedSinceLastYear: ["dropped"],
  });
});
