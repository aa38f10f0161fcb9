import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionsPage } from "./functions-page";

/** Writes docs/functions.md anew from the doc comments: npx tsx test/functions/write-functions-page.ts */
async function run(): Promise<void> {
  writeFileSync(join(__dirname, "..", "..", "docs", "functions.md"), await functionsPage());
}

void run();
