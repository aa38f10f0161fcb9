import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { differencesPage, scoreSentences, withScore } from "./differences-page";
import { deriveManifest, manifestPath } from "./member-manifest";

const root = join(__dirname, "../..");

/** Writes the manifest, docs/differences.md and the score in the readmes from what the host answers now. */
async function writeDifferences(): Promise<void> {
  const manifest = await deriveManifest();
  const score = scoreSentences(manifest);
  writeFileSync(manifestPath, await format(JSON.stringify(manifest), { parser: "json", printWidth: 110 }));
  writeFileSync(
    join(root, "docs/differences.md"),
    await format(differencesPage(manifest), { parser: "markdown", printWidth: 110 }),
  );
  for (const [file, sentence] of [
    ["README.md", score.en],
    ["README.zh-CN.md", score.zh],
  ] as const) {
    const path = join(root, file);
    writeFileSync(path, withScore(readFileSync(path, "utf8"), sentence));
  }
  console.log(score.en);
}

void writeDifferences();
