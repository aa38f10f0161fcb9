/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { CampaignState } from "../../../src/commands/campaign-session";
import { CampaignPane } from "../../../src/taskpane/CampaignPane";
import type { Grid } from "../../../src/workbook/grid";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { FORM_WORKERS, formSheet } from "../../workbook/recognition/forms/worker-form";
import { sheetOf } from "../../workflows/measured-sheets";
import { checkedState, sampleSession } from "../sample-session";

afterEach(cleanup);

function show(grids: readonly Grid[]) {
  const { tables } = recognizeGrids(grids);
  const recognized = { tables, unrecognizedSheets: [], heads: [...grids], parameterStates: [] };
  const state: CampaignState = { ...checkedState, recognized, checked: null };
  const sample = sampleSession(state);
  const light = { dark: false, forcedColors: false };
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  fireEvent.click(screen.getByRole("button", { name: /^表格/ }));
  return sample;
}

test("forms filled in alike are one line, and what is changed in one is kept for all of them", async () => {
  const { asked } = show(FORM_WORKERS.map((worker) => formSheet(worker.name, worker)));
  expect(screen.getByRole("heading", { name: "认出 3 张" })).toBeTruthy();
  const line = screen.getByRole("button", { name: /一户一表 3 户/ });
  expect(line.textContent).toContain("魏桂兰 等 3 张");
  fireEvent.click(line);
  const forms = within(line.closest("li")!);
  expect(forms.getByText("各张申请表格式相同，改一张的标签，其余一并照改。")).toBeTruthy();
  expect(forms.getByText("F8").parentElement?.textContent).toContain("特长");
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  fireEvent.click(forms.getByRole("button", { name: "转到这张表" }));
  expect(asked).toEqual([expect.stringContaining("魏桂兰")]);
});

test("a table that lies on its side is one table, a person a column", () => {
  show([
    sheetOf("横表", [
      ["姓名", "钱海满", "朱兰华"],
      ["身份证号", "341899197609187001", "341899196104077013"],
      ["家庭人口", 2, 3],
      ["家庭年收入", 9000, 21000],
      ["困难类别", "深度困难", "相对困难"],
    ]),
  ]);
  expect(screen.getByRole("heading", { name: "认出 1 张" })).toBeTruthy();
  const line = screen.getByRole("button", { name: /一人一列 2 户/ });
  fireEvent.click(line);
  const persons = within(line.closest("li")!);
  expect(persons.getByText("各人共用左边的标签，改一处，各列一并照改。")).toBeTruthy();
});
