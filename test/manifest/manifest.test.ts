import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { ACTION_IDS } from "../../src/commands/action-ids";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const document: Document = new DOMParser().parseFromString(text, "text/xml");

function elements(name: string): Element[] {
  return Array.from(document.getElementsByTagName(name));
}

const resources = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap(elements)
  .filter((element) => element.hasAttribute("id"));
const resourceIds = resources.map((element) => element.getAttribute("id") ?? "");
const usedIds = Array.from(text.matchAll(/ resid="([^"]+)"/g), (match) => match[1] ?? "");

describe("manifest.xml", () => {
  it("is read by the Office manifest reader", () => {
    // In a process of its own: the reader requires an ES module, which jest's module loader does not allow.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((manifest) => console.log(JSON.stringify(manifest)))`;
    const output = execFileSync(process.execPath, ["-e", script, file], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(output)).toMatchObject({
      displayName: "送温暖",
      defaultLocale: "zh-CN",
      hosts: ["Workbook"],
    });
  });

  it("defines every resource it uses once and uses every resource it defines", () => {
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    expect([...new Set(usedIds)].sort()).toEqual([...resourceIds].sort());
  });

  it("keeps ids of tab, groups and controls unique", () => {
    const ids = ["CustomTab", "Group", "Control"]
      .flatMap(elements)
      .map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("runs only actions the commands register, and has a button for each", () => {
    const actions = elements("FunctionName").map((element) => element.textContent ?? "");
    expect([...actions].sort()).toEqual([...ACTION_IDS].sort());
  });

  it("points only at files that exist or that the build emits", () => {
    const emitted = new Set(["taskpane.html", "functions.js", "functions.json", "functions.en.json"]);
    const urls = Array.from(text.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g), (match) => match[1] ?? "");
    const missing = urls.filter((url) => !emitted.has(url) && !existsSync(path.join(root, "assets", url)));
    expect(urls.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it("draws every button in 16, 32 and 80 px", () => {
    for (const icon of elements("Icon")) {
      const sizes = Array.from(icon.getElementsByTagName("bt:Image"), (image) => image.getAttribute("size"));
      expect(sizes).toEqual(["16", "32", "80"]);
    }
  });

  it("stays inside the length limits, and speaks English beside Chinese", () => {
    for (const string of elements("bt:String")) {
      const id = string.getAttribute("id") ?? "";
      expect(id.length).toBeLessThanOrEqual(32);
      const limit = string.parentNode?.nodeName === "bt:LongStrings" ? 250 : 125;
      const overrides = Array.from(string.getElementsByTagName("bt:Override"));
      const values = [string, ...overrides].map(
        (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "",
      );
      for (const value of values) expect(value.length).toBeLessThanOrEqual(limit);
      if (id !== "Functions.Namespace")
        expect(overrides.map((one) => one.getAttribute("Locale"))).toEqual(["en-US"]);
    }
  });

  it("shares one long-lived runtime", () => {
    const [runtime] = elements("Runtime");
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const sets = elements("Set").map(
      (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14"]);
  });
});
