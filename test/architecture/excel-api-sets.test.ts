import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import {
  createProgram,
  findConfigFile,
  forEachChild,
  isClassDeclaration,
  isPropertyAccessExpression,
  parseJsonConfigFileContent,
  readConfigFile,
  sys,
  type Declaration,
  type Node,
  type Program,
} from "typescript";

const root = join(__dirname, "..", "..");
// The folders that may name Excel (DESIGN.md decision 6): Excel 2021 is the floor.
const folders = ["src/workbook/office", "src/commands", "src/taskpane"];
const floor = 14;

interface Use {
  readonly file: string;
  readonly member: string;
  /** "ExcelApi 1.15", or whatever else the type file says. */
  readonly apiSet: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));
}

function openProgram(files: readonly string[]): Program {
  const configPath = findConfigFile(root, sys.fileExists) ?? "";
  const { options } = parseJsonConfigFileContent(readConfigFile(configPath, sys.readFile).config, sys, root);
  return createProgram([...files, join(root, "node_modules/@types/office-js/index.d.ts")], {
    ...options,
    noEmit: true,
    skipLibCheck: true,
  });
}

const apiSetIn = (text: string): string | null => /\[Api set: ([^\]]+)\]/.exec(text)?.[1] ?? null;

/** API set of a declaration of the type file, or of the class it belongs to; null for declarations of our own. */
function apiSetOf(declaration: Declaration | undefined): string | null {
  if (!declaration?.getSourceFile().fileName.includes("/@types/office-js/")) return null;
  const own = apiSetIn(declaration.getFullText());
  if (own !== null || !isClassDeclaration(declaration.parent)) return own;
  return apiSetIn(declaration.parent.getFullText().slice(0, 1500));
}

function listUses(): Use[] {
  const files = folders.flatMap(filesIn);
  const program = openProgram(files);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const path of files) {
    const visit = (node: Node): void => {
      if (isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const sets = (symbol?.declarations ?? []).map(apiSetOf).filter((set) => set !== null);
        // Overloads came one by one: the oldest decides whether the member is there.
        const apiSet = sets.sort((one, other) => versionOf(one) - versionOf(other))[0];
        if (apiSet !== undefined) uses.push({ file: relative(root, path), member: node.name.text, apiSet });
      }
      forEachChild(node, visit);
    };
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  return uses;
}

/** Minor version of "ExcelApi 1.7"; Infinity for sets that no Excel 2021 has. */
function versionOf(apiSet: string): number {
  const minor = /^ExcelApi 1\.(\d+)/.exec(apiSet)?.[1];
  return minor === undefined ? Infinity : Number(minor);
}

/** Whether a file asks for a set at least as new before it uses a member. */
function isChecked({ file, apiSet }: Use): boolean {
  const text = readFileSync(join(root, file), "utf8");
  const asked = [...text.matchAll(/isSetSupported\(\s*"ExcelApi",\s*"1\.(\d+)"/g)].map(([, minor]) =>
    Number(minor),
  );
  return asked.some((minor) => minor >= versionOf(apiSet));
}

describe("members of office.js that the add-in uses", () => {
  const uses = listUses();

  it("are found", () => {
    const members = new Set(uses.map(({ member }) => member));
    expect([members.has("values"), members.has("getRangeByIndexes"), members.has("worksheets")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("belong to Excel 2021's API set, or are asked for before", () => {
    const tooNew = uses.filter(
      (use) => use.apiSet.startsWith("Excel") && versionOf(use.apiSet) > floor && !isChecked(use),
    );
    expect(tooNew).toEqual([]);
  });
});
