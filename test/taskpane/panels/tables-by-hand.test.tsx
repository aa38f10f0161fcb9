/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { CampaignPane } from "../../../src/taskpane/CampaignPane";
import { checkedState, sampleSession } from "../sample-session";

afterEach(cleanup);

function show() {
  const sample = sampleSession(checkedState);
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

describe("a sheet that was not recognised", () => {
  it("is told what it is: kind, header row and columns, kept for every sheet of that form", async () => {
    const { asked } = show();
    fireEvent.click(screen.getByRole("button", { name: /^Sheet3/ }));
    // The doubtful table above is open too and asks the same.
    const sheet = within(screen.getByRole("button", { name: /^Sheet3/ }).closest("li")!);
    const kept = sheet.getByRole<HTMLButtonElement>("button", { name: "按此读取" });
    const row = sheet.getByRole<HTMLSelectElement>("combobox", { name: "表头在" });
    expect(within(row).getByRole<HTMLOptionElement>("option", { name: "第 2 行：甲列 乙列" }).selected).toBe(
      true,
    );
    fireEvent.change(sheet.getByRole("combobox", { name: "这张表是" }), {
      target: { value: "personalDonations" },
    });
    fireEvent.change(sheet.getByRole("combobox", { name: "“甲列”作为" }), { target: { value: "" } });
    expect(kept.disabled).toBe(true);
    expect(sheet.getByText(/^请至少指定一列作为：/)).toBeTruthy();
    fireEvent.change(sheet.getByRole("combobox", { name: "“甲列”作为" }), { target: { value: "name" } });
    fireEvent.change(sheet.getByRole("combobox", { name: "“乙列”作为" }), {
      target: { value: "personalAmount" },
    });
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
    fireEvent.click(kept);
    const correction = { shape: "甲列|乙列", levels: 1, kind: "personalDonations" };
    expect(asked).toEqual([
      `keepCorrections ${JSON.stringify([{ ...correction, fields: ["name", "personalAmount"] }])}`,
    ]);
  });
});
