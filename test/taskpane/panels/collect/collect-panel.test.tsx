/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { CampaignState } from "../../../../src/commands/campaign-session";
import { CampaignPane } from "../../../../src/taskpane/CampaignPane";
import { collectFiles } from "../../../../src/workflows/collect/collect-files";
import { takeFile } from "../../../../src/workflows/collect/take-file";
import { gridOf } from "../../../workflows/grid-of-sheet";
import { checkedState, sampleSession } from "../../sample-session";

afterEach(cleanup);

function show(state: CampaignState) {
  const sample = sampleSession({ ...state, asked: { place: "collect", kind: null } });
  const light = { dark: false, forcedColors: false };
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  return sample;
}

const collected = collectFiles({
  overrides: {},
  grids: [
    gridOf("单位名录", [
      ["单位名录"],
      ["序号", "单位名称", "主管部门", "职工人数", "联系人"],
      [1, "县棉纺织厂", "县工信局", 300, "甲某"],
      [2, "县百货公司", "县商务局", 60, "丙某"],
    ]),
  ],
  files: [
    takeFile({
      file: "棉纺织厂.xlsx",
      savedAt: null,
      reading: {
        ok: true,
        isDate1904: false,
        grids: [
          gridOf("登记表", [
            ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
            ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 1000],
          ]),
        ],
      },
    }),
    takeFile({ file: "锁.xlsx", savedAt: null, reading: { ok: false, reason: "encrypted" } }),
  ],
});

describe("收表合并", () => {
  it("offers to choose files and hands those chosen to the session", () => {
    const { asked } = show(checkedState);
    expect(screen.getByText("把各单位的表合并到这里")).toBeTruthy();
    const input = screen.getByLabelText<HTMLInputElement>("选择文件", { selector: "input" });
    expect(input.multiple).toBe(true);
    fireEvent.change(input, { target: { files: [new File(["姓名"], "甲.csv")] } });
    expect(asked).toEqual(["collect"]);
  });

  it("shows the numbers, the files that failed first, and who is missing", () => {
    const { asked } = show({ ...checkedState, collected });
    expect(screen.getByText("共 2 份，并入 1 份 1 行，未能读取 1 份，未报 1 个单位")).toBeTruthy();
    const files = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(files[0]).toContain("锁.xlsx");
    expect(files[0]).toContain("有打开密码");
    expect(files[1]).toContain("已并入 1");
    expect(screen.getByText("未报：县百货公司")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "合并-困难职工登记（1 行）" }));
    expect(asked.at(-1)).toContain("合并-困难职工登记");
  });
});
