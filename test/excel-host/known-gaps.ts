/**
 * What members that are answered do not do, or do otherwise than Excel: "Class.member" → what is missing. The members that are refused
 * are in member-manifest.json, which write-differences.ts writes; a note here for a member that is not answered fails the test.
 */
export const knownGaps: Readonly<Record<string, string>> = {
  "ChartCollection.onActivated": "can be registered, is never sent",
  "ChartCollection.onDeactivated": "can be registered, is never sent",
  "Chart.onActivated": "can be registered, is never sent",
  "Chart.onDeactivated": "can be registered, is never sent",
  "ChartCollection.add":
    "column, bar, line, area, pie, doughnut, scatter and radar charts; bars and pies in depth",
  "ChartLineFormat.lineStyle": "no grey patterns",
  "ChartBorder.lineStyle": "no grey patterns",
  "ChartAxis.customDisplayUnit": "can be read, not set",
  "CommentCollection.add": "text only: no mentions",
  "DataValidation.rule": "cell ranges and values; a list from any other formula is refused",
  "Range.autoFill": "no flash fill",
  "Range.copyFrom":
    "transposed references keep their direction; a conditional format's stop-if-true is not copied",
  "RangeBorder.style": "a line that only the neighbouring cell keeps is not seen",
  "RangeBorder.tintAndShade": "goes into the color at once and reads as 0",
  "RangeFill.pattern": "gradients are read, not made",
  "RangeFill.tintAndShade": "goes into the color at once and reads as 0",
  "RangeFill.patternTintAndShade": "goes into the color at once and reads as 0",
  "RangeFont.tintAndShade": "goes into the color at once and reads as 0",
  "RangeFormat.autofitRows":
    "rows follow their text when the file is opened; until then they read as standard",
  "RangeSort.apply": "not by icon",
  "Shape.copyTo": "a picture that is in the file already is copied within its sheet only",
  "Shape.level": "0 on the sheet, 1 within any group",
  "Shape.scaleHeight": "from the current size only",
  "Shape.scaleWidth": "from the current size only",
  "Shape.onActivated": "can be registered, is never sent: nobody clicks shapes",
  "Shape.onDeactivated": "can be registered, is never sent: nobody clicks shapes",
  "Shape.connectionSiteCount": "known for common shapes, 4 for the others",
  "ShapeFill.foregroundColor": "theme colors are those of the Office theme",
  "ShapeLineFormat.color": "theme colors are those of the Office theme",
  "ShapeGroup.ungroup": "not of a group within a group",
  "Line.connectBeginShape": "the line is tied, and drawn anew when Excel moves a shape",
  "Line.connectEndShape": "the line is tied, and drawn anew when Excel moves a shape",
  "Workbook.styles":
    "built-in styles that the file lacks come with the colors of the Office theme, whatever theme the file has",
  "Workbook.close": "later requests are refused; what becomes of the file is up to whoever holds the host",
  "BindingCollection.add": "kept until the workbook is closed, not in the file",
  "BindingCollection.addFromNamedItem": "kept until the workbook is closed, not in the file",
  "BindingCollection.addFromSelection": "kept until the workbook is closed, not in the file",
  "Workbook.onActivated": "can be registered, is never sent: there is one workbook",
  "Workbook.onAutoSaveSettingChanged": "can be registered, is never sent: there is no automatic saving",
  "Worksheet.onSingleClicked": "can be registered, is never sent: there is no mouse",
  "WorksheetCollection.onSingleClicked": "can be registered, is never sent: there is no mouse",
};

/** Differences that belong to no single member: part → what is different. */
export const generalDifferences: readonly (readonly [string, string])[] = [
  [
    "Requirement sets",
    "ExcelApi up to 1.14 is announced. Newer members that are answered can still be called.",
  ],
  [
    "Stale formulas",
    "Formulas are calculated when somebody reads a result, saves or listens to onCalculated, not at once. What a formula reads is told from its text; INDIRECT, OFFSET, table references and volatile functions are calculated every time.",
  ],
  [
    "Formulas beyond the engine",
    "Other workbooks, AGGREGATE, a few further functions and what the engine is known to calculate otherwise keep the result they had; `stats().formulasNotCalculated` names them, and the saved file asks Excel to calculate when it is opened.",
  ],
  [
    "Custom functions",
    "With the add-in's functions.json (`functionMetadata`), arguments come in the declared dimensions, streaming functions send results and canceled ones are told; without it a single cell is handed over as a value, several as rows. The declared types are not asked. A streaming function inside a formula that needs the engine is not calculated.",
  ],
  [
    "Events",
    "Sent after the batch that caused them. A write of many cells is one event for each part that office.js sends.",
  ],
  ["Widths", "Texts are estimated, an ideograph counting for two characters; autofit is an estimate."],
  ["Dialogs, pivot tables, slicers", "Refused with ApiNotFound and the member's name."],
];
