import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { generalDifferences } from "./known-gaps";
import { deriveManifest, manifestPath, type MemberManifest } from "./member-manifest";

/** One line for each class, those with something answered first. */
function classTable(manifest: MemberManifest): string {
  const rows = Object.entries(manifest).flatMap(([name, { done, partial, refused }]) => {
    const gaps = Object.entries(partial);
    const answered = done.length + gaps.length;
    if (answered === 0) return [];
    const notes = gaps.map(([member, gap]) => `\`${member}\`: ${gap}`).join("; ");
    const missing = refused.map((member) => `\`${member}\``).join(" ");
    return [`| ${name} | ${answered} of ${answered + refused.length} | ${notes} | ${missing} |`];
  });
  return ["| Class | Answered | Partly | Refused |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function refusedClasses(manifest: MemberManifest): string {
  return Object.entries(manifest)
    .filter(
      ([, { done, partial, refused }]) =>
        done.length + Object.keys(partial).length === 0 && refused.length > 0,
    )
    .map(([name, { refused }]) => `${name} (${refused.length})`)
    .join(", ");
}

/** Writes the manifest and docs/differences.md from what the host answers now. */
async function writeDifferences(): Promise<void> {
  const manifest = await deriveManifest();
  const classes = Object.values(manifest);
  const done = classes.reduce((sum, one) => sum + one.done.length, 0);
  const partial = classes.reduce((sum, one) => sum + Object.keys(one.partial).length, 0);
  const refused = classes.reduce((sum, one) => sum + one.refused.length, 0);
  const absent = classes.reduce((sum, one) => sum + one.absent.length, 0);
  const all = done + partial + refused;
  const score = `${done} of the ${all} members that office.js has in the Excel namespace are answered in full (${((done / all) * 100).toFixed(1)} %), ${partial} in part, ${refused} are refused.`;
  const page = `<!-- Written by test/excel-host/write-differences.ts; notes are in test/excel-host/known-gaps.ts. -->

# Where the embedded host differs from Excel

The host runs the unmodified office.js over a workbook in memory. What it does not do it refuses with \`ApiNotFound\` or \`NotImplemented\` and the member's name; it never answers by guessing.

${score} Another ${absent} are declared by @types/office-js but are newer than the office.js package.

## In general

| Part | Difference |
| --- | --- |
${generalDifferences.map(([part, difference]) => `| ${part} | ${difference} |`).join("\n")}

## By class

${classTable(manifest)}

## Classes refused as a whole

${refusedClasses(manifest)}
`;
  writeFileSync(manifestPath, await format(JSON.stringify(manifest), { parser: "json", printWidth: 110 }));
  writeFileSync(
    join(__dirname, "../../docs/differences.md"),
    await format(page, { parser: "markdown", printWidth: 110 }),
  );
  console.log(score);
}

void writeDifferences();
