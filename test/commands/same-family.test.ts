import { county, MA } from "./county-session";

const HEAD = ["姓名", "身份证号", "与职工关系", "职工姓名", "月收入"];

const previewed = async ({ session }: Awaited<ReturnType<typeof county>>) => {
  await session.previewAllocation();
  expect(session.getSnapshot().refusal).toBeNull();
  const { sameFamily, households } = session.getSnapshot().fund.allocation!.summary;
  return { sameFamily, households };
};

describe("Two workers of one household", () => {
  const family = { 家庭成员: [["家庭成员表"], HEAD, ["马宝山", MA, "夫", "冯莲香", 1_000]] };

  it("get a share each and are named, until a clerk decides that they are one household", async () => {
    const opened = await county(family);
    const { session } = opened;
    expect(await previewed(opened)).toEqual({ sameFamily: ["冯莲香", "马宝山"], households: 2 });
    await session.check();
    const finding = session
      .getSnapshot()
      .checked!.result.findings.find(({ code }) => code === "household.duplicate");
    expect(finding).toBeDefined();
    await session.decide(finding!, "samePerson", "夫妻一户，由妻子单位申报");
    expect(session.getSnapshot().refusal).toBeNull();
    expect(await previewed(opened)).toEqual({ sameFamily: [], households: 1 });
  });

  it("are not named where the families have nobody in common", async () => {
    const alone = { 家庭成员: [["家庭成员表"], HEAD, ["冯小军", null, "儿子", "冯莲香", 0]] };
    expect((await previewed(await county(alone))).sameFamily).toEqual([]);
  });
});
