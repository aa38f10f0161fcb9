import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readRibbon } from "../../src/workbench/ribbon/read-ribbon";

const text = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml") as unknown as Document;

describe("readRibbon", () => {
  const buttons = readRibbon(manifest, "zh-CN").flatMap((group) => group.buttons);

  test("finds the check and roster buttons with their actions, icons and tips", () => {
    const check = buttons.find((button) => button.label === "一键核查");
    expect(check?.action ?? check?.opensPane).toBeTruthy();
    expect(check?.icon).toMatch(/^icons\/.+\.png$/);
    expect(check?.supertip).not.toBe("");
    expect(buttons.map((button) => button.label)).toContain("生成名册");
  });

  test("every button has a label and does something", () => {
    for (const button of buttons) {
      expect(button.label).not.toBe("");
      expect(button.action !== undefined || button.opensPane || button.items.length > 0).toBe(true);
    }
  });

  test("takes the other language where the manifest has it", () => {
    expect(readRibbon(manifest, "en-US").flatMap((group) => group.buttons)[0]?.label).not.toBe(
      buttons[0]?.label,
    );
  });
});
