import { readFileSync } from "node:fs";
import {
  createSourceFile,
  forEachChild,
  isClassDeclaration,
  isModuleDeclaration,
  ScriptTarget,
  type ClassDeclaration,
  type ClassElement,
  type SourceFile,
} from "typescript";

/** A member of the Excel namespace as @types/office-js declares it. */
export interface ExcelMember {
  readonly className: string;
  readonly name: string;
  readonly kind: "property" | "event" | "method";
  readonly isWritable: boolean;
  /** The lowest API set that has it, "1.7"; null for preview sets and sets of one platform. */
  readonly apiSet: string | null;
}

// Answered by office.js itself, without a host.
const clientMembers = new Set([
  "load",
  "set",
  "toJSON",
  "context",
  "isNullObject",
  "track",
  "untrack",
  "constructor",
  "retrieve",
]);

function excelClasses(source: SourceFile): ClassDeclaration[] {
  const classes: ClassDeclaration[] = [];
  forEachChild(source, (node) => {
    if (!isModuleDeclaration(node) || node.name.text !== "Excel" || !node.body) return;
    forEachChild(node.body, (inner) => {
      if (isClassDeclaration(inner) && inner.heritageClauses?.[0]?.getText(source).includes("ClientObject"))
        classes.push(inner);
    });
  });
  return classes;
}

/** "1.7" of "[Api set: ExcelApi 1.7]". */
function apiSetOf(comment: string): string | null {
  return /\[Api set: ExcelApi (\d+\.\d+)\b/.exec(comment)?.[1] ?? null;
}

const versionOf = (apiSet: string | null): number =>
  apiSet === null ? Infinity : Number(apiSet.split(".")[1]);

/** Every member of the classes of the Excel namespace, overloads counted once, read from the type file itself. */
export function listExcelMembers(): ExcelMember[] {
  const path = require.resolve("@types/office-js/index.d.ts");
  const text = readFileSync(path, "utf8");
  const from = text.indexOf("declare namespace Excel {");
  const source = createSourceFile(
    "excel.d.ts",
    text.slice(from, text.indexOf("\ndeclare namespace Word")),
    ScriptTarget.Latest,
    false,
  );
  const members = new Map<string, ExcelMember>();
  for (const declaration of excelClasses(source)) {
    const className = declaration.name?.text ?? "";
    const ofClass = apiSetOf(source.text.slice(declaration.pos, declaration.getStart(source)));
    for (const element of declaration.members) {
      const member = readMember(source, className, ofClass, element);
      if (!member) continue;
      const key = `${className}.${member.name}`;
      const known = members.get(key);
      if (!known || versionOf(member.apiSet) < versionOf(known.apiSet)) members.set(key, member);
    }
  }
  return [...members.values()];
}

function readMember(
  source: SourceFile,
  className: string,
  ofClass: string | null,
  element: ClassElement,
): ExcelMember | null {
  const name = element.name?.getText(source);
  if (name === undefined || clientMembers.has(name)) return null;
  const comment = source.text.slice(element.pos, element.getStart(source));
  const declared = element.getText(source);
  const kind = declared.includes("OfficeExtension.EventHandlers")
    ? "event"
    : /^[^:(]*\(/.test(declared)
      ? "method"
      : "property";
  const apiSet = comment.includes("[Api set:") ? apiSetOf(comment) : ofClass;
  const isWritable = kind === "property" && !declared.startsWith("readonly ");
  return { className, name, kind, apiSet, isWritable };
}
