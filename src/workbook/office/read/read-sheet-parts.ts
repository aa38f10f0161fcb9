import type { OutgoingText, UnreadPart } from "../../../domain/posting/leak";
import type { Grid } from "../../grid";
import { readRuleTexts } from "./read-rule-texts";
import { readShapeTexts } from "./read-shape-texts";

interface SheetParts {
  readonly texts: readonly OutgoingText[];
  readonly unread: readonly UnreadPart[];
}

const sides = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
const pages = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"] as const;

/**
 * Reads what a sheet holds besides its cells: comments and replies, names, validation, headers and footers, charts, filters,
 * conditional formats, shapes. At most six round trips for all sheets together.
 * Source: office.js Worksheet.comments (ExcelApi 1.10), Range.getSpecialCellsOrNullObject (1.9).
 * Not covered: notes, which are always named unread, as are pictures and grouped shapes where there are any.
 * @example (await readSheetParts(context, grids)).unread // => [{ part: "note", sheet: null, name: null }]
 */
export async function readSheetParts(
  context: Excel.RequestContext,
  grids: readonly Grid[],
): Promise<SheetParts> {
  const asked = grids.map(({ sheet: name, values }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.names.load("items/name,items/formula,items/comment,items/visible");
    sheet.comments.load(
      "items/content,items/authorName,items/authorEmail,items/replies/items/content,items/replies/items/authorName",
    );
    sheet.charts.load("items/name,items/title/visible,items/title/text,items/series/items/name");
    sheet.tables.load("items/name");
    for (const page of pages) {
      sheet.pageLayout.headersFooters[page].load(
        "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
      );
    }
    sheet.autoFilter.load("enabled,criteria");
    sheet.shapes.load("items/name,items/type,items/altTextTitle,items/altTextDescription");
    const everywhere = sheet.getRange();
    everywhere.load("conditionalFormats/items/type");
    const ruled =
      values.length === 0 ? null : sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
    ruled?.load("address");
    return { name, sheet, ruled, everywhere };
  });
  await context.sync();
  const located = asked.map(({ sheet, ruled }) => {
    const places = sheet.comments.items.map((comment) => {
      const range = comment.getLocation();
      range.load("address");
      return range;
    });
    const areas = ruled === null || ruled.isNullObject ? null : ruled.areas;
    areas?.load("items/address");
    return { places, areas };
  });
  await context.sync();
  const rules = located.map(({ areas }) => {
    for (const area of areas?.items ?? []) area.dataValidation.load("rule,errorAlert,prompt,type");
    return areas?.items ?? [];
  });
  await context.sync();
  const shapes = await readShapeTexts(
    context,
    asked.map(({ name, sheet }) => ({ name, shapes: sheet.shapes })),
  );
  const unread: UnreadPart[] = [{ part: "note", sheet: null, name: null }, ...shapes.unread];
  const formatted = await readRuleTexts(
    context,
    asked.map(({ name, everywhere }) => ({ name, formats: everywhere.conditionalFormats })),
  );
  const texts = asked.flatMap(({ name, sheet }, at): OutgoingText[] => {
    const of = (part: OutgoingText["part"], address: string | null, text: string, isHidden = false) => ({
      ...{ part, sheet: name, address, isHidden, text },
    });
    const { places = [] } = located[at] ?? {};
    const { headersFooters } = sheet.pageLayout;
    return [
      of("sheetName", null, name),
      ...sheet.names.items.map((each) =>
        of("name", each.name, `${each.name}\n${String(each.formula)}\n${each.comment}`, !each.visible),
      ),
      ...sheet.comments.items.map((comment, index) =>
        of(
          "comment",
          cellOf(places[index]?.address ?? ""),
          [
            ...[comment.content, comment.authorName, comment.authorEmail],
            ...comment.replies.items.flatMap(({ content, authorName }) => [content, authorName]),
          ].join("\n"),
        ),
      ),
      ...sheet.charts.items.map((chart) =>
        of(
          "chart",
          chart.name,
          [
            chart.name,
            chart.title.visible ? chart.title.text : "",
            ...chart.series.items.map(({ name: series }) => series),
          ].join("\n"),
        ),
      ),
      ...sheet.tables.items.map((table) => of("name", table.name, table.name)),
      ...pages.map((page) =>
        of("headerFooter", page, sides.map((side) => headersFooters[page][side] ?? "").join("\n")),
      ),
      ...(sheet.autoFilter.enabled ? [of("cell", "filter", JSON.stringify(sheet.autoFilter.criteria))] : []),
      ...(rules[at] ?? []).map((area) => {
        const { rule, errorAlert, prompt, type } = area.dataValidation;
        if (type === "Inconsistent" || type === "MixedCriteria")
          unread.push({ part: "validation", sheet: name, name: cellOf(area.address) });
        return of("validation", cellOf(area.address), JSON.stringify([rule, errorAlert, prompt]));
      }),
    ];
  });
  return { texts: [...texts, ...shapes.texts, ...formatted], unread };
}

function cellOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
