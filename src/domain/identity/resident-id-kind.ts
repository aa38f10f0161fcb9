/** Whose number it is, by its leading digits. */
export type ResidentIdKind = "citizen" | "hongKong" | "macau" | "taiwan" | "foreigner";

/** Permits of those who are no citizens of the mainland. */
export type PermitKind = Exclude<ResidentIdKind, "citizen">;

/** The first six digits of a permit; a foreigner's card names the place of issue and the country there. */
export const PERMIT_REGIONS: Readonly<Record<Exclude<PermitKind, "foreigner">, string>> = {
  hongKong: "810000",
  macau: "820000",
  taiwan: "830000",
};

/**
 * Whose 18-character identity number it is. The number must be formally valid; this looks at the leading digits only.
 * Source: GB 11643-1999 for citizens; residence permits 81 Hong Kong, 82 Macau, 83 Taiwan; 9 foreign permanent
 * residents' cards issued from 1 December 2023.
 * @example residentIdKind("830000199201300022") // => "taiwan"
 */
export function residentIdKind(residentId: string): ResidentIdKind {
  if (residentId.startsWith("9")) return "foreigner";
  switch (residentId.slice(0, 2)) {
    case "81":
      return "hongKong";
    case "82":
      return "macau";
    case "83":
      return "taiwan";
    default:
      return "citizen";
  }
}
