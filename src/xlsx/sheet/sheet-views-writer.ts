import { columnName } from "../cells/cell-reference";
import type { SheetData } from "../workbook-data";
import { attributesOf, childElements, outerXml, rootElement, withAttributes } from "../xml/xml-element";

function paneXml(frozen: NonNullable<SheetData["frozen"]>): { pane: string; active: string } {
  const { rows, columns } = frozen;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = `${columnName(columns)}${rows + 1}`;
  return { pane: `<pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`, active };
}

function sameFreeze(paneElementXml: string | undefined, frozen: SheetData["frozen"]): boolean {
  if (paneElementXml === undefined) return frozen === undefined;
  const { xSplit = "0", ySplit = "0", state } = attributesOf(rootElement(paneElementXml));
  if (state !== "frozen" && state !== "frozenSplit") return frozen === undefined;
  return Number(xSplit) === frozen?.columns && Number(ySplit) === frozen.rows;
}

/** The sheetViews element: the one read, with freeze, gridlines and selected tab as the model has them. */
export function sheetViewsXml(sheet: SheetData, original: string | undefined, isActive: boolean): string {
  const views = rootElement(original ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const [first, ...others] = childElements(views);
  if (first === undefined) return sheetViewsXml(sheet, undefined, isActive);
  const children = childElements(first);
  const pane = children.find((element) => element.name === "pane");
  let content: string | undefined;
  if (!sameFreeze(pane === undefined ? undefined : outerXml(pane), sheet.frozen)) {
    // Selections name panes: after another freeze the old ones would not open.
    const kept = children.filter((element) => element.name !== "pane" && element.name !== "selection");
    const frozen =
      sheet.frozen !== undefined && sheet.frozen.rows + sheet.frozen.columns > 0
        ? paneXml(sheet.frozen)
        : undefined;
    const added = frozen === undefined ? "" : `${frozen.pane}<selection pane="${frozen.active}"/>`;
    content = added + kept.map(outerXml).join("");
  }
  const changes = {
    showGridLines: sheet.showGridlines ? undefined : 0,
    showRowColHeaders: sheet.hidesHeadings === true ? 0 : undefined,
    tabSelected: isActive ? 1 : undefined,
  };
  const view = withAttributes(outerXml(first), changes, content);
  return withAttributes(outerXml(views), {}, view + others.map(outerXml).join(""));
}
