import { isStoredPassword, storePassword, type StoredPassword } from "../../xlsx/sheet/protection-password";
import {
  PERMISSIONS,
  protectionElement,
  readProtectionOptions,
  readStoredPassword,
  workbookProtectionElement,
  type SheetProtectionOptions,
} from "../../xlsx/sheet/sheet-protection";
import { HostError } from "../host-error";
import type { Face } from "../bridge/host-object";
import { noteChange, type HostState } from "../host-state";
import { requireBoolean, requireRecord, requireText } from "../bridge/parameters";
import { isStructureProtected } from "./sheet-list";
import type { SheetTarget } from "./sheet-target";

const unprotected = '<sheetProtection objects="1" scenarios="1"/>';
const saltBytes = 16;

function storedOf(xml: string | undefined): StoredPassword {
  return xml === undefined ? {} : readStoredPassword(xml);
}

const hasPassword = (stored: StoredPassword): boolean =>
  stored.hashValue !== undefined || stored.legacyHash !== undefined;

/** A given password as it is stored; nothing for none. */
function toStored(password: unknown): StoredPassword {
  if (password === null || password === undefined || password === "") return {};
  return storePassword(requireText(password), crypto.getRandomValues(new Uint8Array(saltBytes)));
}

/** AccessDenied unless the password is the one stored; one stored in a way that cannot be checked is refused, too. */
function assertPassword(xml: string | undefined, password: unknown): void {
  const stored = storedOf(xml);
  if (!hasPassword(stored)) return;
  const given = password === null || password === undefined ? "" : requireText(password);
  if (isStoredPassword(given, stored) !== true) throw new HostError("AccessDenied");
}

function optionsOf(xml: string | undefined): SheetProtectionOptions {
  return readProtectionOptions(xml ?? unprotected);
}

function givenOptions(given: unknown, base: SheetProtectionOptions): SheetProtectionOptions {
  const options = { ...base };
  for (const [name, value] of Object.entries(requireRecord(given ?? {}))) {
    if (value === null || value === undefined) continue;
    const permission = PERMISSIONS.find((one) => one === name);
    if (permission) options[permission] = requireBoolean(value);
    else if (name !== "selectionMode") throw new HostError("InvalidArgument", name);
    else if (value === "Normal" || value === "Unlocked" || value === "None") options.selectionMode = value;
    else throw new HostError("InvalidArgument", name);
  }
  return options;
}

/** Excel.WorksheetProtection. */
export const worksheetProtectionFace: Face<SheetTarget> = {
  className: "WorksheetProtection",
  properties: {
    Protected: { get: ({ sheet }) => sheet.protected },
    Options: { get: ({ sheet }) => optionsOf(sheet.protectionXml) },
  },
  methods: {
    Protect: ({ state, sheet }, [options, password]) => {
      if (sheet.protected) throw new HostError("InvalidOperation");
      sheet.protectionXml = protectionElement(
        givenOptions(options, optionsOf(undefined)),
        toStored(password),
      );
      sheet.protected = true;
      noteChange(state, sheet);
    },
    Unprotect: ({ state, sheet }, [password]) => {
      if (!sheet.protected) return;
      assertPassword(sheet.protectionXml, password);
      sheet.protected = false;
      delete sheet.protectionXml;
      noteChange(state, sheet);
    },
  },
};

/** Excel.WorkbookProtection: the list of sheets. */
export const workbookProtectionFace: Face<HostState> = {
  className: "WorkbookProtection",
  properties: { Protected: { get: isStructureProtected } },
  methods: {
    Protect: (state, [password]) => {
      if (isStructureProtected(state)) throw new HostError("InvalidOperation");
      state.workbook.document.protectionXml = workbookProtectionElement(toStored(password));
      state.revision += 1;
    },
    Unprotect: (state, [password]) => {
      assertPassword(state.workbook.document.protectionXml, password);
      delete state.workbook.document.protectionXml;
      state.revision += 1;
    },
  },
};
