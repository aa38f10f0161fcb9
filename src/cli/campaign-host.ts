import { readFileSync, existsSync, writeFileSync, renameSync } from "node:fs";
import { resolve } from "node:path";
import type { ActionId } from "../commands/action-ids";
import type { CampaignState } from "../commands/campaign-session";
import { createCampaignSession } from "../commands/create-campaign-session";
import { registerCommands } from "../commands/register-commands";
import { openExcelHost } from "../excel-host";
import { createOfficeGateway } from "../workbook/office/create-office-gateway";
import { XlsxError } from "../xlsx";
import { isMissingFile, readAsOf, readOverrides, type CommandOptions } from "./command-options";
import { InputError } from "./input-error";

/** The add-in over one file in the embedded host: ribbon buttons can be pressed, the outcome read, the workbook saved. */
export interface CampaignHost {
  press(action: ActionId): Promise<CampaignState>;
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Opens FILE (a new workbook when absent) in the embedded host and loads the add-in's commands into it. */
export async function openCampaign(file: string | undefined, options: CommandOptions): Promise<CampaignHost> {
  const overrides = readOverrides(options);
  const asOf = readAsOf(options);
  const xlsx = file === undefined ? undefined : readInput(file);
  const locale = options.locale ?? "zh-CN";
  const host = await openHost(file ?? "", { xlsx, locale });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale, now: () => new Date(), overrides, asOf });
  registerCommands(host.Office, session);
  return {
    async press(action) {
      await host.pressButton(action);
      return session.getSnapshot();
    },
    save: () => host.save(),
    close: () => host.close(),
  };
}

async function openHost(file: string, options: { xlsx?: Uint8Array; locale: string }) {
  try {
    return await openExcelHost(options);
  } catch (error) {
    if (error instanceof XlsxError) throw new InputError({ kind: error.reason, file });
    throw error;
  }
}

function readInput(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (isMissingFile(error)) throw new InputError({ kind: "fileMissing", file });
    throw error;
  }
}

/** Refuses an output that is the input or exists already (without --force), before any work is done. */
export function assertOutputFree(input: string | undefined, options: CommandOptions): void {
  const { output } = options;
  if (output === undefined) return;
  if (input !== undefined && resolve(input) === resolve(output)) {
    throw new InputError({ kind: "outputIsInput", file: output });
  }
  if (existsSync(output) && !options.force) throw new InputError({ kind: "outputExists", file: output });
}

/** Writes beside the target and renames, so that a full disk never leaves half a workbook under the name. */
export function writeOutput(file: string, content: Uint8Array): void {
  const partial = `${file}.partial`;
  writeFileSync(partial, content);
  renameSync(partial, file);
}
