import { columnDoubt, tableDoubt } from "../i18n/evidence-text";
import type { Locale } from "../i18n/locale";
import { namesOf } from "../i18n/names";
import { paneMessagesOf } from "../i18n/pane-messages";
import { groupForms, isSideways, recordCount, type TableGroup } from "../workbook/form-groups";
import { labelledColumns } from "../workbook/labelled-columns";
import type { RecognizedTable } from "../workbook/recognized-table";
import { isForm } from "../workbook/table-binding";
import type { RecognizeResult } from "../workflows/outcome";

/**
 * What was recognised, for people: a line for each table with its kind and place, one for each of its columns and doubts, and a
 * line for each sheet that is none. Parts of a line stand behind tabs.
 * @example tableLines(recognized, "zh-CN")[0] // => "登记表\t困难职工登记表\t可信\t表头第 3–4 行\t数据第 5–16 行\t…"
 */
export function tableLines({ tables, unrecognizedSheets }: RecognizeResult, locale: Locale): string[] {
  const words = paneMessagesOf(locale);
  return [
    ...groupForms(tables).flatMap((group) => [tableLine(group, locale), ...detailLines(group.first, locale)]),
    ...unrecognizedSheets.map((sheet) => `${sheet}\t${words.tables.unrecognized}`),
  ];
}

function tableLine({ first: table, tables }: TableGroup, locale: Locale): string {
  const { confidence, tables: words } = paneMessagesOf(locale);
  const { firstRow, headerLastRow, headerRow, lastRow, totalRow } = table;
  const rows = recordCount(tables);
  if (isForm(table) || table.owner?.cells !== undefined)
    return [
      words.sheets(table.sheet, new Set(tables.map(({ sheet }) => sheet)).size),
      namesOf(locale).table(table.kind),
      confidence[table.confidence],
      !isForm(table)
        ? words.rows(rows)
        : isSideways(table)
          ? words.sideways(tables.length)
          : words.forms(tables.length),
    ].join("\t");
  return [
    table.sheet,
    namesOf(locale).table(table.kind),
    confidence[table.confidence],
    headerRow === 0 ? words.noHeader : words.header(headerRow, headerLastRow),
    ...(rows === 0 ? [words.noRows] : [words.span(firstRow, lastRow), words.rows(rows)]),
    ...(totalRow === null ? [] : [words.total(totalRow)]),
    ...(table.amountUnitYuan === 10000 ? [words.tenThousand] : []),
  ].join("\t");
}

function detailLines(table: RecognizedTable, locale: Locale): string[] {
  const messages = paneMessagesOf(locale);
  const names = namesOf(locale);
  const doubts = table.evidence.flatMap((evidence) => tableDoubt(evidence, messages, names) ?? []);
  const columns = labelledColumns(table).map(({ column, label, place }) => {
    const guess = table.columnGuesses.find((each) => each.column === column);
    const fields = table.columnGuesses.flatMap((each) =>
      each.column === column ? [names.field(each.field)] : [],
    );
    const field = fields.length === 0 ? messages.correction.unused : fields.join("/");
    const doubt =
      guess?.confidence === "confirm"
        ? guess.evidence.flatMap((evidence) => columnDoubt(evidence, messages) ?? [])
        : [];
    return [place, label, field, ...doubt].join("\t");
  });
  return [...doubts, ...columns].map((line) => `\t${line}`);
}
