import { plannedSheets } from "./planned-sheet";
import { previewCounty } from "./preview-county";
import { PREVIEW_NAMES, previewSteps } from "./preview-plans";
import { sheetFaults } from "./sheet-faults";

/** Counties that have nothing for a kind: one household has nobody like it, and at four hundred too many live alike. */
const EMPTY: Readonly<Record<number, readonly string[]>> = {
  1: ["supplement", "clusters"],
  400: ["clusters"],
};

/** Tables that are filled in or grow after they were made. */
const FORMS = [
  "ledger",
  "return-slips",
  "template",
  ...["enterprise", "department", "system"].map((kind) => `form-${kind}`),
];

describe.each([1, 40, 400])("every sheet of a county of %i households", (households) => {
  const grids = previewCounty(households);

  it.each(PREVIEW_NAMES)("fits its paper: %s", async (name) => {
    const planned = plannedSheets(await previewSteps(name, grids));
    expect(planned.length === 0).toBe(EMPTY[households]?.includes(name) ?? false);
    expect(planned.flatMap(sheetFaults)).toEqual([]);
    // A sheet that holds personal data says of which data it was made; forms to fill in are made of none.
    const uncoded = planned.filter(
      ({ page }) => page?.footer.left.includes("内部资料") && !page.footer.right.includes("校验码"),
    );
    expect(uncoded.length > 0).toBe(planned.length > 0 && FORMS.includes(name));
  });
});
