import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeStaticSite } from "../../../src/workbench/server/write-static-site";

function built(officeScript: string): { dist: string; sample: string } {
  const dist = mkdtempSync(join(tmpdir(), "nuan-"));
  mkdirSync(join(dist, "office"));
  writeFileSync(join(dist, "workbench.html"), "<head><title>暖</title></head>");
  writeFileSync(join(dist, "taskpane.html"), `<script src="${officeScript}"></script>`);
  writeFileSync(join(dist, "office", "office.js"), "microsoft");
  writeFileSync(join(dist, "excel-host.cjs"), "node");
  const sample = join(dist, "sample-source.xlsx");
  writeFileSync(sample, "workbook");
  return { dist, sample };
}

test("holds the build, the bridge for office.js, the sample and the policy; written again it is the same", () => {
  const folders = built("office/office.js");
  const site = join(folders.dist, "site");
  writeStaticSite(folders, site);
  writeStaticSite(folders, site);
  expect(readdirSync(site).sort()).toEqual(
    ["index.html", "office", "sample-source.xlsx", "sample.xlsx", "taskpane.html", "workbench.html"].sort(),
  );
  expect(readFileSync(join(site, "office", "office.js"), "utf8")).toContain("nuanWorkbenchHost");
  expect(readFileSync(join(site, "sample.xlsx"), "utf8")).toBe("workbook");
  const page = readFileSync(join(site, "index.html"), "utf8");
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"/);
  expect(page).not.toContain("frame-ancestors");
});

test("a build that asks Microsoft's network for office.js is refused and nothing is written", () => {
  const folders = built("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(() => writeStaticSite(folders, join(folders.dist, "site"))).toThrow(/office\.js/);
  expect(readdirSync(folders.dist)).not.toContain("site");
});
