import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { opened, SHEETS } from "./raising-county";

const outcomesOf = (lines: readonly { outcome: string }[] | null) =>
  lines?.map(({ outcome }) => outcome).sort();

describe("names of units", () => {
  test("a likeness is proposed, decided by the clerk, kept in the workbook, and undone", async () => {
    const { host, session, again } = await opened();
    try {
      await session.reviewDonations("2026-01-20" as CalendarDate);
      const names = () => session.getSnapshot().raising.donations?.overview.names;
      expect(names()).toMatchObject([{ name: "教体局", unit: "县教育体育局", reason: "abbreviation" }]);
      await session.linkName({ name: "教体局", unit: "县教育体育局", isSame: true });
      expect(names()).toEqual([]);
      // Another session, as after the file was closed and opened.
      const later = again();
      await later.reviewDonations("2026-01-20" as CalendarDate);
      const overview = later.getSnapshot().raising.donations?.overview;
      expect(overview?.names).toEqual([]);
      expect(overview?.units.map(({ unit }) => unit)).toContain("县教育体育局");
      await session.putBack();
      expect(names()).toHaveLength(1);
      await session.linkName({ name: "教体局", unit: "县教育体育局", isSame: false });
      expect(names()).toEqual([]);
      const [link] = session.getSnapshot().raising.links.names;
      if (link === undefined) throw new Error("nothing kept");
      await session.unlink(link);
      expect(names()).toHaveLength(1);
    } finally {
      host.close();
    }
  });
});

describe("payments and gifts", () => {
  test("a proposal confirmed is certain from then on, one refused leaves both lines open", async () => {
    const { host, session, again, fund } = await opened();
    try {
      await session.reviewFund();
      const likely = () => fund().lines?.filter(({ outcome }) => outcome === "likely") ?? [];
      expect(
        likely()
          .map(({ party }) => party)
          .sort(),
      ).toEqual(["县教育体育局", "县财政国库"]);
      const treasury = likely().find(({ party }) => party === "县财政国库");
      const school = likely().find(({ party }) => party === "县教育体育局");
      if (treasury === undefined || school === undefined) throw new Error("no proposal");
      const { bankKeys: bank, giftKeys: gifts } = treasury;
      await session.linkLines({ bank, gifts, isSame: true });
      expect(likely().map(({ party }) => party)).toEqual(["县教育体育局"]);
      await session.linkLines({ bank: school.bankKeys, gifts: school.giftKeys, isSame: false });
      expect(likely()).toEqual([]);
      expect(outcomesOf(fund().lines)).toEqual([
        ...["bankOnly", "bankOnly", "certain", "giftOnly", "giftOnly", "giftOnly"],
      ]);
      const later = again();
      await later.reviewFund();
      expect(outcomesOf(later.getSnapshot().raising.fund?.overview.lines ?? null)).toEqual(
        outcomesOf(fund().lines),
      );
    } finally {
      host.close();
    }
  });

  test("lines nobody would match are matched by hand, and the check honours it", async () => {
    const { host, session, fund } = await opened();
    try {
      await session.reviewFund();
      const lines = fund().lines ?? [];
      const bank = lines.find(({ outcome, party }) => outcome === "bankOnly" && party === "王五");
      const gift = lines.find(({ outcome, giftFen }) => outcome === "giftOnly" && giftFen === 120_000);
      if (bank === undefined || gift === undefined) throw new Error("nothing open");
      await session.linkLines({ bank: bank.bankKeys, gifts: gift.giftKeys, isSame: true });
      const joined = fund().lines?.find(({ party, outcome }) => party === "王五" && outcome === "certain");
      expect(joined).toMatchObject({ bankFen: 120_000, giftFen: 120_000, reasonCodes: ["confirmed"] });
      await session.check();
      const codes = session
        .getSnapshot()
        .checked?.result.findings.filter(({ where }) => where?.sheet === "流水");
      expect(codes?.map(({ code, where }) => [code, where?.row])).not.toContainEqual(["bank.notInGifts", 2]);
    } finally {
      host.close();
    }
  });

  test("the balance is that after the last movement, in a statement that begins with the newest too", async () => {
    const { host, session, fund } = await opened();
    try {
      await session.reviewFund();
      expect(fund().bankBalanceFen).toBe(1_020_000);
      expect(fund().control).toEqual({
        ...{ bankCount: 3, bankFen: 920_000, giftCount: 4, giftFen: 997_700 },
        ...{ interestFen: 0, reversedCount: 0 },
      });
    } finally {
      host.close();
    }
  });
});

describe("spending by roster", () => {
  const approval = "联席会议纪要〔2026〕1号";

  test("rosters made here are read back and entered below the ledger with their approval, once, and can be put back", async () => {
    const { host, session, fund, cells } = await opened();
    try {
      await session.reviewFund();
      expect(fund().rosters).toMatchObject([
        { unit: "县棉纺织厂", households: 2, totalFen: 150_000, bookedIn: null },
        { unit: "县水泥厂", households: 1, totalFen: 150_000, bookedIn: null },
      ]);
      await session.bookSpending({ approval: " " });
      expect(session.getSnapshot().refusal).toEqual({ kind: "approvalNeeded" });
      await session.bookSpending({ approval, paidOn: "2026-01-19" as CalendarDate });
      expect(session.getSnapshot().refusal).toBeNull();
      const { values, formulas } = await cells("资金台账");
      expect(values.slice(3)).toEqual([
        [46041, approval, "发放慰问金：县棉纺织厂2户", "", "", 1500],
        [46041, approval, "发放慰问金：县水泥厂1户", "", "", 1500],
      ]);
      expect(formulas[3]?.[6]).toBe("=G3+E4-F4");
      expect(fund().ledger?.trial.closingFen).toBe(300_000);
      expect(fund().rosters.every(({ bookedIn }) => bookedIn !== null)).toBe(true);
      expect(fund().findings.map(({ code }) => code)).not.toContain("fund.notListed");
      await session.bookSpending({ approval });
      expect(session.getSnapshot().refusal).toEqual({ kind: "nothingToBook" });
      await session.putBack();
      expect((await cells("资金台账")).values).toHaveLength(3);
      expect(fund().rosters.every(({ bookedIn }) => bookedIn === null)).toBe(true);
    } finally {
      host.close();
    }
  });

  test("what stands below the ledger is never written over", async () => {
    const ledger = [...(SHEETS["资金台账"] ?? []), ["注：本账由财务保管", "", "", "", "", "", ""]];
    const { host, session, cells } = await opened({ ...SHEETS, 资金台账: ledger });
    try {
      await session.bookSpending({ approval });
      expect(session.getSnapshot().refusal).toMatchObject({ kind: "rowsTaken", row: 4, count: 2 });
      expect((await cells("资金台账")).values).toHaveLength(4);
    } finally {
      host.close();
    }
  });

  test("without a ledger a new one is begun, and it is read as the ledger from then on", async () => {
    const { 资金台账: _ledger, ...others } = SHEETS;
    const { host, session, fund, cells } = await opened(others);
    try {
      await session.reviewFund();
      await session.bookSpending({ approval, paidOn: "2026-01-19" as CalendarDate });
      expect((await cells("资金台账")).values.slice(1)).toEqual([
        [46041, approval, "发放慰问金：县棉纺织厂2户", "", "", 1500],
        [46041, approval, "发放慰问金：县水泥厂1户", "", "", 1500],
      ]);
      expect(fund().ledger?.trial).toMatchObject({ expenseFen: 300_000, closingFen: -300_000 });
    } finally {
      host.close();
    }
  });
});
