import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { canonicalText, checkCodeOf, fingerprintOf } from "../../src/domain/fingerprint";
import { fingerprint } from "../../src/functions/fingerprint";
import { sha256Of } from "../../src/workflows/rosters/sha256";
import { sheetFingerprint } from "../../src/workflows/rosters/sheet-fingerprint";

const page = readFileSync(resolve(__dirname, "../../docs/fingerprint.md"), "utf8");
const snippet = /```python\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

/** The code the page's own Python computes of a value; null where this machine has no Python. */
function byPython(value: unknown): string | null {
  const read = "import sys\nvalue = __import__('json').loads(sys.stdin.buffer.read().decode('utf-8'))\n";
  const { status, stdout, stderr, error } = spawnSync("python3", ["-c", read + snippet], {
    input: JSON.stringify(value),
    encoding: "utf8",
  });
  if (error !== undefined) return null;
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const rows = [
  { name: "阿依古丽·买买提", amountFen: 150000, remark: "", numberAmongAlike: null },
  { name: "e\u0301𠮷“引号”\\\n制表\t", amountFen: 0, remark: "a/b", numberAmongAlike: 2 },
];
const parameters: Parameters = { county: "怀川县", campaignYear: 2027, deepLineMultiple: 1.5 };

test("the Python of docs/fingerprint.md computes the code a sheet prints", async () => {
  const code = await sheetFingerprint("filing", rows, parameters);
  const kept = { county: "怀川县", campaignYear: 2027, deepLineMultiple: 1.5 };
  const python = byPython({ data: rows, kind: "filing", parameters: kept, rules: 2 });
  if (python === null) console.log("no python3 here: the page's snippet was not run");
  else expect(python).toBe(code);
});

test("the worksheet function and the sheets have one canonical form and one hash", async () => {
  const cells = [
    ["钱一", 1000],
    ["孙二", 500.5],
    ["", true],
  ];
  const text = '[["钱一",1000],["孙二",500.5],[null,true]]';
  const digest = createHash("sha256").update(text).digest("hex");
  expect(fingerprint(cells)).toEqual([[checkCodeOf(digest)]]);
  expect(checkCodeOf(await sha256Of(text))).toBe(checkCodeOf(digest));
  expect(fingerprintOf(JSON.parse(text))).toBe(checkCodeOf(digest));
  expect([null, checkCodeOf(digest)]).toContain(byPython(JSON.parse(text)));
  const [, quoted = ""] = /```text\n(\[\[.*\]\])\n```/.exec(page) ?? [];
  expect(page).toContain(`校验码 ${fingerprintOf(JSON.parse(quoted))}。`);
});

test("the canonical text has keys in order, texts in NFC, nothing for what has no value", () => {
  expect(canonicalText({ b: [1, undefined], a: "e\u0301", c: undefined })).toBe('{"a":"é","b":[1,null]}');
});
