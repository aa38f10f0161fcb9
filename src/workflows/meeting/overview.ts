import { assessCounty } from "../../domain/donations/assess-county";
import type { Fen } from "../../domain/money/fen";
import { messagesOf } from "../../i18n/messages";
import {
  type CountyOverview,
  type OverviewLine,
  planCountyOverview,
} from "../../sheets/meeting/county-overview";
import { registerReaders } from "../campaign/register-readers";
import { checkDonations } from "../donations/check-donations";
import { unitNamesOf } from "../donations/check-donations-together";
import { readUnitDirectory } from "../donations/unit-directory";
import { postingSentence } from "../posting/posting-period-of";
import type { SheetRun } from "../rosters/sheet-run";

/**
 * Adds the overview of the county for the meeting.
 * @example await addOverview(run)
 */
export async function addOverview(run: SheetRun): Promise<void> {
  const readers = registerReaders(run.checked);
  if (readers.length === 0) return;
  const paid = new Map(
    run.payable.units.flatMap(({ households }) => households.map(({ household, row }) => [household, row])),
  );
  const [classes, systems, causes] = [new LineSums(), new LineSums(), new LineSums()];
  const counts = { eligible: 0, needsReview: 0, notEligible: 0 };
  for (const { household, reader } of readers) {
    const { eligibility, statedClass, system } = household;
    const amountFen = paid.get(household)?.amountFen ?? null;
    const { hardshipClass } = eligibility;
    counts[eligibility.decision] += 1;
    const name = hardshipClass === null ? "" : messagesOf("zh-CN").hardshipClass[hardshipClass];
    classes.take(name || statedClass || "未写类别", amountFen);
    systems.take(system || "未写主管部门", amountFen);
    causes.take(reader.text("hardshipCause", household.index) || "未写原因", amountFen);
  }
  const overview: CountyOverview = {
    registered: readers.length,
    needsReview: counts.needsReview,
    notEligible: counts.notEligible,
    classes: classes.lines(),
    systems: systems.lines(),
    causes: causes.lines(),
    donations: donationsOf(run),
    fundFen: run.parameters.reliefFund ?? null,
    progress: progressOf(run),
  };
  await run.add("overview", [overview], (list) => planCountyOverview(overview, list));
}

/** Sums by name, the largest group first. */
class LineSums {
  private readonly byName = new Map<string, OverviewLine>();

  take(name: string, amountFen: Fen | null): void {
    const before = this.byName.get(name) ?? { name, registered: 0, helped: 0, amountFen: 0 as Fen };
    this.byName.set(name, {
      name,
      registered: before.registered + 1,
      helped: before.helped + (amountFen === null ? 0 : 1),
      amountFen: (before.amountFen + (amountFen ?? 0)) as Fen,
    });
  }

  lines(): readonly OverviewLine[] {
    return [...this.byName.values()].sort(
      (a, b) => b.registered - a.registered || (a.name < b.name ? -1 : 1),
    );
  }
}

function donationsOf({ checked, parameters, options }: SheetRun): CountyOverview["donations"] {
  const tables = checked.campaign.records.filter(({ binding }) => binding.kind === "unitDonations");
  if (tables.length === 0) return null;
  const { records } = checked.campaign;
  const directory = readUnitDirectory(records, unitNamesOf(records, parameters, options.links));
  const units = tables.flatMap((table) => checkDonations(table, parameters, options.asOf, directory).units);
  const { receivedFen, pledgedFen, donors, staff } = assessCounty(units, parameters);
  const lastYearFen = parameters.lastYearRaised ?? null;
  return { units: units.length, receivedFen, pledgedFen, lastYearFen, donors, staff };
}

function progressOf({ checked, parameters, payable }: SheetRun): readonly string[] {
  const { errors, warnings } = checked.summary;
  const posting = postingSentence(parameters);
  const paired = checked.campaign.records.filter(({ binding }) => binding.kind === "pairings");
  const waiting = payable.leftOut.filter(({ reason }) => reason === "needsReview").length;
  return [
    errors === 0 && warnings === 0
      ? "核查：没有错误和提醒。"
      : `核查：尚有错误 ${errors} 处、提醒 ${warnings} 处，发放前须处理。`,
    waiting === 0 ? "认定：没有待核实的户。" : `认定：${waiting} 户材料待核实。`,
    posting === "" ? "公示：公示日期未定。" : `公示：${posting}。`,
    paired.length === 0
      ? "结对：还没有结对走访表。"
      : `结对：结对走访表共 ${paired.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0)} 行。`,
  ];
}
