import { generalDifferences } from "./known-gaps";
import type { MemberManifest } from "./member-manifest";

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

/** How many members are in each list. */
function countMembers(manifest: MemberManifest) {
  const classes = Object.values(manifest);
  const done = classes.reduce((sum, one) => sum + one.done.length, 0);
  const partial = classes.reduce((sum, one) => sum + Object.keys(one.partial).length, 0);
  const refused = classes.reduce((sum, one) => sum + one.refused.length, 0);
  const absent = classes.reduce((sum, one) => sum + one.absent.length, 0);
  const all = done + partial + refused;
  return { done, partial, refused, absent, all, percent: ((done / all) * 100).toFixed(1) };
}

/** The score in a sentence, in both languages of the readmes. */
export function scoreSentences(manifest: MemberManifest): { readonly en: string; readonly zh: string } {
  const { done, partial, refused, all, percent } = countMembers(manifest);
  return {
    en: `${done} of the ${all} members that office.js has in the Excel namespace are answered in full (${percent} %), ${partial} in part, ${refused} are refused.`,
    zh: `office.js 的 Excel 命名空间共 ${all} 个成员，内置主机完整支持 ${done} 个（${percent}%），部分支持 ${partial} 个，其余 ${refused} 个明确拒绝。`,
  };
}

/** docs/differences.md, before prettier. */
export function differencesPage(manifest: MemberManifest): string {
  return `<!-- Written by test/excel-host/write-differences.ts; notes are in test/excel-host/known-gaps.ts. -->

# Where the embedded host differs from Excel

The host runs the unmodified office.js over a workbook in memory. What it does not do it refuses with \`ApiNotFound\` or \`NotImplemented\` and the member's name; it never answers by guessing.

${scoreSentences(manifest).en} Another ${countMembers(manifest).absent} are declared by @types/office-js but are newer than the office.js package.

## In general

| Part | Difference |
| --- | --- |
${generalDifferences.map(([part, difference]) => `| ${part} | ${difference} |`).join("\n")}

## By class

${classTable(manifest)}

## Classes refused as a whole

${refusedClasses(manifest)}
`;
}

const scorePlace = /(<!-- host score -->)[\s\S]*?(<!-- end of host score -->)/;

/** A readme with today's score between its two marks; it is an error when it has none. */
export function withScore(readme: string, sentence: string): string {
  if (!scorePlace.test(readme)) throw new Error("The readme has no place for the host's score.");
  return readme.replace(scorePlace, (_whole, open: string, close: string) => `${open}${sentence}${close}`);
}
