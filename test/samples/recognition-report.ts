import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readFile } from "../../src/files/read-file";
import { readRecords } from "../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../src/workbook/recognition/recognize-grids";
import { HARD_FORMS, hardLayouts } from "../workbook/recognition/hard-layouts";
import { layouts } from "../workbook/recognition/layout-generator";

const FOLDER = process.env["NUAN_REAL_WORKBOOKS"] ?? join(__dirname, "../../../shared/workbooks");
const PAGE = join(__dirname, "../../docs/recognition.md");
const WANTED = ["01", "02", "03", "06", "07", "11"];
const SAMPLES = 300;

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** What was got from each real workbook: kinds, places and counts, and nothing of what is in it. */
async function realRows(): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (const file of readdirSync(FOLDER).sort()) {
    const number = WANTED.find((each) => file.startsWith(each));
    if (number === undefined) continue;
    const reading = await readFile(file, new Uint8Array(readFileSync(join(FOLDER, file))));
    if (!reading.ok) {
      rows.push([number, reading.reason, "", "", "", "", ""]);
      continue;
    }
    const { tables } = recognizeGrids(reading.grids);
    for (const found of tables) {
      const grid = reading.grids.find(({ sheet }) => sheet === found.sheet);
      const records = grid === undefined ? 0 : readRecords(grid, found).rowNumbers.length;
      const labels = found.shape.split("|").filter((label) => label !== "").length;
      rows.push([
        `${number} (.${file.split(".").at(-1)})`,
        found.kind,
        found.headerRow === found.headerLastRow
          ? found.headerRow
          : `${found.headerRow}–${found.headerLastRow}`,
        records === 0 ? "none yet" : `${found.firstRow}–${found.lastRow} (${records})`,
        found.totalRow ?? "none",
        `${Object.keys(found.columns).length} of ${labels}`,
        found.confidence,
      ]);
    }
  }
  return rows;
}

interface Case {
  readonly grid: Parameters<typeof recognizeGrids>[0][number];
  readonly tables: readonly {
    readonly kind: string;
    readonly columns: Readonly<Record<string, number>>;
    readonly recordRows: readonly number[];
  }[];
}

function scoreOf(name: string, cases: readonly Case[]): (string | number)[] {
  let columns = 0;
  let right = 0;
  let tables = 0;
  let whole = 0;
  for (const { grid, tables: wanted } of cases) {
    const found = recognizeGrids([grid]).tables;
    wanted.forEach((each, index) => {
      const got = found[index];
      const entries = Object.entries(each.columns);
      columns += entries.length;
      tables += 1;
      if (got === undefined || got.kind !== each.kind) return;
      const bound: Readonly<Record<string, number>> = got.columns;
      right += entries.filter(([field, column]) => bound[field] === column).length;
      if (JSON.stringify(readRecords(grid, got).rowNumbers) === JSON.stringify(each.recordRows)) whole += 1;
    });
  }
  return [name, columns, percent(right / columns), tables, percent(whole / tables)];
}

function randomRows(): (string | number)[][] {
  const plain = fc.sample(layouts, { numRuns: 1500, seed: 20270101 }).map((layout): Case => ({
    grid: layout.grid,
    tables: [layout as Case["tables"][number]],
  }));
  return [
    scoreOf("varied", plain),
    ...HARD_FORMS.map((form) =>
      scoreOf(form, fc.sample(hardLayouts[form], { numRuns: SAMPLES, seed: 20270102 }) as readonly Case[]),
    ),
  ];
}

/** Writes the measured tables into the page, between the marks that bear their names. */
async function writeReport(): Promise<void> {
  let page = readFileSync(PAGE, "utf8");
  const put = (name: string, text: string) => {
    const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`);
    if (!marks.test(page)) throw new Error(`docs/recognition.md has no place for ${name}`);
    page = page.replace(marks, (_, open: string, close: string) => `${open}\n${text}\n${close}`);
  };
  if (existsSync(FOLDER)) {
    const head = [
      "file",
      "kind",
      "header rows",
      "record rows (records)",
      "total row",
      "fields",
      "confidence",
    ];
    put("real", table(head, await realRows()));
  }
  const head = ["layouts", "columns", "right", "tables", "with all their records"];
  put("random", table(head, randomRows()));
  writeFileSync(PAGE, page);
}

void writeReport();
