import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { ACTION_IDS, type ActionId } from "../commands/action-ids";
import type { CampaignSession, CampaignState } from "../commands/campaign-session";
import type { BankFileRequest, SheetsRequest } from "../commands/posting";
import type { TakeFiles } from "../commands/collecting";
import { createCampaignSession } from "../commands/create-campaign-session";
import type { JudgementJobs } from "../commands/judging";
import type { RaisingJobs } from "../commands/raising";
import type { VersionJobs } from "../commands/versions";
import type { VisitJobs } from "../commands/visits";
import { registerCommands } from "../commands/register-commands";
import { openExcelHost } from "../excel-host";
import { WORKSHEET_FUNCTIONS } from "../functions/worksheet-functions";
import type { AppliedPlan, HostResult } from "../workbook/gateway";
import { createOfficeGateway } from "../workbook/office/create-office-gateway";
import type { Plan } from "../workbook/plan";
import type { ProposedFix } from "../workflows/fixes/fix-list";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";
import type { RegistrationRequest } from "../workflows/posting/plan-registration";
import type { SplitBy } from "../workflows/collect/split-table";
import { unitFieldOf } from "../workflows/collect/unit-of-row";
import { writeXlsx, XlsxError } from "../xlsx";
import { readBulletinRequest } from "./bulletin-request";
import {
  type CommandOptions,
  readAsOf,
  readOverrides,
  readSheetsRequest,
  readWhenEdited,
} from "./command-options";
import { fileErrorCode } from "./file-error";
import { InputError } from "./input-error";
import { readInput } from "./read-input";
import type { JobAction } from "./jobs";

/** The add-in over one file in the embedded host: ribbon buttons can be pressed, the outcome read, the workbook saved. */
export interface CampaignHost {
  /** Presses a button of the ribbon, or asks the session for a job the pane offers. */
  press(action: JobAction): Promise<CampaignState>;
  /** Does what the pane offers at 募捐 and 资金. */
  raise(use: (session: RaisingJobs) => Promise<void>): Promise<CampaignState>;
  /** Writes fixes of the preview, as the pane does with those ticked. */
  writeFixes(chosen: readonly ProposedFix[]): Promise<CampaignState>;
  /** Merges returned files, as the pane does with those chosen. */
  collect(take: TakeFiles): Promise<CampaignState>;
  /** Lays out what merging returned files would do; writes nothing. */
  previewCollection(take: TakeFiles): Promise<CampaignState>;
  /** Records nil returns of units. */
  recordNil(units: readonly string[]): Promise<CampaignState>;
  /** Takes the rows of a file collected before out again. */
  removeSource(file: string): Promise<CampaignState>;
  /** Plans a form for every unit of the list of units. */
  listForms(): Promise<CampaignState>;
  /** Plans the slips by which rows with errors go back. */
  listSlips(): Promise<CampaignState>;
  /** Makes the sheets of the kinds given, as the pane does. */
  makeSheets(kinds: readonly SheetKind[], request?: SheetsRequest): Promise<CampaignState>;
  /** Makes the workbook of notices alone, as 另存干净副本 does; no content where it was refused. */
  cleanCopy(): Promise<{ readonly state: CampaignState; readonly content: Uint8Array | null }>;
  /** Looks through the file as it is, every part of it. */
  checkFileLeaks(): Promise<CampaignState>;
  /** Makes the file for the bank. */
  makeBankFile(request: BankFileRequest): Promise<CampaignState>;
  /** Registers that lists were posted, approved, filed or paid. */
  register(request: RegistrationRequest): Promise<CampaignState>;
  /** Names what changed since. */
  reviewRegistrations(): Promise<CampaignState>;
  /** Splits a table (that of the sheet named, else the first that names units) into sheets. */
  splitTable(sheet: string | undefined, by: SplitBy): Promise<CampaignState>;
  /** The same into files, packed together. */
  packSplit(sheet: string | undefined, by: SplitBy): Promise<CampaignState>;
  /** Does a job of 走访, as the pane does. */
  visits(run: (jobs: VisitJobs) => Promise<void>): Promise<CampaignState>;
  /** Compares versions of the register, as the pane does. */
  versions(run: (jobs: VersionJobs) => Promise<void>): Promise<CampaignState>;
  /** Decides a household read before, as the pane does at 资格. */
  judge(use: (jobs: JudgementJobs) => Promise<void>): Promise<CampaignState>;
  /** Applies a plan that was shown before. */
  apply(plan: Plan): Promise<HostResult<AppliedPlan>>;
  save(): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens FILE (a new workbook when absent), or the content given for it, in the embedded host and loads the add-in's commands into it.
 * @example (await (await openCampaign("登记表.xlsx", {})).press("checkAll")).checked?.result.summary.errors // => 25
 */
export async function openCampaign(
  file: string | undefined,
  options: CommandOptions,
  content?: Uint8Array,
): Promise<CampaignHost> {
  const overrides = readOverrides(options);
  const asOf = readAsOf(options);
  const locale = options.locale ?? "zh-CN";
  const xlsx = content ?? (file === undefined ? undefined : await readInput(file, locale));
  const host = await openHost(file ?? "", { xlsx, locale });
  const gateway = createOfficeGateway(host.Excel, host.Office.context.requirements);
  const session = createCampaignSession({
    ...{ gateway, locale, now: () => new Date(), overrides, asOf },
    whenEdited: readWhenEdited(options),
  });
  registerCommands(host.Office, session);
  host.CustomFunctions.associate(WORKSHEET_FUNCTIONS as Record<string, () => unknown>);
  const revise = options.revise === true;
  const bulletin = readBulletinRequest(options);
  const paying = readSheetsRequest(options);
  return {
    async press(action) {
      // What a clerk answers to a question of the pane.
      if (action === "makeRosters" && paying !== null) await session.makeRosters(paying);
      else if (action === "makeBulletin" && bulletin !== null) await session.makeBulletin(bulletin);
      else if (isRibbonAction(action)) await host.pressButton(action);
      else if (action === "writeAllocation")
        await session.writeAllocation({ revise, anyway: options.anyway === true });
      else if (action === "writeDecisions" || action === "previewDecisions")
        await session[action]({ revise, classes: options.classes === true, anyway: options.anyway === true });
      else await session[action]();
      return session.getSnapshot();
    },
    async raise(use) {
      await use(session);
      return session.getSnapshot();
    },
    async writeFixes(chosen) {
      await session.writeFixes(chosen);
      return session.getSnapshot();
    },
    async collect(take) {
      await session.collect(take);
      return session.getSnapshot();
    },
    async previewCollection(take) {
      await session.previewCollection(take);
      return session.getSnapshot();
    },
    async recordNil(units) {
      await session.recordNil(units);
      return session.getSnapshot();
    },
    async removeSource(source) {
      await session.removeSource(source);
      return session.getSnapshot();
    },
    async listForms() {
      await session.listForms();
      return session.getSnapshot();
    },
    async listSlips() {
      await session.listSlips();
      return session.getSnapshot();
    },
    async cleanCopy() {
      const before = host.createdWorkbooks.length;
      await session.openCleanCopy();
      const copy = host.createdWorkbooks[before];
      return { state: session.getSnapshot(), content: copy === undefined ? null : writeXlsx(copy) };
    },
    async checkFileLeaks() {
      await session.checkFileLeaks(file ?? "", async () => xlsx ?? new Uint8Array());
      return session.getSnapshot();
    },
    async makeBankFile(request) {
      await session.makeBankFile(request);
      return session.getSnapshot();
    },
    async register(request) {
      await session.register(request);
      return session.getSnapshot();
    },
    async reviewRegistrations() {
      await session.reviewRegistrations();
      return session.getSnapshot();
    },
    async makeSheets(kinds, request) {
      await session.makeSheets(kinds, request);
      return session.getSnapshot();
    },
    async splitTable(sheet, by) {
      await session.splitTable(sheet ?? (await firstToSplit(session, by)), by);
      return session.getSnapshot();
    },
    async packSplit(sheet, by) {
      await session.packSplit(sheet ?? (await firstToSplit(session, by)), by);
      return session.getSnapshot();
    },
    async visits(run) {
      await run(session);
      return session.getSnapshot();
    },
    async versions(run) {
      await run(session);
      return session.getSnapshot();
    },
    async judge(use) {
      await use(session);
      return session.getSnapshot();
    },
    apply: (plan) => gateway.apply(plan),
    async save() {
      if (file === undefined) await dropBlankSheet(host.Excel);
      return host.save();
    },
    close: () => host.close(),
  };
}

/** The sheet of the first table whose rows name units (or departments above); else that of the first table; "" where there is none. */
async function firstToSplit(session: CampaignSession, by: SplitBy): Promise<string> {
  await session.recognize();
  const tables = session.getSnapshot().recognized?.tables ?? [];
  const named = tables.find(({ kind, columns }) => {
    const field = by === "system" ? "system" : unitFieldOf(kind);
    return field !== null && columns[field] !== undefined;
  });
  return (named ?? tables[0])?.sheet ?? "";
}

function isRibbonAction(action: JobAction): action is ActionId {
  return (ACTION_IDS as readonly string[]).includes(action);
}

/**
 * Deletes the blank sheet a new workbook begins with, which nobody needs once the tables are there.
 * @example await dropBlankSheet(host.Excel)
 */
export async function dropBlankSheet(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const used = first.getUsedRangeOrNullObject();
    used.load("address");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    if (used.isNullObject && count.value > 1) first.delete();
    await context.sync();
  });
}

