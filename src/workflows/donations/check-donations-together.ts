import { checkPersonalList } from "../../domain/donations/check-personal-list";
import { defaultChannelOf } from "../../domain/donations/parse-gift-channel";
import { countBelowReference, type PersonalGift } from "../../domain/donations/rank-reference";
import { createUnitNames, unitKeyOf, type UnitNames } from "../../domain/donations/unit-names";
import type { FieldId } from "../../domain/field-id";
import type { Finding } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { RecordTable } from "../../workbook/records";
import { checkDeductions } from "./check-donations-deductions";
import { checkReceipts } from "./check-donations-receipts";
import { readGifts, type ReadGift, type ReadGifts } from "./check-donations-gifts";
import { aliasesSaid, type KeptLinks, NO_LINKS } from "../decisions/links";
import { missingEntries } from "../check/check-register";
import { ColumnReader } from "../campaign/column-reader";
import { readUnitDirectory } from "./unit-directory";

export interface DonationsTogether {
  readonly findings: readonly Finding[];
  readonly gifts: readonly ReadGift[];
  readonly leftOut: ReadGifts["leftOut"];
  readonly receiptsAreGifts: boolean;
  readonly names: UnitNames;
}

/**
 * Checks what no list of donations shows alone: names against the directory of units, lists of persons against their unit's
 * figure, deductions against pledges and pay sheet, gifts entered twice.
 * @example checkDonationsTogether([], {}).findings // => []
 */
export function checkDonationsTogether(
  tables: readonly RecordTable[],
  parameters: Parameters,
  links: KeptLinks = NO_LINKS,
): DonationsTogether {
  const names = unitNamesOf(tables, parameters, links);
  const read = readGifts(tables, parameters, names);
  const findings: Finding[] = [...read.findings, ...checkReceipts(tables, parameters, names)];
  const lines = unitLines(tables, parameters, names);
  for (const table of tables) {
    if (table.binding.kind === "unitDonations") findings.push(...partsThatDiffer(table, parameters));
    if (table.binding.kind === "personalDonations") {
      findings.push(...checkPersonalDonations(table, parameters, names, lines));
    }
  }
  findings.push(...unknownUnits(tables, names), ...checkDeductions(tables, parameters, names));
  return { ...read, findings, names };
}

/**
 * The names of units a workbook knows: its directory with the aliases a clerk wrote there, else the lists of unit donations; and
 * what a clerk said of other names.
 * @example unitNamesOf([], {}).find("教体局").kind // => "unknown"
 */
export function unitNamesOf(
  tables: readonly RecordTable[],
  parameters: Parameters,
  links: KeptLinks = NO_LINKS,
): UnitNames {
  const directory = tables.filter(({ binding }) => binding.kind === "units");
  const sources =
    directory.length > 0 ? directory : tables.filter(({ binding }) => binding.kind === "unitDonations");
  const units = sources.flatMap((table) => {
    const reader = new ColumnReader(table, null);
    return table.rowNumbers.map((_, index) => ({
      name: reader.text("unitName", index),
      aliases: reader
        .text("unitAlias", index)
        .split(/[、,，;；\s]+/)
        .filter((alias) => alias !== ""),
    }));
  });
  const county = parameters.county ?? "";
  const said = units
    .filter(({ name }) => name !== "")
    .map(({ name, aliases }) => ({ name, aliases: [...aliases, ...aliasesSaid(links, name)] }));
  const names = createUnitNames(said, county);
  const refused = new Set(
    links.names.filter(({ isSame }) => !isSame).map(({ name, unit }) => `${unitKeyOf(name, county)}|${unit}`),
  );
  return {
    find(name) {
      const match = names.find(name);
      const isRefused = match.kind === "suggested" && refused.has(`${unitKeyOf(name, county)}|${match.unit}`);
      return isRefused ? { kind: "unknown" } : match;
    },
  };
}

interface UnitLine {
  readonly personalFen: Fen | null;
  readonly receivedFen: Fen | null;
  readonly donorCount: number | null;
  readonly staffCount: number | null;
}

function unitLines(
  tables: readonly RecordTable[],
  parameters: Parameters,
  names: UnitNames,
): ReadonlyMap<string, UnitLine> {
  const directory = readUnitDirectory(tables, names);
  const lines = new Map<string, UnitLine>();
  for (const table of tables) {
    if (table.binding.kind !== "unitDonations") continue;
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const unit = nameOf(reader.text("unitName", index), names);
      const before = lines.get(unit);
      lines.set(unit, {
        personalFen: plus(before?.personalFen, reader.amount("personalAmount", index)) as Fen | null,
        receivedFen: plus(before?.receivedFen, reader.amount("receivedAmount", index)) as Fen | null,
        donorCount: plus(before?.donorCount, reader.count("donorCount", index)),
        staffCount: before?.staffCount ?? reader.count("staffCount", index) ?? directory(unit).staffCount,
      });
    });
  }
  return lines;
}

