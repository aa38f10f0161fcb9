import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Grid } from "../../../src/workbook/grid";
import type { Plan, PlanStep } from "../../../src/workbook/plan";
import { planAllocation } from "../../../src/workflows/allocate/allocate";
import { makeBulletin } from "../../../src/workflows/bulletin/bulletin";
import { planRegister } from "../../../src/workflows/campaign/add-register";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planCheckMarks } from "../../../src/workflows/check/plan-check-results";
import { collectFiles } from "../../../src/workflows/collect/collect-files";
import { takeFile } from "../../../src/workflows/collect/take-file";
import { planForm } from "../../../src/workflows/collect/unit-forms";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { planDecisions } from "../../../src/workflows/eligibility/eligibility-report-plan";
import { planRuleCases } from "../../../src/workflows/eligibility/rule-cases";
import { planBooking } from "../../../src/workflows/fund/book-spending";
import { planFundReconciliation } from "../../../src/workflows/fund/fund-ledger-sheet";
import { planRegistration } from "../../../src/workflows/posting/plan-registration";
import { readRegistrations } from "../../../src/workflows/posting/registrations";
import { planReturnSlips } from "../../../src/workflows/return-slips/plan-return-slips";
import { planSlipSheets } from "../../../src/workflows/return-slips/plan-slip-sheets";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { SHEET_KINDS, type SheetKind } from "../../../src/workflows/rosters/sheet-kinds";
import { gridOf } from "../../workflows/grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const posted = "2027-01-12" as CalendarDate;

type PlanMaker = (grids: readonly Grid[]) => Plan | null | Promise<Plan | null>;

/** Sheets that are no kind of the list of sheets: each is written by a job of its own. */
const JOBS = {
  "check-results": (grids) => planCheckMarks(checkWorkbook(grids, options), grids, "zh-CN"),
  bulletin: (grids) => makeBulletin(grids, options)?.plan ?? null,
  fund: (grids) => planFundReconciliation(grids, options)?.plan ?? null,
  ledger: (grids) => {
    const booked = planBooking(
      grids.filter(({ sheet }) => sheet !== "资金台账").concat(rosterGrid(grids)),
      options,
      { approval: "怀工发〔2027〕1号" },
    );
    return booked.kind === "planned" ? booked.plan : null;
  },
  certificate: async (grids) => {
    const planned = await planAllocation(reportEligibility(grids, options), grids, {}, options);
    return planned.kind === "planned" ? planned.plan : null;
  },
  decisions: (grids) => {
    const planned = planDecisions(reportEligibility(grids, options), grids, options);
    return planned.kind === "planned" ? planned.plan : null;
  },
  "rule-cases": (grids) => {
    const planned = planRuleCases(grids, checkWorkbook(grids, options).campaign.parameters);
    return planned.kind === "planned" ? planned.plan : null;
  },
  registrations: async (grids) =>
    (await planRegistration(checkWorkbook(grids, options), options, { act: "posted", on: posted }))?.plan ??
    null,
  "return-slips": (grids) => planSlipSheets(planReturnSlips(withFaults(grids), options)),
  collection: (grids) => {
    const sent = grids.filter(({ sheet }) => ["困难职工登记", "家庭成员", "单位捐款"].includes(sheet));
    const reading = { ok: true, grids: sent, isDate1904: false } as const;
    const files = [
      takeFile({
        file: "县工业和信息化局困难职工登记汇总表（2027年第二次上报）.xlsx",
        reading,
        savedAt: null,
      }),
    ];
    return collectFiles({ grids: [], files, overrides: {} }).plan;
  },
  template: () => planRegister(),
  "form-enterprise": () => planForm("enterprise", { name: "县棉纺织厂", system: "县工业和信息化局" }),
  "form-department": () => planForm("department", { name: "县教育局", system: "" }),
  "form-system": () => planForm("system", { name: "县工业和信息化局", system: "" }),
} satisfies Readonly<Record<string, PlanMaker>>;

export type PreviewName = SheetKind | keyof typeof JOBS;

/** Every sheet the add-in writes, by the kind or the job that writes it. */
export const PREVIEW_NAMES: readonly PreviewName[] = [
  ...SHEET_KINDS,
  ...(Object.keys(JOBS) as (keyof typeof JOBS)[]),
];

/** The steps that write new sheets for the county given; none where it has no data for them. Marks on the tables are left out. */
export async function previewSteps(name: PreviewName, grids: readonly Grid[]): Promise<readonly PlanStep[]> {
  const plan = isJob(name) ? await JOBS[name](grids) : await planOfKind(name, grids);
  const made = new Set(plan?.steps.flatMap((step) => (step.step === "createSheet" ? [step.sheet] : [])));
  return plan?.steps.filter(({ sheet }) => made.has(sheet)) ?? [];
}

function isJob(name: PreviewName): name is keyof typeof JOBS {
  return name in JOBS;
}

async function planOfKind(kind: SheetKind, grids: readonly Grid[]): Promise<Plan> {
  if (kind !== "supplement") return (await makeSheets([kind], checkWorkbook(grids, options), options)).plan;
  const before = grids.map((grid) =>
    grid.sheet === "困难职工登记" ? { ...grid, values: grid.values.filter((_, at) => at !== 2) } : grid,
  );
  const registered = await planRegistration(checkWorkbook(before, options), options, {
    ...{ act: "posted", on: posted },
  });
  const registrations = readRegistrations(registered?.plan.memory?.registrations);
  const later = { ...options, registrations };
  return (await makeSheets([kind], checkWorkbook(grids, later), later)).plan;
}

/** Some identity numbers with a wrong last digit, so that rows go back to their units. */
function withFaults(grids: readonly Grid[]): readonly Grid[] {
  const damaged = (value: string) => value.slice(0, -1) + (value.endsWith("1") ? "2" : "1");
  return grids.map((grid) =>
    grid.sheet !== "困难职工登记"
      ? grid
      : {
          ...grid,
          values: grid.values.map((row, at) =>
            at < 2 || at % 3 === 0
              ? row
              : row.map((value, column) => (column === 3 ? damaged(String(value)) : value)),
          ),
        },
  );
}

/** A signed roster of the first households, as the ledger books it. */
function rosterGrid(grids: readonly Grid[]): Grid {
  const register = grids.find(({ sheet }) => sheet === "困难职工登记");
  const rows = register?.values.slice(2, 10) ?? [];
  return gridOf("发放-棉纺织厂", [
    ["姓名", "身份证号", "工作单位", "慰问金额", "银行卡号", "领取人签字"],
    ...rows.map((row) => [row[2] ?? "", row[3] ?? "", row[6] ?? "", 1500, row[21] ?? "", ""]),
  ]);
}
