import type { SheetKind } from "./sheet-kinds";

/** What the colour of a tab says of a sheet: for the wall, paying, filing, donations, visits; all others stay in the office. */
const colors = {
  wall: "#C00000",
  payment: "#C19C00",
  filing: "#2B579A",
  donation: "#CA5010",
  visit: "#8764B8",
  office: "#107C41",
} as const;

const kindsOf: Readonly<Record<Exclude<keyof typeof colors, "office">, readonly SheetKind[]>> = {
  wall: ["notice", "supplement", "donation-notice"],
  payment: ["payment", "payment-system", "payment-county", "bank"],
  filing: ["filing"],
  donation: ["donation", "deduction", "donation-summary"],
  visit: ["visit", "callback"],
};

const byKind = new Map(
  Object.entries(kindsOf).flatMap(([use, kinds]) =>
    kinds.map((kind) => [kind, colors[use as keyof typeof colors]] as const),
  ),
);

/**
 * The colour of the tab of a sheet, by what it is for.
 * @example tabColorOf("notice") // => "#C00000"
 */
export function tabColorOf(kind: SheetKind): string {
  return byKind.get(kind) ?? colors.office;
}