function checkPersonalDonations(
  table: RecordTable,
  parameters: Parameters,
  names: UnitNames,
  lines: ReadonlyMap<string, UnitLine>,
): Finding[] {
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  const groups = new Map<string, number[]>();
  table.rowNumbers.forEach((_, index) => {
    const unit = nameOf(reader.text("workUnit", index) || (table.binding.unit ?? ""), names);
    const rows = groups.get(unit);
    if (rows === undefined) groups.set(unit, [index]);
    else rows.push(index);
  });
  const amounts = table.rowNumbers.map((_, index) => reader.amount("personalAmount", index));
  // A list of pledges says what was promised; nothing has been given yet.
  const isPledges = table.columns.pledgedAmount !== undefined;
  const findings: Finding[] = missingEntries(table).filter(
    ({ code, params }) =>
      !(isPledges && code === "record.missing" && "field" in params && params.field === "personalAmount"),
  );
  for (const [unit, rows] of groups) {
    const first = rows[0] ?? 0;
    const where = reader.cell("personalAmount", first);
    const listedFen = rows.reduce((sum, index) => sum + (amounts[index] ?? 0), 0) as Fen;
    const listedDonors = rows.filter((index) => (amounts[index] ?? 0) > 0).length;
    const line = lines.get(unit);
    if (line !== undefined) {
      const passedUp = parameters.passedUpShare;
      const list = { listedFen, listedDonors, statedDonors: line.donorCount, staffCount: line.staffCount };
      // Where only a share is passed up, the unit's figure is that share and not the list's sum.
      const statedFen = passedUp === undefined ? line.personalFen : null;
      const issues = checkPersonalList({ ...list, statedFen });
      findings.push(...issues.map((issue) => locateIssue(issue, where)));
      const received = line.personalFen ?? line.receivedFen;
      const referenceFen = Math.floor(listedFen * (passedUp ?? 0)) as Fen;
      if (received !== null && received < referenceFen) {
        const shortfallFen = (referenceFen - received) as Fen;
        const params = { level: "passedUp", receivedFen: received, referenceFen, shortfallFen } as const;
        findings.push(createFinding("donation.belowReference", where, params));
      }
    }
    const gifts = rows.map((index): PersonalGift => ({
      post: reader.text("post", index),
      amountFen: amounts[index] ?? null,
      monthlyPayFen: null,
    }));
    const below = countBelowReference(gifts, parameters);
    if (below.people > 0) findings.push(createFinding("donation.personalBelowReference", where, below));
  }
  return [...findings, ...reader.findings];
}

function partsThatDiffer(table: RecordTable, parameters: Parameters): Finding[] {
  const { unitAmount, personalAmount, receivedAmount } = table.columns;
  if (receivedAmount === undefined || (unitAmount === undefined && personalAmount === undefined)) return [];
  const reader = new ColumnReader(table, parameters.campaignYear ?? null);
  return table.rowNumbers.flatMap((_, index) => {
    const statedFen = reader.amount("receivedAmount", index);
    const partsFen = plus(
      reader.amount("unitAmount", index),
      reader.amount("personalAmount", index),
    ) as Fen | null;
    if (statedFen === null || partsFen === null || statedFen === partsFen) return [];
    const params = { statedFen, partsFen, differenceFen: Math.abs(statedFen - partsFen) as Fen };
    return [createFinding("donation.partsDiffer", reader.cell("receivedAmount", index), params)];
  });
}

/** Names of donors and of work units that are not in the directory, once a name; nothing without a directory. */
function unknownUnits(tables: readonly RecordTable[], names: UnitNames): Finding[] {
  if (!tables.some(({ binding }) => binding.kind === "units")) return [];
  const said = new Set<string>();
  const findings: Finding[] = [];
  for (const table of tables) {
    const field = UNIT_FIELD[table.binding.kind];
    if (field === undefined) continue;
    const reader = new ColumnReader(table, null);
    table.rowNumbers.forEach((_, index) => {
      const unit = reader.text(field, index);
      if (unit === "" || said.has(unit)) return;
      said.add(unit);
      const match = names.find(unit);
      // Persons are in no directory of units.
      const isPerson = field === "unitName" && defaultChannelOf(unit) === "society";
      if (match.kind === "same" || isPerson) return;
      const suggested = match.kind === "suggested" ? match.unit : null;
      const reason = match.kind === "suggested" ? match.reason : null;
      findings.push(
        createFinding("donation.unitUnknown", reader.cell(field, index), { unit, suggested, reason }),
      );
    });
  }
  return findings;
}

const UNIT_FIELD: Readonly<Partial<Record<RecordTable["binding"]["kind"], FieldId>>> = {
  unitDonations: "unitName",
  personalDonations: "workUnit",
  payrollDeductions: "workUnit",
};

function nameOf(name: string, names: UnitNames): string {
  const match = names.find(name);
  return match.kind === "same" ? match.unit : name;
}

function plus(a: number | null | undefined, b: number | null): number | null {
  return a == null ? b : a + (b ?? 0);
}
