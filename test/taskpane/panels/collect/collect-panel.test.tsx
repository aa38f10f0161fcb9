/** @jest-environment jsdom */
import { TextEncoder } from "node:util";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { CampaignState } from "../../../../src/commands/campaign-session";
import { CampaignPane } from "../../../../src/taskpane/CampaignPane";
import { collectFiles } from "../../../../src/workflows/collect/collect-files";
import { takeFile } from "../../../../src/workflows/collect/take-file";
import { gridOf } from "../../../workflows/grid-of-sheet";
import { checkedState, sampleSession } from "../../sample-session";

// The browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });
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
    expect(asked).toEqual(["previewCollection"]);
  });

  it("shows the numbers, the files that failed first, and who is missing", () => {
    const { asked } = show({ ...checkedState, collected });
    expect(screen.getByText("共 2 份，并入 1 份 1 行，未能读取 1 份，未报 1 个单位")).toBeTruthy();
    const files = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(files[0]).toContain("锁.xlsx");
    expect(files[0]).toContain("有打开密码");
    expect(files[1]).toContain("已并入 1");
    fireEvent.click(screen.getByRole("checkbox", { name: "县百货公司" }));
    fireEvent.click(screen.getByRole("button", { name: "登记零报告 1 家" }));
    expect(asked.at(-1)).toBe('recordNil ["县百货公司"]');
    fireEvent.click(screen.getByRole("button", { name: "把“棉纺织厂.xlsx”的行从合并表移出" }));
    expect(asked.at(-1)).toBe('removeSource "棉纺织厂.xlsx"');
    fireEvent.click(screen.getByRole("button", { name: "合并-困难职工登记（1 行）" }));
    expect(asked.at(-1)).toContain("合并-困难职工登记");
  });

  it("shows before anything is written what each file is, why one is to be confirmed, and merges those ticked", () => {
    const files = [
      takeFile({
        file: "来路不明.xlsx",
        savedAt: null,
        reading: {
          ok: true,
          isDate1904: false,
          grids: [
            gridOf("登记表", [
              ["姓名", "身份证号", "困难类别", "慰问金额"],
              ["魏桂兰", "341899197001010014", "深度困难", 1000],
              ["合计", null, null, 900],
            ]),
            gridOf("说明", [
              ["甲", "乙"],
              ["请看", "这里"],
            ]),
          ],
        },
      }),
      takeFile({ file: "锁.xlsx", savedAt: null, reading: { ok: false, reason: "encrypted" } }),
    ];
    const take = () => Promise.resolve(files);
    const all = collectFiles({ overrides: {}, grids: [], files });
    const collecting = { all, chosen: all, files, grids: [], take, leftOut: new Set(["来路不明.xlsx"]) };
    const { asked } = show({ ...checkedState, collecting });
    expect(screen.getByText("读了 2 份，0 份可收，1 份需确认，1 份读不出")).toBeTruthy();
    const locked = screen.getByText("锁.xlsx", { exact: false }).closest("li");
    expect(locked?.textContent).toBe("锁.xlsx有打开密码，请对方去掉密码后再报读不出");
    expect(locked?.querySelector("button")).toBeNull();
    expect(screen.getByText("1 行看不出是哪个单位的，请在文件名或表中写明单位。")).toBeTruthy();
    expect(screen.getByText("表内合计慰问金额 900.00 元，各行相加 1,000.00 元，请单位核对。")).toBeTruthy();
    expect(screen.getByText("“说明”没有认出，这张表的行不会并入。")).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: "收这份" }));
    expect(asked.at(-1)).toBe("leaveOut 来路不明.xlsx false");
    fireEvent.click(screen.getByRole("button", { name: "指定“说明”的表头…" }));
    fireEvent.change(screen.getByRole("combobox", { name: "“甲”作为" }), { target: { value: "name" } });
    fireEvent.click(screen.getByRole("button", { name: "按此读取" }));
    expect(asked.at(-1)).toContain('correctCollection [{"shape":"甲|乙"');
    fireEvent.click(screen.getByRole("button", { name: "合并 1 份" }));
    expect(asked.at(-1)).toBe("writeCollection");
    fireEvent.click(screen.getByRole("button", { name: "不合并" }));
    expect(asked.at(-1)).toBe("closeCollection");
  });

  it("gives the reason of a file that failed when the collection is read back from the workbook", () => {
    const lines = collected.lines.map((line) =>
      line.state === "failed" ? { ...line, reason: null, earlierNote: "有打开密码" } : line,
    );
    show({ ...checkedState, collected: { ...collected, lines } });
    expect(screen.getAllByRole("listitem")[0]?.textContent).toBe("锁.xlsx有打开密码未能读取");
  });

  it("draws few of 800 files at once, and opens the row that is pressed", () => {
    const head = ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"];
    const files = Array.from({ length: 800 }, (_, index) => {
      const row = [`职工${index}`, null, `县第${index + 1}厂`, "深度困难", 1000];
      const reading = { ok: true, isDate1904: false, grids: [gridOf("登记表", [head, row])] } as const;
      return takeFile({ file: `${index + 1}.xlsx`, savedAt: null, reading });
    });
    const all = collectFiles({ overrides: {}, grids: [], files });
    const take = () => Promise.resolve(files);
    const collecting = { all, chosen: all, files, grids: [], take, leftOut: new Set<string>() };
    show({ ...checkedState, collecting });
    const drawn = within(screen.getByRole("list", { name: "收到的文件" })).getAllByRole("listitem");
    expect(drawn.length).toBeLessThanOrEqual(50);
    fireEvent.click(screen.getByRole("radio", { name: "按单位" }));
    const units = within(screen.getByRole("list", { name: "按单位" })).getAllByRole("listitem");
    expect(units.length).toBeLessThanOrEqual(50);
    expect(drawn[0]?.getAttribute("aria-setsize")).toBe("800");
    const row = () => screen.getByRole("button", { name: /^3\.xlsx/ });
    expect(row().getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(row());
    expect(row().getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("button", { name: /^2\.xlsx/ }).getAttribute("aria-expanded")).toBe("false");
  });

  it("says at the place of collecting that a collection was put back, and that a file was taken out", () => {
    const step = { at: new Date(), sheets: ["收表情况"] };
    const log = [{ ...step, title: "collect", putBack: false }];
    show({ ...checkedState, collected, log: [{ ...step, title: "removeSource", putBack: false }] });
    expect(screen.getByText("removeSource：已完成，可以撤回。")).toBeTruthy();
    cleanup();
    show({ ...checkedState, takenBack: "collect", log: log.map((each) => ({ ...each, putBack: true })) });
    expect(screen.getByText("collect：已撤回，恢复原样。")).toBeTruthy();
  });

  it("holds what the files brought against what is merged, and says where a row is missing", () => {
    const lines = collected.lines.map((line) =>
      line.source === null ? line : { ...line, source: { ...line.source, sourceRows: 2 } },
    );
    show({ ...checkedState, collected: { ...collected, lines } });
    expect(screen.getByText("全县困难职工登记 1 行，1,000.00 元，差 −1 行")).toBeTruthy();
    const [file] = within(screen.getByRole("list", { name: "按文件" })).getAllByRole("listitem");
    expect(file?.textContent).toBe(
      "棉纺织厂.xlsx困难职工登记 · 原表 2 行，1,000.00 元1 行，1,000.00 元差 −1 行",
    );
  });

  it("lists who is to be sent back to and makes slips of those ticked", () => {
    const plan = { title: "returnSlip", steps: [] };
    const slips = [
      { unit: "县农机厂", rows: 2, findings: 3, plan },
      { unit: "", rows: 1, findings: 1, plan },
    ];
    const { asked } = show({ ...checkedState, slips });
    fireEvent.click(screen.getByRole("checkbox", { name: "（未写明单位）" }));
    fireEvent.click(screen.getByRole("button", { name: "生成补正单 1 张" }));
    expect(asked.at(-1)).toBe('writeSlips ["县农机厂"]');
  });

  it("takes sheets of the workbook itself as sources", () => {
    const ownTables = [{ sheet: "甲厂", kind: "needyWorkers" as const }];
    const { asked } = show({ ...checkedState, collected: { ...collected, ownTables } });
    fireEvent.click(screen.getByRole("checkbox", { name: /^甲厂/ }));
    fireEvent.click(screen.getByRole("button", { name: "合并这 1 张表" }));
    expect(asked.at(-1)).toBe('previewOwnSheets ["甲厂"]');
  });
});
