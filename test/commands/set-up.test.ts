import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

async function open() {
  const host = await openExcelHost({ calculator: null });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  const sheets = async () => {
    const read = await gateway.readGrids();
    if (!read.ok) throw new Error(read.refusal.kind);
    return read.value;
  };
  const parameter = (id: string) =>
    session.getSnapshot().recognized?.parameterStates.find((each) => each.id === id);
  return { host, session, sheets, parameter };
}

const county = { id: "county", value: "怀川县", source: "" } as const;
const line = { id: "minimumLivingLine", value: "1,062", source: "怀民发〔2026〕9号" } as const;

it("begins an empty workbook: parameter sheet with what was typed, and empty tables", async () => {
  const { host, session, sheets, parameter } = await open();
  await session.setUp([county, line]);
  expect((await sheets()).map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(["参数", "困难职工登记", "捐款明细"]),
  );
  await session.recognize();
  expect(parameter("county")).toMatchObject({ state: "set", value: "怀川县" });
  expect(parameter("minimumLivingLine")).toMatchObject({ value: 1062, source: "怀民发〔2026〕9号" });
  expect(parameter("campaignYear")).toMatchObject({ state: "unset" });
  host.close();
});

it("writes into the lines that are there, changes nothing else, and is put back in one step", async () => {
  const { host, session, sheets, parameter } = await open();
  await session.setUp([county, line]);
  const before = await sheets();
  await session.setUp([{ id: "minimumLivingLine", value: "1100", source: "" }]);
  await session.recognize();
  expect(parameter("minimumLivingLine")).toMatchObject({ value: 1100, source: "怀民发〔2026〕9号" });
  expect(parameter("county")).toMatchObject({ value: "怀川县" });
  await session.putBack();
  expect(await sheets()).toEqual(before);
  host.close();
});

it("refuses what cannot be read and names it", async () => {
  const { host, session, sheets } = await open();
  const before = await sheets();
  await session.setUp([county, { id: "minimumLivingLine", value: "很多", source: "" }]);
  expect(session.getSnapshot().refusal).toEqual({
    kind: "parametersUnreadable",
    parameters: ["minimumLivingLine"],
  });
  expect(await sheets()).toEqual(before);
  host.close();
});
