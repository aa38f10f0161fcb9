import type { Progress } from "../../src/workbook/gateway";
import { county } from "./county-session";

/** What a job tells while it runs, as the pane would show it. */
async function told(run: (session: Awaited<ReturnType<typeof county>>["session"]) => Promise<void>) {
  const { session } = await county();
  const heard: Progress[] = [];
  session.subscribe(() => {
    const progress = session.getSnapshot().busy?.progress ?? null;
    if (progress !== null && progress !== heard.at(-1)) heard.push(progress);
  });
  await run(session);
  return heard;
}

describe("progress", () => {
  it("names each step of a check in turn, never more than there are", async () => {
    const heard = await told((session) => session.check());
    expect(heard.map(({ part }) => part).filter((part) => part !== "rows")).toEqual([
      "tables",
      "households",
      "people",
      "money",
      "findings",
    ]);
    expect(heard.every(({ done, total }) => done <= total)).toBe(true);
    const steps = heard.filter(({ part }) => part !== "rows").map(({ done }) => done);
    expect(steps).toEqual([0, 1, 2, 3, 4]);
  });

  it("counts the rosters while they are laid out, and the steps while they are written", async () => {
    const heard = await told((session) => session.makeRosters({ anyway: true }));
    expect(heard.filter(({ part }) => part === "sheets").map(({ total }) => total)).toEqual([1]);
    const written = heard.filter(({ part }) => part === undefined);
    expect(written.at(-1)?.done).toBe(written.at(-1)?.total);
  });
});
