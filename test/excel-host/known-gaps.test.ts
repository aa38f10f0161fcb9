import { readFileSync } from "node:fs";
import { join } from "node:path";
import { differencesPage, scoreSentences, withScore } from "./differences-page";
import { strangeClasses } from "./answered-members";
import { listExcelMembers } from "./excel-members";
import { knownGaps } from "./known-gaps";
import { deriveManifest, readManifest, type MemberManifest } from "./member-manifest";

/** "Range.values" → the list it is in. */
function placesOf(manifest: MemberManifest): Map<string, string> {
  const places = new Map<string, string>();
  for (const [className, { done, partial, refused, absent }] of Object.entries(manifest)) {
    for (const name of done) places.set(`${className}.${name}`, "done");
    for (const [name, gap] of Object.entries(partial)) places.set(`${className}.${name}`, `partial: ${gap}`);
    for (const name of refused) places.set(`${className}.${name}`, "refused");
    for (const name of absent) places.set(`${className}.${name}`, "absent");
  }
  return places;
}

// When this fails after a change of the host: npx tsx test/excel-host/write-differences.ts
describe("the manifest of Excel's members", () => {
  it("has every member in one list, the one the host's answer puts it in", async () => {
    const written = placesOf(readManifest());
    const now = placesOf(await deriveManifest());
    const differing = [...new Set([...written.keys(), ...now.keys()])].filter(
      (key) => written.get(key) !== now.get(key),
    );
    expect(differing.map((key) => [key, written.get(key), now.get(key)])).toEqual([]);
    expect(now.size).toBe(listExcelMembers().length);
    expect(now.size).toBeGreaterThan(2000);
  });

  it("notes gaps of members that are answered only", () => {
    const manifest = readManifest();
    const idle = Object.keys(knownGaps).filter((key) => {
      const [className = "", name = ""] = key.split(".");
      return manifest[className]?.partial[name] === undefined;
    });
    expect(idle).toEqual([]);
  });

  it("knows every class the host answers for", async () => {
    expect(await strangeClasses(listExcelMembers())).toEqual([]);
  });

  it("is what docs/differences.md and the readmes say", () => {
    const manifest = readManifest();
    const read = (file: string): string => readFileSync(join(__dirname, "../..", file), "utf8");
    // Prettier pads the tables and escapes what Markdown would read otherwise.
    const bare = (text: string): string => text.replace(/[\s\\-]+/g, "");
    expect(bare(read("docs/differences.md"))).toBe(bare(differencesPage(manifest)));
    const score = scoreSentences(manifest);
    expect(read("README.md")).toBe(withScore(read("README.md"), score.en));
    expect(read("README.zh-CN.md")).toBe(withScore(read("README.zh-CN.md"), score.zh));
  });
});
