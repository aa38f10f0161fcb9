import { runCommandLine } from "../../src/cli/program";

/** Runs the command line within the test and keeps what it says. */
export async function runNuan(...words: string[]) {
  const said = { stdout: "", stderr: "" };
  const listen = (stream: NodeJS.WriteStream, name: keyof typeof said) =>
    jest.spyOn(stream, "write").mockImplementation((text) => {
      said[name] += String(text);
      return true;
    });
  const spies = [listen(process.stdout, "stdout"), listen(process.stderr, "stderr")];
  try {
    const status = await runCommandLine(words);
    return { status, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
