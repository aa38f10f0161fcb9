import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askMembers, type MemberState } from "./answered-members";
import { listExcelMembers } from "./excel-members";
import { knownGaps } from "./known-gaps";

/** Members of one class by what the host makes of them; a member is in one list. */
export interface ClassManifest {
  readonly done: readonly string[];
  /** Answered with something missing: what. */
  readonly partial: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
  /** Declared by @types/office-js, but not in the office.js that the host runs. */
  readonly absent: readonly string[];
}

export type MemberManifest = Readonly<Record<string, ClassManifest>>;

export const manifestPath = join(__dirname, "member-manifest.json");

/** The manifest as it was last written. */
export const readManifest = (): MemberManifest =>
  JSON.parse(readFileSync(manifestPath, "utf8")) as MemberManifest;

/** The manifest as the host answers now. */
export async function deriveManifest(): Promise<MemberManifest> {
  const answers = await askMembers(listExcelMembers());
  const manifest: Record<
    string,
    { done: string[]; partial: Record<string, string>; refused: string[]; absent: string[] }
  > = {};
  for (const { member, state } of answers) {
    const ofClass = (manifest[member.className] ??= { done: [], partial: {}, refused: [], absent: [] });
    const note = noteFor(`${member.className}.${member.name}`, state);
    if (note) ofClass.partial[member.name] = note;
    else if (state !== "readOnly") ofClass[state].push(member.name);
  }
  return manifest;
}

function noteFor(key: string, state: MemberState): string | null {
  if (state === "readOnly") return knownGaps[key] ?? "can be read, not set";
  return state === "done" ? (knownGaps[key] ?? null) : null;
}
