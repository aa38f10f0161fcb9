import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { county, PARAMETERS, register } from "./county-session";

const day = "2027-01-11" as CalendarDate;

/** Two households that are eligible, and what was registered of them. */
async function registered(act: "posted" | "approved") {
  const opened = await county({ 参数: [...PARAMETERS, ["公示天数", 5]] });
  await opened.session.writeAllocation();
  await opened.session.register({ act, on: day });
  expect(opened.session.getSnapshot().refusal).toBeNull();
  return opened;
}

const statedClasses = async ({ session }: Awaited<ReturnType<typeof county>>) => {
  await session.reviewEligibility();
  const households = session.getSnapshot().fund.read!.report.registers.flatMap((each) => each.households);
  return households.slice(0, 2).map(({ statedClass }) => statedClass);
};

describe("decisions after a notice was registered", () => {
  test("the same decisions ask nothing", async () => {
    const { session } = await registered("posted");
    await session.previewDecisions({ classes: true });
    expect(session.getSnapshot().fund.decisions?.summary.afterNotice).toBeNull();
    await session.writeDecisions({ classes: true, revise: true });
    expect(session.getSnapshot().refusal).toBeNull();
  });

  test.each(["posted", "approved"] as const)(
    "another class than the one %s waits for a yes, and changes nothing before it",
    async (act) => {
      const opened = await registered(act);
      const { session, type } = opened;
      // Her income rose: she was deep when it was decided, and is relative now.
      await type(register, 3, [["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 36_000, 0, 0]]);
      const before = await statedClasses(opened);
      await session.writeDecisions({ classes: true, revise: true });
      expect(session.getSnapshot().refusal).toEqual({ kind: "classesPosted", act, households: 1 });
      expect(await statedClasses(opened)).toEqual(before);
      await session.writeDecisions({ classes: true, revise: true, anyway: true });
      expect(session.getSnapshot().refusal).toBeNull();
      expect(await statedClasses(opened)).toEqual(["相对困难", "相对困难"]);
    },
  );

  test("who hangs on the wall and is not eligible any more counts as well", async () => {
    const { session, type } = await registered("posted");
    await type(register, 3, [["冯莲香", "341899195801106786", "县棉纺织厂", "深度困难", 3, 360_000, 0, 0]]);
    await session.previewDecisions();
    expect(session.getSnapshot().fund.decisions?.summary.afterNotice).toEqual({
      act: "posted",
      households: 1,
    });
  });
});
