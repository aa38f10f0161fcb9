import type { WebExtensionData } from "../../xlsx/document/document-data";
import { createGuid } from "./guid";
import type { HostState } from "../host-state";

/** Id of the add-in whose settings the host answers with: the Id of manifest.xml. */
export const addInId = "6f0a4c1e-5d27-4b7e-9a53-2f81c0d7e6b4";

function findExtension(state: HostState): WebExtensionData | undefined {
  return state.workbook.document.webExtensions.find((one) => one.addInId.toLowerCase() === addInId);
}

function ensureExtension(state: HostState): WebExtensionData {
  const found = findExtension(state);
  if (found) return found;
  const made: WebExtensionData = { addInId, instanceId: createGuid(), settings: [] };
  state.workbook.document.webExtensions.push(made);
  return made;
}

/** Keys of the add-in's settings in this workbook. */
export function settingKeys(state: HostState): readonly string[] {
  return (findExtension(state)?.settings ?? []).map(({ key }) => key);
}

/** Value of a setting; undefined when there is none. A value that is no JSON (another program wrote it) is its text. */
export function readSetting(state: HostState, key: string): unknown {
  const json = findExtension(state)?.settings.find((one) => one.key === key)?.json;
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return json;
    throw error;
  }
}

function noteSettings(state: HostState): void {
  state.revision += 1;
  state.events.recordDocument("SettingsChanged");
}

/** Sets or adds a setting. */
export function writeSetting(state: HostState, key: string, value: unknown): void {
  const { settings } = ensureExtension(state);
  const json = JSON.stringify(value ?? null);
  const found = settings.find((one) => one.key === key);
  if (found) found.json = json;
  else settings.push({ key, json });
  noteSettings(state);
}

/** Takes a setting away. */
export function deleteSetting(state: HostState, key: string): void {
  const extension = findExtension(state);
  if (!extension) return;
  extension.settings = extension.settings.filter((one) => one.key !== key);
  noteSettings(state);
}

/** The settings as Office.context.document.settings holds them: a copy until it is saved. */
export interface DocumentSettings {
  /** [[key, value], …] as JSON text. */
  read(): string;
  /** Replaces all settings by [[key, value], …]. */
  save(json: string): void;
}

/** Office.context.document.settings and workbook.settings are one store; this is the first one's way to it. */
export function openDocumentSettings(state: HostState): DocumentSettings {
  return {
    read: () => JSON.stringify(settingKeys(state).map((key) => [key, readSetting(state, key)])),
    save: (json) => {
      const pairs = JSON.parse(json) as readonly (readonly [string, unknown])[];
      const kept = new Set(pairs.map(([key]) => key));
      for (const key of settingKeys(state)) if (!kept.has(key)) deleteSetting(state, key);
      for (const [key, value] of pairs) {
        if (JSON.stringify(readSetting(state, key)) !== JSON.stringify(value))
          writeSetting(state, key, value);
      }
    },
  };
}
