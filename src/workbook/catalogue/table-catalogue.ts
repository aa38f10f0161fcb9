import type { TableDefinition } from "./table-definition";
import { BANK_RETURN } from "./tables/bank-return";
import { BANK_STATEMENT } from "./tables/bank-statement";
import { BUSINESS_LIST } from "./tables/business-list";
import { DEATH_LIST } from "./tables/death-list";
import { FAMILY_MEMBERS } from "./tables/family-members";
import { FUND_LEDGER } from "./tables/fund-ledger";
import { HELPERS } from "./tables/helpers";
import { HOUSING_LIST } from "./tables/housing-list";
import { HOUSEHOLD_STEPS } from "./tables/household-steps";
import { LAST_YEAR_REGISTER } from "./tables/last-year-register";
import { MINIMUM_LIVING_LIST } from "./tables/minimum-living-list";
import { NEEDY_WORKERS } from "./tables/needy-workers";
import { OBJECTIONS } from "./tables/objections";
import { PAIRINGS } from "./tables/pairings";
import { PAYMENT_ROSTER } from "./tables/payment-roster";
import { PAYROLL_DEDUCTIONS } from "./tables/payroll-deductions";
import { PERSONAL_DONATIONS } from "./tables/personal-donations";
import { RECEIPT_REGISTER } from "./tables/receipt-register";
import { UNIT_DONATIONS } from "./tables/unit-donations";
import { UNITS } from "./tables/units";
import { VEHICLE_LIST } from "./tables/vehicle-list";

/** The kinds in the order in which they win where two fit a header equally well. */
const TABLES = {
  needyWorkers: NEEDY_WORKERS,
  unitDonations: UNIT_DONATIONS,
  familyMembers: FAMILY_MEMBERS,
  units: UNITS,
  personalDonations: PERSONAL_DONATIONS,
  receiptRegister: RECEIPT_REGISTER,
  payrollDeductions: PAYROLL_DEDUCTIONS,
  bankStatement: BANK_STATEMENT,
  fundLedger: FUND_LEDGER,
  paymentRoster: PAYMENT_ROSTER,
  bankReturn: BANK_RETURN,
  pairings: PAIRINGS,
  helpers: HELPERS,
  lastYearRegister: LAST_YEAR_REGISTER,
  housingList: HOUSING_LIST,
  vehicleList: VEHICLE_LIST,
  businessList: BUSINESS_LIST,
  deathList: DEATH_LIST,
  minimumLivingList: MINIMUM_LIVING_LIST,
  householdSteps: HOUSEHOLD_STEPS,
  objections: OBJECTIONS,
};

/** What a block of rows can be. */
export type TableKind = keyof typeof TABLES;

/**
 * The kinds of table the add-in recognises; a new kind is one file in tables/ and one line here.
 *
 * @example
 * TABLE_CATALOGUE.unitDonations.chinese;
 * // => "单位捐款"
 */
export const TABLE_CATALOGUE: Readonly<Record<TableKind, TableDefinition>> = TABLES;

/** Every kind of table, in the order of the catalogue. */
export const TABLE_KINDS = Object.keys(TABLES) as readonly TableKind[];
