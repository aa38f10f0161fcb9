import type { Fen } from "../../domain/money/fen";
import { type Dossier, planDossierPages } from "../../sheets/register/dossier-pages";
import { dossierKeyOf, readFamilies } from "../campaign/read-families";
import { registerReaders, registersOf } from "../campaign/register-readers";
import { reasonsInWords } from "../eligibility/eligibility-report-reasons";
import { readVersion, versionKey } from "../versions/register-version";
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
  const families = readFamilies(registersOf(run.checked), run.checked.campaign.records);
  const book = readVisits(run.checked);
  const { records } = run.checked.campaign;
  const { salt = "" } = run.options;
  const lastYear = readVersion(records, "lastYearRegister", run.parameters, run.options, []).households;
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
      members: families.get(dossierKeyOf(reader.table.binding.sheet, household.row)) ?? [],
      decision: reasonsInWords(household.eligibility, "zh-CN"),
      amountFen: row?.amountFen ?? (0 as Fen),
      lastYearFen:
        reader.amount("lastYearRelief", index) ??
        lastYear.get(versionKey(residentId.residentId ?? "", name, household.workUnit, salt))?.amountFen ??
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
