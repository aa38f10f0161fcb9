import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { decideEligibility } from "../../domain/eligibility/decide-eligibility";
import { NO_EVIDENCE } from "../../domain/eligibility/household-evidence";
import type { HouseholdSituation } from "../../domain/eligibility/household-situation";
import { parseBankAccount } from "../../domain/identity/bank-account";
import { parsePhone } from "../../domain/identity/phone";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Finding } from "../../domain/finding";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "./column-reader";
import { rigidSpendingOf } from "./rigid-spending-of";
import type { Household } from "./household";
import { sumRigidSpending } from "../../domain/eligibility/rigid-spending";
import { isModelWorkerClass } from "../../domain/eligibility/stated-class";
import { causesOf } from "../../domain/eligibility/household-causes";

/**
 * Reads every row of a register into households with what the rules propose, and says what is wrong with each cell.
 * `decideRegisters` then weighs lists and judgements.
 *
 * An unknown region is said once a code, unless it is among those said before (`regions`), at its first row: it is a fact about the code, not about the person.
 * @example readHouseholds(table, parameters, asOf).households[0]?.eligibility.decision // => "eligible"
 */
export function readHouseholds(
  table: RecordTable,
  parameters: Parameters,
  asOf: CalendarDate,
  regions: Set<string> = new Set(),
): { readonly households: readonly Household[]; readonly findings: readonly Finding[] } {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  const causes = new Map<string, HouseholdSituation["causes"]>();
  const households = table.rowNumbers.map((row, index): Household => {
    const residentId = parseResidentId(reader.raw("residentId", index), asOf);
    for (const issue of residentId.issues) {
      if (issue.code === "residentId.region") {
        if (regions.has(issue.params.code)) continue;
        regions.add(issue.params.code);
      }
      reader.report(issue, "residentId", index);
    }
    const phone = parsePhone(reader.raw("phone", index));
    for (const issue of phone.issues) reader.report(issue, "phone", index);
    const account = parseBankAccount(reader.raw("bankAccount", index));
    for (const issue of account.issues) reader.report(issue, "bankAccount", index);
    const situation = readSituation(reader, index, causes);
    return {
      index,
      row,
      residentId,
      situation,
      name: reader.text("name", index).replace(/\s+/g, ""),
      sex: reader.text("sex", index),
      workUnit: reader.text("workUnit", index),
      system: reader.text("system", index),
      statedClass: reader.text("hardshipClass", index),
      statedMonthlyFen: reader.amount("perCapitaMonthlyIncome", index),
      reliefFen: reader.amount("reliefAmount", index),
      phone: phone.normalized,
      bankName: reader.text("bankName", index) || (account.bankName ?? ""),
      // A damaged account must not reach a payment list; the roster's remark tells the clerk to ask for it.
      bankAccount: account.state === "valid" ? account.normalized : "",
      isBankAccountFaulty: account.state === "faulty",
      remark: reader.text("remark", index),
      evidence: NO_EVIDENCE,
      eligibility: decideEligibility(situation, parameters),
      oldClass: null,
      sameAs: null,
    };
  });
  return { households, findings: reader.findings };
}

// A register names the same few causes over and over: each is read once, and all its rows share what was read.
function causesIn(text: string, known: Map<string, HouseholdSituation["causes"]>) {
  let causes = known.get(text);
  if (causes === undefined) known.set(text, (causes = causesOf(text)));
  return causes;
}

function readSituation(
  reader: ColumnReader,
  index: number,
  causes: Map<string, HouseholdSituation["causes"]>,
): HouseholdSituation {
  const workStatus = reader.text("workStatus", index);
  const modelWorker = reader.text("modelWorkerType", index);
  const cause = reader.text("hardshipCause", index);
  // Registers without a column of its own name these people in the class or the cause: 困难劳模、退休职工、鳏寡孤独.
  const stated = reader.text("hardshipClass", index);
  const named = (words: RegExp) => (words.test(`${stated} ${cause}`) ? true : null);
  return {
    householdSize: reader.count("householdSize", index),
    annualIncomeFen: reader.amount("annualIncome", index),
    rigidSpendingFen:
      reader.amount("rigidSpending", index) ?? sumRigidSpending(rigidSpendingOf(reader, index)),
    accidentCostFen: reader.amount("accidentCost", index),
    receivesMinimumLiving: reader.yesNo("receivesMinimumLiving", index),
    causes: causesIn(cause, causes),
    isModelWorker:
      isModelWorkerClass(stated) || (modelWorker === "" && isModelWorkerClass(cause))
        ? true
        : modelWorker === ""
          ? null
          : !/^(非|否|无)/.test(modelWorker),
    isRetired: workStatus === "" ? named(/退休/) : /退休/.test(workStatus),
    isWidowedOrAlone: reader.yesNo("isWidowedOrAlone", index) ?? named(/鳏寡|孤寡|孤独/),
  };
}
