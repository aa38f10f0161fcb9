import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import type { Fen } from "../../domain/money/fen";
import { type Dossier, type DossierMember, planDossierPages } from "../../sheets/register/dossier-pages";
import { ColumnReader } from "../campaign/column-reader";
import { registerReaders } from "../campaign/register-readers";
import { reasonsInWords } from "../eligibility/eligibility-report-reasons";
import { readLastYear } from "./change-list";
import { readVisits } from "../visits/read-visits";
import type { SheetRun } from "./sheet-run";

/**
 * Adds the file of every household of the registers, one page each.
 * @example await addDossiers(run)
 */
export async function addDossiers(run: SheetRun): Promise<void> {
  const paid = new Map(
    run.payable.units.flatMap(({ households }) => households.map(({ household, row }) => [household, row])),
  );
  const membersOf = familyReader(run);
  const book = readVisits(run.checked);
  const lastYear = readLastYear(run);
  const dossiers = registerReaders(run.checked).map(({ household, reader }): Dossier => {
    const { index, residentId, situation, name } = household;
    const text = (field: Parameters<typeof reader.text>[0]) => reader.text(field, index);
    const row = paid.get(household);
    const known = book.of(household);
    const helper = book.helpers.get(known.chosen ?? known.stated ?? known.lastYear ?? "");
    return {
      number: text("dossierNumber"),
      ...{ name, sex: row?.sex ?? household.sex, ethnicity: text("ethnicity") },
      birthDate: residentId.birthDate ?? "",
      residentId: residentId.residentId ?? text("residentId"),
      ...{ workUnit: household.workUnit, system: household.system, workStatus: text("workStatus") },
      ...{ healthStatus: text("healthStatus"), housing: text("housingType"), address: text("address") },
      phone: household.phone,
      hardshipClass: row?.hardshipClass ?? household.statedClass,
      hardshipCause: text("hardshipCause"),
      householdSize: situation.householdSize,
      minimumLiving:
        situation.receivesMinimumLiving === null ? "" : situation.receivesMinimumLiving ? "是" : "否",
      perHeadFen: household.statedMonthlyFen,
      annualIncomeFen: situation.annualIncomeFen,
      rigidSpendingFen: situation.rigidSpendingFen,
      ...{ bankName: household.bankName, bankAccount: household.bankAccount },
      members: membersOf(residentId.residentId ?? "", name),
      decision: reasonsInWords(household.eligibility, "zh-CN"),
      amountFen: row?.amountFen ?? (0 as Fen),
      lastYearFen:
        reader.amount("lastYearRelief", index) ??
        lastYear.get(residentId.residentId ?? "")?.amountFen ??
        null,
      ...{ helperName: helper?.name ?? "", helperPost: helper?.post ?? "" },
      helperPhone: helper?.phone ?? "",
      visits: known.notes.map(({ visitedOn, found, requests, solved }) =>
        [visitedOn, found, requests, solved].filter((text) => text !== "").join("　"),
      ),
    };
  });
  await run.add("dossier", dossiers, (list) => planDossierPages(dossiers, list));
}

/** The members of a worker's household: those named with the worker's number, or where none is written with a name. */
function familyReader({ checked, parameters }: SheetRun) {
  const byWorker = new Map<string, DossierMember[]>();
  for (const table of checked.campaign.records) {
    if (table.binding.kind !== "familyMembers") continue;
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const worker = cleanIdentifier(reader.text("residentId", index));
      const key = worker === "" ? `name ${reader.text("name", index).replace(/\s+/g, "")}` : worker;
      const relation = reader.text("relation", index);
      if (/^(本人|户主|职工本人|本户)$/.test(relation)) return;
      const members = byWorker.get(key) ?? [];
      byWorker.set(key, members);
      members.push({
        ...{ name: reader.text("memberName", index), relation },
        residentId: reader.text("memberResidentId", index),
        status: reader.text("memberStatus", index),
        monthlyFen: reader.amount("memberMonthlyIncome", index),
      });
    });
  }
  return (residentId: string, name: string): readonly DossierMember[] =>
    byWorker.get(residentId) ?? byWorker.get(`name ${name}`) ?? [];
}
