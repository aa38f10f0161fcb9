import type { PostingPeriod } from "../../domain/posting/posting-period";
import type { OutgoingWorkbook } from "../../workbook/outgoing";
import { readCampaign } from "../../workflows/campaign/read-campaign";
import { checkWorkbook } from "../../workflows/check/check-workbook";
import { leakGate, type LeakResult } from "../../workflows/posting/leak-gate";
import { periodOf } from "../../workflows/posting/posting-period-of";
import { registeredNames } from "../../workflows/posting/registered-names";
import { makeCleanCopy, type CleanCopy } from "../clean-copy";
import type { Ground } from "./ground";

/**
 * The notices as a file of their own, looked through; null where there is nothing to post.
 * @example (await computeCleanCopy(ground)).copy // => null
 */
export async function computeCleanCopy({ grids, options }: Ground): Promise<{
  readonly copy: CleanCopy | null;
  readonly period: PostingPeriod | null;
}> {
  const checked = checkWorkbook(grids, options);
  return {
    copy: await makeCleanCopy(checked, options),
    period: periodOf(checked.campaign.parameters),
  };
}

/**
 * What of an outgoing workbook must not go on a wall; its sheets are the ground.
 * @example computeLeaks(ground, { texts: [], unread: [] }).leaks.groups // => []
 */
export function computeLeaks(
  { grids, options }: Ground,
  beside: Omit<OutgoingWorkbook, "grids">,
): { readonly leaks: LeakResult; readonly period: PostingPeriod | null } {
  const { parameters, records } = readCampaign(grids, options.overrides);
  const leaks = leakGate({ ...beside, grids }, parameters, registeredNames(records));
  return { leaks, period: periodOf(parameters) };
}

/**
 * What of a file must not go on a wall. The open workbook is the ground: its parameters say what everybody may know, its registers whose
 * names to look for.
 * @example computeFileLeaks(ground, outgoingOfFile(bytes)).leaks.groups // => []
 */
export function computeFileLeaks(
  { grids, options }: Ground,
  outgoing: OutgoingWorkbook,
): { readonly leaks: LeakResult } {
  const open = readCampaign(grids, options.overrides);
  const sent = readCampaign(outgoing.grids, options.overrides);
  const names = new Set([...registeredNames(open.records), ...registeredNames(sent.records)]);
  return { leaks: leakGate(outgoing, { ...open.parameters, ...sent.parameters }, names) };
}
