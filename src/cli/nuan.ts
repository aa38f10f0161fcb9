import { runCommandLine } from "./program";

/** `npm run --silent nuan -- …` */
async function main(): Promise<void> {
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2));
  } catch (error) {
    // A bug of ours: not 1, which means that errors were found in the tables.
    console.error(error);
    process.exitCode = 2;
  }
}

void main();
