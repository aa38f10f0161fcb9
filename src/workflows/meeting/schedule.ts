import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isPostingInWorkingDays } from "../../domain/parameters/parameter-definitions";
import type { HouseholdSteps } from "../../domain/steps/household-steps";
import { type LatestDays, latestDays } from "../../domain/steps/latest-days";
import { paperDate } from "../../sheets/layout/chinese-text";
import { planWorkSchedule, type WorkScheduleRow } from "../../sheets/meeting/work-schedule";
import { registerReaders } from "../campaign/register-readers";
import { periodOf } from "../posting/posting-period-of";
import type { SheetRun } from "../rosters/sheet-run";
import { knownSteps } from "../steps/known-steps";
import { paidByRosters } from "../steps/paid-by-rosters";
import { planVisits } from "../visits/plan-visits";

/**
 * Adds the schedule of the campaign's work: last days counted back from the end of the campaign, and how far each piece is.
 * @example await addSchedule(run)
 */
export async function addSchedule(run: SheetRun): Promise<void> {
  const days = daysOf(run);
  const rows = workOf(run, days);
  const caution =
    days === null
      ? "活动结束日或公示天数未设置，请在“参数”表填写。"
      : days.holidaysKnown
        ? ""
        : "放假调休安排尚未公布，暂按周一至周五推算，请核对。";
  await run.add("schedule", rows, (list) => planWorkSchedule(rows, caution, list));
}

function daysOf({ parameters }: SheetRun): LatestDays | null {
  const { campaignTo, postingDays } = parameters;
  const posting = periodOf(parameters);
  if (campaignTo === undefined || (posting === null && postingDays === undefined)) return null;
  const inWorkingDays = isPostingInWorkingDays(parameters);
  return latestDays({ lastDay: campaignTo, postingDays: postingDays ?? 1, inWorkingDays, posting });
}

function workOf(run: SheetRun, days: LatestDays | null): readonly WorkScheduleRow[] {
  const { parameters, checked, payable } = run;
  const by = (day: CalendarDate | undefined | null): string => (day == null ? "" : paperDate(day));
  const registered = registerReaders(checked).length;
  const waiting = payable.leftOut.filter(({ reason }) => reason === "needsReview").length;
  const { errors } = checked.summary;
  const known = stepsOf(run);
  const done = (isDone: (steps: HouseholdSteps) => boolean) => {
    const count = known.filter(isDone).length;
    return count === 0 ? "" : `${count} 户，共 ${known.length} 户`;
  };
  const { counts } = planVisits(checked, run.options.asOf);
  const posted = days === null ? "" : `${paperDate(days.postedFrom)}\n至${paperDate(days.postedTo)}`;
  return [
    {
      ...{ work: "摸底上报、收表", by: by(days?.declared) },
      requirement: "每个系统、每个企业都报，没有的零报告",
      state: registered === 0 ? "" : `已登记 ${registered} 户`,
    },
    {
      ...{ work: "核查、资格认定", by: by(days?.declared) },
      requirement: "错误改正，待核实的补齐材料",
      state: registered === 0 ? "" : `错误 ${errors} 处，待核实 ${waiting} 户`,
    },
    {
      ...{ work: "民主评议", by: by(days?.reviewed) },
      requirement: "有时间、到会人数、票数和结果",
      state: done(({ reviewResult }) => reviewResult !== null),
    },
    {
      ...{ work: "张榜公示", by: posted },
      requirement: "姓名遮盖，公布受理电话，受理异议",
      state: done(({ postedFrom }) => postedFrom !== null),
    },
    {
      ...{ work: "联席会议审批", by: by(days?.approved) },
      requirement: "公示期满、异议办结后统筹安排",
      state: done(({ approvedOn }) => approvedOn !== null),
    },
    {
      ...{ work: "捐款到账", by: by(parameters.paymentDeadline) },
      requirement: "自愿捐款，进专户，专款专用",
      state: "",
    },
    {
      ...{ work: "捐款通报", by: by(parameters.bulletinFirstDay) },
      requirement: "自首期通报之日起每天一期",
      state: "",
    },
    {
      ...{ work: "发放慰问金", by: by(days?.paid) },
      requirement: "节前足额发到本人，签字或打卡",
      state: done(({ paidOn }) => paidOn !== null),
    },
    {
      ...{ work: "走访慰问", by: by(parameters.visitBy) },
      requirement: "每户有人联系，走访有记录",
      state: counts.visited === 0 ? "" : `已走访 ${counts.visited} 户`,
    },
    {
      ...{ work: "名册备案", by: by(parameters.campaignTo) },
      requirement: "发放名册报县总工会一份",
      state: done(({ filedOn }) => filedOn !== null),
    },
  ];
}

/** The steps of every household that is paid, what dated rosters say of payment among them. */
function stepsOf(run: SheetRun): readonly HouseholdSteps[] {
  const known = knownSteps(run.checked, run.options);
  const paid = paidByRosters(run.checked.campaign.records, run.parameters);
  return run.payable.units.flatMap(({ workUnit, households }) =>
    households.map(({ row }) => {
      const steps = known({ ...row, workUnit });
      return { ...steps, paidOn: steps.paidOn ?? paid.get(row.residentId)?.paidOn ?? null };
    }),
  );
}
