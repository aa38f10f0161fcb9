import type { Finding } from "../domain/finding";

/** A value cut around the part that is wrong; `damaged` is empty where the whole value is meant. */
export interface DamagedValue {
  readonly before: string;
  readonly damaged: string;
  readonly after: string;
}

const cut = (value: string, from: number, length: number): DamagedValue => ({
  before: value.slice(0, from),
  damaged: value.slice(from, from + length),
  after: value.slice(from + length),
});

/**
 * Where in the value of a finding the fault stands, so that the eye finds it.
 *
 * @returns null where the finding carries no value to show
 * @example
 * damagedPart({ code: "residentId.precisionLost", severity: "error", where: null, params: { value: "341899195903099000" } });
 * // => { before: "341899195903099", damaged: "000", after: "" }
 */
export function damagedPart(finding: Finding): DamagedValue | null {
  switch (finding.code) {
    case "residentId.precisionLost":
      return cut(finding.params.value, finding.params.value.length - 3, 3);
    case "residentId.checksum":
      // The check digit tells that one of the eighteen is wrong, never which.
      return cut(finding.params.value, 0, 0);
    case "residentId.character":
      return cut(finding.params.value, finding.params.position - 1, 1);
    case "residentId.birthDate":
      return cut(finding.params.value, 6, 8);
    case "residentId.oldCardDate":
      return cut(finding.params.value, 7, 6);
    case "residentId.permitRegion":
    case "residentId.region":
      return cut(finding.params.value, 0, finding.params.code.length);
    default:
      return "value" in finding.params ? cut(finding.params.value, 0, 0) : null;
  }
}
