import { parseResidentId } from "../domain/identity/resident-id";
import type { ResidentIdReading } from "../domain/identity/resident-id";
import { renderIssue } from "../i18n/render-finding";
import { functionLocale, functionTexts } from "./function-locale";
import { refusal } from "./refuse";
import type { CellAnswer } from "./spill";

/**
 * Answers with a part of an identity number that is formally valid, or with an error that says what is wrong.
 * A part the number does not hold (null, as of the old foreigners' cards) is an error too.
 * @example soundResidentId("11010519491231002X", ({ sex }) => sex) // => "female"
 */
export function soundResidentId(
  value: string | number | boolean,
  part: (reading: ResidentIdReading) => CellAnswer | null,
): CellAnswer {
  const reading = parseResidentId(value);
  if (reading.state !== "valid") {
    return refusal(reading.issues.map((issue) => renderIssue(issue, functionLocale())).join("；"));
  }
  return part(reading) ?? refusal(functionTexts().notInThisId);
}
