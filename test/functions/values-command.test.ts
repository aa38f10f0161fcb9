import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookData, readXlsx, writeXlsx } from "../../src/xlsx";

const root = join(__dirname, "..", "..");

function nuan(...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  const tsx = join(root, "node_modules", ".bin", "tsx");
  const { status, stderr } = spawnSync(tsx, [join(root, "src", "cli", "nuan.ts"), ...words], {
    encoding: "utf8",
  });
  return { status, said: stderr };
}

test("nuan values saves a workbook with the answers of its worksheet functions, calculated anew, and none of their formulas", () => {
  const folder = mkdtempSync(join(tmpdir(), "nuan-values-"));
  try {
    const workbook = createWorkbookData();
    workbook.sheets[0]?.rows.push({
      cells: [
        { value: 1234.5, style: 0 },
        { value: null, formula: "=NUAN.RMBUPPER(A1)", style: 0 },
        { value: 2469, formula: "=A1*2", style: 0 },
      ],
    });
    const [input, output, again] = ["表.xlsx", "外发.xlsx", "再发.xlsx"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(input, writeXlsx(workbook));
    expect(nuan("values", input, "-o", output).status).toBe(0);
    const cells = readXlsx(readFileSync(output)).sheets[0]?.rows[0]?.cells ?? [];
    expect(cells.map((cell) => [cell?.value, cell?.formula])).toEqual([
      [1234.5, undefined],
      ["壹仟贰佰叁拾肆元伍角整", undefined],
      [2469, "=A1*2"],
    ]);
    const refused = nuan("values", output, "-o", again);
    expect(refused.status).toBe(2);
    expect(refused.said).toContain("没有 NUAN 函数");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
