import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { county, PARAMETERS, register } from "./county-session";

const day = "2027-01-11" as CalendarDate;

/** Two households with amounts, and what was registered of them. */
async function registered(act: "posted" | "approved") {
  const opened = await county({ 参数: [...PARAMETERS, ["公示天数", 5]] });
  await opened.session.writeAllocation();
  expect(opened.session.getSnapshot().refusal).toBeNull();
  await opened.session.register({ act, on: day });
  expect(opened.session.getSnapshot().refusal).toBeNull();
  return opened;
}

const amountsOf = async ({ session }: Awaited<ReturnType<typeof county>>) => {
  await session.reviewAllocation();
  const households = session.getSnapshot().fund.read!.report.registers.flatMap((each) => each.households);
  return households.map(({ name, reliefFen }) => [name, reliefFen]);
};

describe("amounts after a notice was registered", () => {
  test("the same amounts again ask nothing", async () => {
    const { session } = await registered("posted");
    await session.previewAllocation();
    expect(session.getSnapshot().fund.allocation?.summary.afterNotice).toBeNull();
    await session.writeAllocation({ revise: true });
    expect(session.getSnapshot().refusal).toBeNull();
  });

  test.each(["posted", "approved"] as const)(
    "other amounts than those %s wait for a yes, and change nothing before it",
    async (act) => {
      const opened = await registered(act);
      const { session } = opened;
      const before = await amountsOf(opened);
      const trial = { fundFen: 150_000 as never, revise: true };
      await session.writeAllocation(trial);
      expect(session.getSnapshot().refusal).toEqual({ kind: "amountsPosted", act, households: 2 });
      expect(await amountsOf(opened)).toEqual(before);
      await session.writeAllocation({ ...trial, anyway: true });
      expect(session.getSnapshot().refusal).toBeNull();
      expect(await amountsOf(opened)).not.toEqual(before);
      // What was changed is named until it is posted, or approved, again.
      await session.reviewRegistrations();
      expect(session.getSnapshot().posting.changes).toHaveLength(2);
    },
  );

  test("a household completed after the notice counts: it was not on the wall", async () => {
    const { session, type } = await registered("posted");
    await type(register, 5, [["何开元", "34189919650307811X", "县水泥厂", "相对困难", 3, 9000, 0, 0]]);
    await session.reviewAllocation();
    await session.writeAllocation({ revise: true });
    // Its enterprise was never posted: what it gets is not a change of the notice.
    expect(session.getSnapshot().refusal).toBeNull();
    await type(register, 5, [["何开元", "34189919650307811X", "县棉纺织厂", "相对困难", 3, 9000, 0, 0]]);
    await session.reviewAllocation();
    await session.writeAllocation({ revise: true });
    expect(session.getSnapshot().refusal).toMatchObject({ kind: "amountsPosted", act: "posted" });
  });
});
