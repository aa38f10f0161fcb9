import type { DynamicLine } from "../../src/workflows/versions/dynamic-line";
import { county, FENG, open, register } from "./county-session";

const QIAN = "341899196802140024";
const said = (lines: readonly DynamicLine[] = []) =>
  lines.map(({ kind, name, before, now, why }) => [kind, name, before, now, why].join(" | "));

/** A county whose register was kept, and typed over afterwards. */
async function keptAndChanged() {
  const opened = await county();
  await opened.session.keepVersion();
  expect(opened.session.getSnapshot().refusal).toBeNull();
  await opened.type(register, 3, [
    ["冯莲香", FENG, "县棉纺织厂", "深度困难", 3, 64_248, 0, 0],
    ["马宝珊", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34_344, 2_400, 0],
    ["钱一", QIAN, "县水泥厂", "深度困难", 1, 3_000, 0, 0],
  ]);
  return opened;
}

const EXPECTED = [
  expect.stringMatching(/^added \| 钱一 \| — \| 深度困难 \| /),
  "left | 何*元 | 相对困难 | — | ",
  expect.stringMatching(
    /^changed \| 冯莲香 \| 认定 深度困难；家庭年收入 13,248.00 \| 认定 不符；家庭年收入 64,248.00 \| .+/,
  ),
  "changed | 马宝珊 | 姓名 马*山 | 姓名 马宝珊 | ",
];

describe("A version of the register that the workbook keeps", () => {
  it("shows what changed since, in the same workbook opened again, without another file", async () => {
    const { host } = await keptAndChanged();
    const again = await open(await host.save());
    await again.session.reviewEligibility();
    const { kept } = again.session.getSnapshot().versions;
    expect(kept?.keptOn).toBe("2027-01-20");
    expect(said(kept?.lines)).toEqual(EXPECTED);
  });

  it("holds no full name and no number of a person", async () => {
    const { host } = await keptAndChanged();
    const context = await host.Excel.run(async (run) => {
      const setting = run.workbook.settings.getItem("nuan.version");
      setting.load("value");
      await run.sync();
      return String(setting.value);
    });
    expect(context).toContain("冯*香");
    expect(context).not.toMatch(/冯莲香|马宝山|\d{11}/);
  });

  it("says nothing where nothing changed, and is replaced by the next one", async () => {
    const { session } = await keptAndChanged();
    await session.keepVersion();
    await session.compareWithKept();
    expect(session.getSnapshot().refusal).toBeNull();
    expect(session.getSnapshot().versions.kept?.lines).toEqual([]);
    await session.writeComparison("kept");
    expect(session.getSnapshot().refusal).toEqual({ kind: "nothingDiffers" });
    await session.putBack();
    await session.compareWithKept();
    expect(said(session.getSnapshot().versions.kept?.lines)).toEqual(EXPECTED);
  });

  it("is written as 与上期变动", async () => {
    const { session, host } = await keptAndChanged();
    await session.writeComparison("kept");
    expect(session.getSnapshot().refusal).toBeNull();
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("与上期变动");
  });

  it("says why somebody left as far as the lists of now tell", async () => {
    const opened = await county({
      死亡比对名单: [
        ["死亡比对名单"],
        ["姓名", "身份证号", "死亡日期"],
        ["何开元", "34189919650307811X", "2026-10-01"],
      ],
    });
    await opened.session.keepVersion();
    await opened.type(register, 5, [[null, null, null, null, null, null, null, null]]);
    await opened.session.compareWithKept();
    expect(said(opened.session.getSnapshot().versions.kept?.lines)).toEqual([
      "left | 何*元 | 相对困难 | — | 去世（死亡比对名单!C3）",
    ]);
  });

  it("is asked for where the workbook keeps none", async () => {
    const { session } = await county();
    await session.compareWithKept();
    expect(session.getSnapshot().refusal).toEqual({ kind: "noVersionKept" });
    const empty = await open({ 备忘: [["今天开会"]] });
    await empty.session.keepVersion();
    expect(empty.session.getSnapshot().refusal).toEqual({ kind: "noRegister" });
  });

  it("gives way to last year's register where the workbook has one and keeps none", async () => {
    const { session, host } = await county({
      上年登记: [
        ["上年困难职工登记表"],
        ["姓名", "身份证号", "工作单位", "困难类别", "家庭人口", "家庭年收入"],
        ["钱一", "341899197203045115", "县酒厂", "相对困难", 2, 30000],
      ],
    });
    await session.compareWithKept();
    const { refusal, versions } = session.getSnapshot();
    expect(refusal).toBeNull();
    expect(versions.lastYear?.lines.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      expect.arrayContaining(["left 钱一", "added 冯莲香"]),
    );
    await session.writeComparison("lastYear");
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("与上年变动");
  });

  it("does not go with the clean copy of the notices", async () => {
    const { session, host } = await county();
    await session.keepVersion();
    await session.writeAllocation();
    await session.openCleanCopy();
    expect(session.getSnapshot().posting.copy?.sheets).toBeGreaterThan(0);
    expect(host.workbook.document.webExtensions).toHaveLength(1);
    expect(host.createdWorkbooks[0]?.document.webExtensions).toEqual([]);
  });
});
