/** @jest-environment jsdom */
import { act, cleanup, render, screen } from "@testing-library/react";
import type { PanePlace } from "../../src/commands/pane-place";
import { CampaignPane } from "../../src/taskpane/CampaignPane";
import { checkedState, emptyState, sampleSession } from "./sample-session";

afterEach(cleanup);

const LIGHT = { dark: false, forcedColors: false };

function show(recognized: typeof checkedState.recognized) {
  const sample = sampleSession(emptyState);
  const appearance = { current: () => LIGHT, subscribe: () => () => undefined };
  render(<CampaignPane services={sample.services} appearance={appearance} />);
  const go = (place: PanePlace) =>
    act(() => sample.set({ ...emptyState, recognized, asked: { place, kind: null } }));
  return { ...sample, go };
}

test("a place that only reads has read by itself when it is opened, once a visit", () => {
  const { asked, go } = show(checkedState.recognized);
  go("donations");
  go("donations");
  expect(asked).toEqual(["reviewDonations"]);
  go("allocate");
  go("visits");
  expect(asked).toEqual(["reviewDonations", "reviewAllocation", "reviewVisits"]);
});

test("in a workbook nobody has recognised nothing is read unasked", () => {
  const { asked, go } = show(null);
  go("donations");
  expect(asked).toEqual([]);
  expect(screen.getByRole("button", { name: "读取捐款" })).toBeTruthy();
});
