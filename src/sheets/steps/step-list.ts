import type { Fen } from "../../domain/money/fen";
import type { HouseholdSteps } from "../../domain/steps/household-steps";
import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import { moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** How far one household has come. */
export interface StepListRow {
  readonly name: string;
  readonly residentId: string;
  readonly workUnit: string;
  /** As approved, or as it shall be. */
  readonly amountFen: Fen;
  readonly steps: HouseholdSteps;
}

const RESULTS = { agreed: "通过", refused: "未通过" } as const;
const RECEIPTS = { signed: "签字", card: "打卡" } as const;

const day = (head: string, of: (steps: HouseholdSteps) => string | null): TableColumn<StepListRow> =>
  textColumn(head, 62, ({ steps }) => of(steps) ?? "", 10);

/** Heads are the names the table is recognised by; 1050 points in all, on A3. */
const columns: readonly TableColumn<StepListRow>[] = [
  serialColumn(),
  textColumn("姓名", 62, ({ name }) => name),
  textColumn("身份证号", 114, ({ residentId }) => residentId, 10),
  textColumn("工作单位", 94, ({ workUnit }) => workUnit),
  day("申报\n日期", ({ declaredOn }) => declaredOn),
  day("评议\n日期", ({ reviewedOn }) => reviewedOn),
  textColumn("到会\n人数", 36, ({ steps }) => String(steps.reviewPresent ?? "")),
  textColumn("评议\n结果", 44, ({ steps }) =>
    steps.reviewResult === null ? "" : RESULTS[steps.reviewResult],
  ),
  day("公示\n开始日", ({ postedFrom }) => postedFrom),
  day("公示\n截止日", ({ postedTo }) => postedTo),
  day("审批\n日期", ({ approvedOn }) => approvedOn),
  textColumn("会议纪\n要文号", 60, ({ steps }) => steps.approvalReference),
  moneyColumn("审批金额\n（元）", 68, ({ amountFen }) => amountFen),
  day("发放\n日期", ({ paidOn }) => paidOn),
  moneyColumn("发放金额\n（元）", 68, ({ steps }) => steps.paidFen),
  textColumn("签领\n方式", 40, ({ steps }) => (steps.receipt === null ? "" : RECEIPTS[steps.receipt])),
  day("备案\n日期", ({ filedOn }) => filedOn),
];

/**
 * Lays out the steps of every household on A3, to be filled in as they are done; the check reads it again.
 * Source: the county's address (民主评议、张榜公布、联席会议、足额发放、备案).
 * @example planStepList(rows, run).sheet // => "办理进度"
 */
export function planStepList(rows: readonly StepListRow[], run: ListRun) {
  return planListSheet({
    sheet: "办理进度",
    title: `${run.county}${run.year}年困难职工帮扶办理进度表`,
    orientation: "wide",
    tab: "work",
    meta: countyLine(run, 9),
    columns,
    rows,
    rowHeight: 20,
    counted: "户",
    signatures: ["负责人：", "审核人：", "制表人："],
    note: "注：依次办理申报、评议、公示、审批、发放、备案；公示期满才能审批，审批后才能发放。填好后可一键核查先后和金额。",
    run,
  });
}
