import type { StoredPassword } from "./protection-password";
import { attributesOf, rootElement, writeAttributes } from "../xml/xml-element";

/** What people may still do on a protected sheet; true allows. */
export interface SheetProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}

/** One of the permissions. */
export type Permission = Exclude<keyof SheetProtectionOptions, "selectionMode">;

/** Permission → attribute of sheetProtection that forbids it, and whether that is so when it is absent (18.3.1.85). */
const ATTRIBUTES: Readonly<Record<Permission, readonly [string, boolean]>> = {
  allowAutoFilter: ["autoFilter", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowInsertRows: ["insertRows", true],
  allowPivotTables: ["pivotTables", true],
  allowSort: ["sort", true],
};
export const PERMISSIONS = Object.keys(ATTRIBUTES) as readonly Permission[];

/** Attribute names by element: a workbook's start with "workbook". */
function passwordNames(isWorkbook: boolean): Record<keyof StoredPassword, string> {
  const name = (word: string) =>
    isWorkbook ? `workbook${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
  return {
    algorithmName: name("algorithmName"),
    hashValue: name("hashValue"),
    saltValue: name("saltValue"),
    spinCount: name("spinCount"),
    legacyHash: name("password"),
  };
}

/** The password a protection element holds; no members when it holds none. */
export function readStoredPassword(xml: string): StoredPassword {
  const element = rootElement(xml);
  const attributes = attributesOf(element);
  const names = passwordNames(element.name === "workbookProtection");
  const spinCount = attributes[names.spinCount];
  return {
    algorithmName: attributes[names.algorithmName],
    hashValue: attributes[names.hashValue],
    saltValue: attributes[names.saltValue],
    spinCount: spinCount === undefined ? undefined : Number(spinCount),
    legacyHash: attributes[names.legacyHash],
  };
}

const passwordAttributes = (
  password: StoredPassword,
  isWorkbook: boolean,
): Record<string, string | number | undefined> =>
  Object.fromEntries(
    Object.entries(passwordNames(isWorkbook)).map(([key, name]) => [
      name,
      password[key as keyof StoredPassword],
    ]),
  );

/**
 * What a sheetProtection element allows.
 * @example readProtectionOptions('<sheetProtection sheet="1" sort="0"/>').allowSort // => true
 */
export function readProtectionOptions(xml: string): SheetProtectionOptions {
  const attributes = attributesOf(rootElement(xml));
  const isSet = (name: string, otherwise: boolean): boolean =>
    attributes[name] === undefined ? otherwise : attributes[name] === "1" || attributes[name] === "true";
  const allowed = PERMISSIONS.map((permission) => {
    const [name, isForbidden] = ATTRIBUTES[permission];
    return [permission, !isSet(name, isForbidden)] as const;
  });
  const selectionMode = isSet("selectUnlockedCells", false)
    ? "None"
    : isSet("selectLockedCells", false)
      ? "Unlocked"
      : "Normal";
  return { ...(Object.fromEntries(allowed) as Record<Permission, boolean>), selectionMode };
}

/**
 * A sheetProtection element.
 * @example protectionElement(readProtectionOptions('<sheetProtection objects="1"/>'), {}) // => '<sheetProtection sheet="1" objects="1"/>'
 */
export function protectionElement(options: SheetProtectionOptions, password: StoredPassword): string {
  const attributes: Record<string, string | number | undefined> = {
    ...passwordAttributes(password, false),
    sheet: 1,
  };
  for (const permission of PERMISSIONS) {
    const [name, isForbidden] = ATTRIBUTES[permission];
    if (options[permission] === isForbidden) attributes[name] = isForbidden ? 0 : 1;
  }
  if (options.selectionMode !== "Normal") attributes.selectLockedCells = 1;
  if (options.selectionMode === "None") attributes.selectUnlockedCells = 1;
  return `<sheetProtection${writeAttributes(attributes)}/>`;
}

/**
 * A workbookProtection element that keeps the sheets as they are.
 * @example workbookProtectionElement({}) // => '<workbookProtection lockStructure="1"/>'
 */
export function workbookProtectionElement(password: StoredPassword): string {
  return `<workbookProtection${writeAttributes({ ...passwordAttributes(password, true), lockStructure: 1 })}/>`;
}
