import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { county } from "./county-session";

describe("a job that cannot be done now", () => {
  it("is refused while another goes on, and the word of it goes when that one is done", async () => {
    const { session } = await county();
    const first = session.check();
    await session.makeRosters();
    expect(session.getSnapshot().refusal).toEqual({ kind: "busy" });
    expect(session.getSnapshot().rosters).toBeNull();
    await first;
    expect(session.getSnapshot().refusal).toBeNull();
    expect(session.getSnapshot().checked).not.toBeNull();
  });

  it("is said to have broken off when its code cannot be loaded, and the next one goes on", async () => {
    const { host } = await county();
    let isOnline = false;
    const { computeHere } = await import("../../src/commands/computing/compute");
    const session = createCampaignSession({
      gateway: createOfficeGateway(host.Excel),
      locale: "zh-CN",
      now: () => new Date(2027, 0, 20),
      compute: (params) =>
        isOnline ? computeHere(params) : Promise.reject(new Error("Loading chunk computing-worker failed")),
    });
    await expect(session.check()).rejects.toThrow("computing-worker");
    expect(session.getSnapshot()).toMatchObject({ refusal: { kind: "failed" }, busy: null });
    isOnline = true;
    await session.check();
    expect(session.getSnapshot()).toMatchObject({ refusal: null, busy: null });
  });
});