async function openHost(file: string, options: { xlsx?: Uint8Array; locale: string }) {
  try {
    return await openExcelHost(options);
  } catch (error) {
    if (error instanceof XlsxError) throw new InputError({ kind: error.reason, file });
    throw error;
  }
}

/**
 * Refuses an output that is the input or exists already (without --force), before any work is done.
 * @example assertOutputFree("a.xlsx", { output: "a.xlsx" }) // => throws InputError
 */
export function assertOutputFree(input: string | undefined, options: CommandOptions): void {
  const { output } = options;
  if (output === undefined) return;
  if (input !== undefined && realPath(input) === realPath(output)) {
    throw new InputError({ kind: "outputIsInput", file: output });
  }
  if (extname(output).toLowerCase() !== ".xlsx")
    throw new InputError({ kind: "outputNotXlsx", file: output });
  if (existsSync(output) && !options.force) throw new InputError({ kind: "outputExists", file: output });
  // Said before the work is done, not after it.
  if (!existsSync(dirname(output))) throw new InputError({ kind: "outputUnwritable", file: output });
}

/** The file a path leads to, links followed; the path itself where there is no file yet. */
function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : resolve(file);
}

/**
 * Writes beside the target and renames, so that a full disk never leaves half a workbook under the name.
 * Throws InputError when the folder is missing or may not be written.
 * @example writeOutput("结果.xlsx", await campaign.save())
 */
export function writeOutput(file: string, content: Uint8Array): void {
  const partial = `${file}.${process.pid}.partial`;
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    if (fileErrorCode(error) !== null) throw new InputError({ kind: "outputUnwritable", file });
    throw error;
  }
}
