import { listGoldenCases, runGoldenCase } from "./golden/golden-case";

/** Runs every golden case on the real office.js with the real calculator; JSON on the standard output. */
async function run(): Promise<void> {
  const ran: Record<string, unknown> = {};
  for (const name of listGoldenCases()) {
    const { result, again } = await runGoldenCase(name);
    ran[name] = { result, again };
  }
  process.stdout.write(JSON.stringify(ran));
}

void run();
