import { opened, SHEETS } from "./raising-county";

const GIFT = [46030, "N4", "县粮食局", 777, "", 10977, "捐款"];
const STATEMENT = SHEETS["流水"] ?? [];
const sheets = { ...SHEETS, 流水: [...STATEMENT.slice(0, 1), GIFT, ...STATEMENT.slice(1)] };

describe("gifts the bank has, in the ledger", () => {
  test("what was confirmed and what is certain is entered once, proposals are not, and it can be put back", async () => {
    const { host, session, again, fund, cells } = await opened(sheets);
    try {
      await session.reviewDonations();
      await session.linkName({ name: "教体局", unit: "县教育体育局", isSame: true });
      await session.reviewFund();
      const state = () =>
        fund().income.map(({ donor, line, bookedIn }) => [donor, line.incomeFen, bookedIn?.row ?? null]);
      // The ledger has the first already; the gift of 农业农村局 is only proposed.
      expect(state()).toEqual([
        ["教体局", 500_000, 3],
        ["县粮食局", 77_700, null],
      ]);
      const likely = fund().lines?.find(({ outcome }) => outcome === "likely");
      if (likely === undefined) throw new Error("no proposal");
      await session.linkLines({ bank: likely.bankKeys, gifts: likely.giftKeys, isSame: true });
      expect(state().map(([, , row]) => row)).toEqual([3, null, null]);
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toBeNull();
      const { values, formulas } = await cells("资金台账");
      expect(values.slice(3)).toEqual([
        [46028, "", "收到县农业农村局捐款", "单位捐款", 3000, ""],
        [46030, "", "收到县粮食局捐款", "单位捐款", 777, ""],
      ]);
      expect(formulas[4]?.[6]).toBe("=G4+E5-F5");
      expect(fund().ledger?.trial).toMatchObject({
        openingFen: 100_000,
        incomeFen: 877_700,
        closingFen: 977_700,
      });
      expect(state().map(([, , row]) => row)).toEqual([3, 4, 5]);
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toEqual({ kind: "noIncomeToBook" });
      const later = again();
      await later.bookIncome();
      expect(later.getSnapshot().refusal).toEqual({ kind: "noIncomeToBook" });
      await session.putBack();
      expect((await cells("资金台账")).values).toHaveLength(3);
      expect(state().map(([, , row]) => row)).toEqual([3, null, null]);
    } finally {
      host.close();
    }
  });

  test("what went back to its donor is spending of its own, entered once; the same sum paid to another is none", async () => {
    const back = [46031, "N5", "县粮食局", "", 200, 10777, "退捐款"];
    const paid = [46031, "N6", "县建筑公司", "", 200, 10577, "付款"];
    const { host, session, fund, cells } = await opened({
      ...sheets,
      单位捐款: [...(SHEETS["单位捐款"] ?? []), ["县粮食局", 200, 46031, "退款，多捐退回"]],
      流水: [...STATEMENT.slice(0, 1), paid, back, GIFT, ...STATEMENT.slice(1)],
    });
    try {
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toBeNull();
      const { values } = await cells("资金台账");
      expect(values.at(-1)).toEqual([46031, "", "退回县粮食局捐款", "单位捐款", "", 200]);
      expect(values.filter(([, , summary]) => /退|建筑/.test(String(summary)))).toHaveLength(1);
      expect(fund().ledger?.trial).toMatchObject({ expenseFen: 20_000 });
      expect(fund().findings.filter(({ where }) => where?.sheet === "资金台账" && where.row > 3)).toEqual([]);
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toEqual({ kind: "noIncomeToBook" });
    } finally {
      host.close();
    }
  });

  test("of two gifts alike that name nobody, the bank's is the one that is no cash, also once it was confirmed", async () => {
    const heads = ["捐款单位", "到账金额（元）", "到账日期", "捐款方式"];
    const { host, session, fund } = await opened({
      单位捐款: [heads, ["爱心人士", 5000, 46028, "现金"], ["爱心人士", 5000, 46028, "转账"]],
      流水: [...STATEMENT.slice(0, 1), [46028, "N1", "钱某某", 5000, "", 6000, "献爱心"]],
    });
    try {
      await session.reviewFund();
      const likely = fund().lines?.find(({ outcome }) => outcome === "likely");
      if (likely === undefined) throw new Error("no proposal");
      expect(likely).toMatchObject({ giftCells: [{ row: 3 }], reasonCodes: ["unnamed", "amount", "date"] });
      await session.linkLines({ bank: likely.bankKeys, gifts: likely.giftKeys, isSame: true });
      const confirmed = fund().lines?.filter(({ outcome }) => outcome === "certain");
      expect(confirmed).toMatchObject([{ giftCells: [{ row: 3 }] }]);
    } finally {
      host.close();
    }
  });

  test("where there is nothing yet a ledger is begun, and is understood although it is empty", async () => {
    const { host, session, fund, cells } = await opened({ 单位捐款: SHEETS["单位捐款"] ?? [] });
    try {
      await session.reviewFund();
      expect(session.getSnapshot().refusal).toEqual({ kind: "noLedger" });
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toBeNull();
      expect(session.getSnapshot().raising.entered).toEqual([]);
      expect((await cells("资金台账")).values).toHaveLength(1);
      expect(fund().ledger?.trial).toMatchObject({ openingFen: 0, incomeFen: 0, closingFen: 0 });
      expect(fund().ledger?.statedFen).toBeNull();
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toEqual({ kind: "noIncomeToBook" });
    } finally {
      host.close();
    }
  });

  test("what stands below the ledger is never written over", async () => {
    const ledger = [...(SHEETS["资金台账"] ?? []), ["注：本账由财务保管", "", "", "", "", "", ""]];
    const { host, session, cells } = await opened({ ...sheets, 资金台账: ledger });
    try {
      await session.bookIncome();
      expect(session.getSnapshot().refusal).toMatchObject({ kind: "rowsTaken", row: 4, count: 1 });
      expect((await cells("资金台账")).values).toHaveLength(4);
    } finally {
      host.close();
    }
  });
});
