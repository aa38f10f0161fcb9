import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { OldHardshipClass } from "../domain/eligibility/decide-old-class";
import type { RuleSource } from "../domain/eligibility/rule-basis";
import type { RuleCode } from "../domain/eligibility/rule-outcome";

/** The words of reasons in one language. */
export interface ReasonTexts {
  readonly rules: Readonly<Record<RuleCode | OldHardshipClass, string>>;
  /** What the rule of 2016 comes to: its classes asked in order, each with its answer. */
  oldClasses(answers: readonly string[]): string;
  readonly sources: Readonly<Record<RuleSource, string>>;
  perHead(figure: string, limit: string, met: boolean, atLine: boolean): string;
  loss(figure: string, limit: string, met: boolean, atLine: boolean): string;
  /** Why a rule about a sudden event says no where no figure was compared. */
  readonly noEvent: string;
  readonly met: string;
  readonly notMet: string;
  missing(names: readonly string[]): string;
  unset(names: readonly string[]): string;
  /** A person decided it, on a day, for a reason. */
  judged(on: CalendarDate, reason: string): string;
  /** A person decided it on other figures than now. */
  judgedBefore(on: CalendarDate): string;
  /** Which papers were asked for; "" where nobody said. */
  sentBack(on: CalendarDate, reason: string): string;
  /** Figures that disagree would come to different decisions. */
  unsure(problem: string): string;
}
