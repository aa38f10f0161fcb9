import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Finding } from "../../../src/domain/finding";
import { residentIdCheckCharacter } from "../../../src/domain/identity/resident-id-check";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import {
  decisionKeyOf,
  isReason,
  planDecision,
  planRemoval,
  readDecisions,
} from "../../../src/workflows/decisions/decisions";
import type { KeptDecision, Verdict } from "../../../src/workflows/decisions/decisions";
import { findDuplicates } from "../../../src/workflows/decisions/find-duplicates";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "联系电话", "银行账号"];
const FAMILY = ["职工姓名", "职工身份证号", "成员姓名", "与职工关系", "成员身份证号"];
const idOf = (birth: string, sequence: number) => {
  const seventeen = `341899${birth}${String(sequence).padStart(3, "0")}`;
  return seventeen + residentIdCheckCharacter(seventeen);
};
const ONE = idOf("19580110", 678);
const OTHER = idOf("19701231", 101);
const swapped = `${ONE.slice(0, 15)}${ONE[16]}${ONE[15]}${ONE[17]}`;
const person = (name: string, id: CellValue, unit = "县棉纺织厂", phone: CellValue = null): CellValue[] => [
  ...[name, id, unit, "深度困难", phone],
  null,
];
const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const register = (...rows: CellValue[][]) => gridOf("困难职工登记", [HEAD, ...rows]);
const check = (grids: ReturnType<typeof gridOf>[], decisions: readonly KeptDecision[] = []) =>
  checkWorkbook([parameterGrid(), ...grids], { ...options, decisions });
const pairs = (findings: readonly Finding[]) =>
  findings.flatMap(({ code, where, params }) =>
    code.startsWith("household.") ? [[code, where?.row, "kind" in params ? params.kind : ""]] : [],
  );
const decide = (checked: ReturnType<typeof check>, code: Finding["code"], verdict: Verdict): KeptDecision => {
  const finding = checked.findings.find((each) => each.code === code)!;
  const key = decisionKeyOf(finding, checked.subjects)!;
  return { key, code, verdict, reason: "派出所证明是两个人", decidedOn: "2027-01-20" as CalendarDate };
};

describe("duplicates in a check", () => {
  it("finds neighbours swapped and the same name with the same phone, with both cells", () => {
    const { findings } = check([
      register(
        person("冯莲香", ONE),
        person("冯莲香", swapped),
        person("马宝山", OTHER, "县水泥厂", "12100000002"),
        person("马宝山", idOf("19610203", 11), "县酒厂", "121 0000 0002"),
      ),
    ]);
    expect(pairs(findings)).toEqual([
      ["household.near", 3, "idNeighboursSwapped"],
      ["household.near", 5, "sameNameAndPhone"],
    ]);
    const near = findings.find(({ code }) => code === "household.near")!;
    expect(near.params).toMatchObject({
      cells: [
        { row: 2, column: 2 },
        { row: 3, column: 2 },
      ],
    });
  });

  it("finds a member of one family who has a dossier of his own, and leaves the worker's own line alone", () => {
    const family = gridOf("家庭成员", [
      FAMILY,
      ["冯莲香", ONE, "冯莲香", "本人", ONE],
      ["冯莲香", ONE, "马宝山", "配偶", OTHER],
    ]);
    const { findings } = check([register(person("冯莲香", ONE), person("马宝山", OTHER)), family]);
    expect(pairs(findings)).toEqual([["household.duplicate", 3, "householdUnderTwoWorkers"]]);
    const listed = findings.find(({ code }) => code === "household.duplicate");
    expect(listed?.where?.sheet).toBe("家庭成员");
  });

  it("finds nothing among people who have nothing in common", () => {
    const rows = Array.from({ length: 50 }, (_, at) => person(`甲${at}`, idOf("19700101", at * 7)));
    expect(pairs(check([register(...rows)]).findings).filter(([, , kind]) => kind === "samePhone")).toEqual(
      [],
    );
    expect(pairs(check([register(person("冯莲香", ONE), person("马宝山", OTHER))]).findings)).toEqual([]);
  });
});

describe("a decision of a clerk", () => {
  const rows = [person("冯莲香", ONE), person("冯莲香", swapped)];

  it("that two are different hides the finding, after sorting too, and not once a number is corrected", () => {
    const first = check([register(...rows)]);
    const decision = decide(first, "household.near", "notProblem");
    const again = check([register(person("马宝山", OTHER), rows[1]!, rows[0]!)], [decision]);
    expect(pairs(again.findings)).toEqual([]);
    expect(again.decided).toMatchObject([{ decision: { reason: "派出所证明是两个人" } }]);
    const corrected = `${ONE.slice(0, 14)}${(Number(ONE[14]) + 1) % 10}${ONE.slice(15)}`;
    const changed = check([register(rows[0]!, person("冯莲香", corrected))], [decision]);
    expect(pairs(changed.findings)).toEqual([["household.near", 3, "idOneCharacter"]]);
  });

  it("that two are one person leaves an error until one of the lines has gone", () => {
    const decision = decide(check([register(...rows)]), "household.near", "samePerson");
    const again = check([register(...rows)], [decision]);
    expect(pairs(again.findings)).toEqual([["household.decidedSame", 3, ""]]);
    expect(again.findings.find(({ code }) => code === "household.decidedSame")?.severity).toBe("error");
    expect(pairs(check([register(rows[0]!)], [decision]).findings)).toEqual([]);
  });

  it("about one row's value hides that row's finding and nobody else's", () => {
    const late = [
      person("冯莲香", ONE, "县棉纺织厂", "1210000"),
      person("马宝山", OTHER, "县酒厂", "1210000"),
    ];
    const decision = decide(check([register(...late)]), "phone.digits", "notProblem");
    const left = check([register(...late)], [decision]).findings.filter(
      ({ code }) => code === "phone.digits",
    );
    expect(left.map(({ where }) => where?.row)).toEqual([3]);
  });

  it("about one person listed twice hides both places", () => {
    const twice = register(person("冯莲香", ONE), person("冯莲香", ONE, "县酒厂"));
    const decision = decide(check([twice]), "household.samePerson", "notProblem");
    expect(pairs(check([twice], [decision]).findings)).toEqual([]);
  });

  it("is kept as text that holds no name and no number, and can be taken back", () => {
    const decision = decide(check([register(...rows)]), "household.near", "notProblem");
    const text = planDecision([], decision, "盐").memory?.decisions ?? "";
    expect(text).not.toMatch(/冯莲香|3418/);
    expect(readDecisions(text)).toEqual([decision]);
    const other = { ...decision, key: "x" };
    expect(readDecisions(planRemoval([decision, other], [decision.key]).memory?.decisions)).toEqual([other]);
    expect(planRemoval([decision], [decision.key]).memory).toEqual({ decisions: null });
    expect(readDecisions("not ours")).toEqual([]);
  });

  it("needs a reason of six characters", () => {
    expect(isReason("同名 不同人")).toBe(false);
    expect(isReason("同名不同人，已核")).toBe(true);
  });
});

it("looks through 20,000 people in under a second", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) =>
    person(`甲${at}`, idOf(`19${60 + (at % 30)}0${1 + (at % 9)}${10 + (at % 18)}`, (at * 37) % 1000)),
  );
  const grid = register(...rows);
  const records = checkWorkbook([grid], options).campaign.records;
  // Processor time: the clock also counts what else the machine does.
  const started = process.cpuUsage();
  findDuplicates(records);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(1000);
});
