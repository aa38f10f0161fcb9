import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { runNuan } from "../cli/run-in-process";

const root = resolve(__dirname, "..", "..");

/** The pages somebody reads, without the packages'. */
const pages: readonly string[] = [
  ...readdirSync(root).map((name) => join(root, name)),
  ...readdirSync(join(root, "docs"), { recursive: true }).map((name) => join(root, "docs", String(name))),
  ...readdirSync(join(root, "src"), { recursive: true }).map((name) => join(root, "src", String(name))),
].filter((path) => path.endsWith(".md"));

const readmes: readonly string[] = ["README.md", "README.zh-CN.md"].map((name) => join(root, name));

const textOf = (page: string): string => readFileSync(page, "utf8");

/** Files and folders a page links to, and pictures it shows. */
function targetsOf(page: string): string[] {
  return [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(([, target]) =>
    target === undefined || /^[a-z]+:/.test(target) ? [] : [resolve(dirname(page), target)],
  );
}

/** First words of what follows a word, as in "`check register.xlsx`" of the table or "nuan -- check". */
function matchesIn(page: string, pattern: RegExp): string[] {
  return [...new Set([...textOf(page).matchAll(pattern)].flatMap(([, word]) => word ?? []))];
}

test("every link of every page leads to something", () => {
  const broken = pages.flatMap((page) =>
    targetsOf(page)
      .filter((target) => !existsSync(target))
      .map((target) => `${relative(root, page)} → ${relative(root, target)}`),
  );
  expect(pages.length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});

test.each(readmes)("the npm scripts a page names are there: %s", (page) => {
  const { scripts } = JSON.parse(textOf(join(root, "package.json"))) as { scripts: Record<string, string> };
  const named = matchesIn(page, /npm (?:run (?:--silent )?)?((?<=run (?:--silent )?)[a-z:]+|test|start)\b/g);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the command line has every command the pages name, and both pages name the same", async () => {
  const { stdout } = await runNuan("--help");
  const there = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name);
  const [english = [], chinese = []] = readmes.map((page) =>
    matchesIn(page, /\| `([a-z-]+) \S+\.?(?:xlsx|\/)/g),
  );
  expect(english.length).toBeGreaterThan(20);
  expect(chinese).toEqual(english);
  expect(english.filter((name) => !there.includes(name))).toEqual([]);
});
