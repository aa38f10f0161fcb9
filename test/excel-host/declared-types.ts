import {
  createProgram,
  forEachChild,
  isClassDeclaration,
  isModuleDeclaration,
  ScriptTarget,
  TypeFlags,
  type ClassDeclaration,
  type Type,
  type TypeChecker,
} from "typescript";

/** What @types/office-js declares of one member: a property's type, or what a method gives back. */
export interface DeclaredMember {
  readonly name: string;
  readonly kind: "property" | "method";
  readonly type: Type;
  /** A method that can be called without parameters. */
  readonly needsNothing: boolean;
}

/** The classes of the Excel namespace with the types of their members. */
export interface DeclaredTypes {
  readonly checker: TypeChecker;
  readonly membersOf: (className: string) => readonly DeclaredMember[];
}

/** Reads the type file with the compiler, so that aliases, enums and unions are what a caller sees. */
export function readDeclaredTypes(): DeclaredTypes {
  const path = require.resolve("@types/office-js/index.d.ts");
  const program = createProgram([path], {
    target: ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  });
  const checker = program.getTypeChecker();
  const classes = new Map<string, ClassDeclaration>();
  const source = program.getSourceFile(path);
  if (!source) throw new Error("The type file of office.js cannot be read.");
  forEachChild(source, (node) => {
    if (!isModuleDeclaration(node) || node.name.text !== "Excel" || !node.body) return;
    forEachChild(node.body, (inner) => {
      if (isClassDeclaration(inner) && inner.name) classes.set(inner.name.text, inner);
    });
  });
  const membersOf = (className: string): DeclaredMember[] => {
    const declaration = classes.get(className);
    if (!declaration) return [];
    return checker
      .getTypeAtLocation(declaration)
      .getProperties()
      .map((symbol) => {
        const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
        const signatures = type.getCallSignatures();
        if (signatures.length === 0)
          return { name: symbol.name, kind: "property", type, needsNothing: false } as const;
        const needsNothing = signatures.some((signature) =>
          signature.getDeclaration().parameters.every((one) => checker.isOptionalParameter(one)),
        );
        const result = checker.getReturnTypeOfSignature(signatures[0]!);
        return { name: symbol.name, kind: "method", type: result, needsNothing } as const;
      });
  };
  return { checker, membersOf };
}

/** Name of the class a type is an object of; "" when it is none. */
export const classNameOf = (type: Type): string => (type.isClass() ? type.symbol.name : "");

/** What T is in ClientResult<T>; null for any other type. */
export function clientResultOf(checker: TypeChecker, type: Type): Type | null {
  if (type.symbol?.name !== "ClientResult") return null;
  return checker.getTypeArguments(type as never)[0] ?? null;
}

/**
 * How a value the host answers differs from the declared type: a path and what is wrong there; null when it does not.
 * null is let through: Excel answers it for what several cells do not share.
 */
export function differenceFrom(
  checker: TypeChecker,
  type: Type,
  value: unknown,
  path: string,
): string | null {
  if (value === null || value === undefined || type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return null;
  if (type.isUnion()) {
    const fits = type.types.some((one) => differenceFrom(checker, one, value, path) === null);
    return fits ? null : `${path}: ${JSON.stringify(value)} is not ${checker.typeToString(type)}`;
  }
  const wrong = `${path}: ${JSON.stringify(value)} is not ${checker.typeToString(type)}`;
  if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value ? null : wrong;
  if (type.flags & TypeFlags.BooleanLiteral)
    return checker.typeToString(type) === String(value) ? null : wrong;
  if (type.flags & TypeFlags.StringLike) return typeof value === "string" ? null : wrong;
  if (type.flags & TypeFlags.NumberLike) return typeof value === "number" ? null : wrong;
  if (type.flags & TypeFlags.BooleanLike) return typeof value === "boolean" ? null : wrong;
  if (type.symbol?.name === "Date")
    return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? null : wrong;
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as never);
    if (!Array.isArray(value) || !element) return wrong;
    for (const [at, one] of value.entries()) {
      const difference = differenceFrom(checker, element, one, `${path}[${at}]`);
      if (difference) return difference;
    }
    return null;
  }
  if (!(type.flags & TypeFlags.Object) || typeof value !== "object") return wrong;
  if (checker.getIndexInfosOfType(type).length > 0) return null;
  for (const [name, one] of Object.entries(value)) {
    const property = type.getProperty(name);
    if (!property) return `${path}.${name} is not declared of ${checker.typeToString(type)}`;
    const difference = differenceFrom(checker, checker.getTypeOfSymbol(property), one, `${path}.${name}`);
    if (difference) return difference;
  }
  return null;
}
