/* eslint-disable office-addins/no-context-sync-in-loop -- bounded by bytes, one round trip every 4 MB. */
import { areaAddress } from "../../area-address";
import type { Area } from "../../plan";
import type { LinkLook } from "../../sheet-look";
import { rowSlices } from "./row-slices";

const bytesPerCell = 60;

/**
 * Reads the links of the cells of an area.
 * Source: Range.getCellProperties (ExcelApi 1.9); Range.hyperlink tells of one cell only.
 * @example (await readLinks(context, worksheet, area))[0]?.address // => "https://www.acftu.org"
 */
export async function readLinks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly LinkLook[]> {
  const links: LinkLook[] = [];
  for (const slice of rowSlices(area, bytesPerCell)) {
    const answer = worksheet.getRange(areaAddress(slice)).getCellProperties({ hyperlink: true });
    await context.sync();
    answer.value.forEach((row, down) =>
      row.forEach(({ hyperlink }, across) => {
        if (hyperlink == null) return;
        const { address = "", screenTip = "" } = hyperlink;
        const at = { row: slice.row + down, column: slice.column + across };
        links.push({ ...at, address: address === "" ? null : address, tip: screenTip });
      }),
    );
  }
  return links;
}
