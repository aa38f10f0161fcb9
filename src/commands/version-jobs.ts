import type { Grid } from "../workbook/grid";
import { readCampaign } from "../workflows/campaign/read-campaign";
import { type EligibilityReport, reportEligibility } from "../workflows/eligibility/eligibility-report";
import type { RegisterVersion } from "../workflows/versions/register-version";
import type { CampaignState } from "./campaign-session";
import { checkGrids } from "./check-runner";
import type { SessionKit } from "./session-kit";
import type { VersionJobs, VersionsState } from "./versions";

/**
 * The jobs of comparing versions of the register over a session.
 * @example await versionJobs(kit).compareWith(async () => [file])
 */
export function versionJobs(kit: SessionKit): VersionJobs {
  let earlier: RegisterVersion | null = null;
  const versions = (change: Partial<VersionsState>): Pick<CampaignState, "versions"> => ({
    versions: { ...kit.state().versions, ...change },
  });

  async function compared(
    grids: readonly Grid[],
    files: Awaited<ReturnType<Parameters<VersionJobs["compareWith"]>[0]>>,
  ) {
    const failed = (files ?? []).find(({ reading }) => !reading.ok);
    if (failed !== undefined && !failed.reading.ok)
      return versions({ earlier: null, failed: { file: failed.file, reason: failed.reading.reason } });
    const options = kit.options();
    const report = reportEligibility(grids, options);
    if (report.registers.length === 0) return { refusal: { kind: "noRegister" } as const };
    const { readVersion } = await import("../workflows/versions/register-version");
    const { linesAgainstVersion } = await import("../workflows/versions/dynamic-lines");
    const records = (files ?? []).flatMap(({ reading }) =>
      reading.ok ? readCampaign(reading.grids, {}, options.corrections).records : [],
    );
    const kind = records.some(({ binding }) => binding.kind === "needyWorkers")
      ? "needyWorkers"
      : "lastYearRegister";
    const version = readVersion(records, kind, report.parameters, options, report.records);
    const names = (files ?? []).map(({ file }) => file);
    if (version.households.size === 0)
      return versions({ earlier: null, failed: { file: names[0] ?? "", reason: "noRegister" } });
    earlier = version;
    const lines = linesAgainstVersion(version, checkedOf(report), options, options.locale);
    return versions({ earlier: { files: names, lines }, failed: null });
  }

  return {
    compareWith: (take) =>
      kit.work("reading", () =>
        kit.withGrids(async (grids) => {
          const files = await take();
          return files === null || files.length === 0 ? {} : compared(grids, files);
        }),
      ),
    writeComparison: () =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const before = earlier;
          if (before === null) return { refusal: { kind: "fixesChanged" } };
          const checked = await checkGrids(grids, kit.options());
          const { planComparison } = await import("../workflows/versions/plan-comparison");
          const plan = await planComparison(before, checked, kit.options());
          return plan === null ? { refusal: { kind: "nothingDiffers" } } : kit.apply(plan, () => ({}));
        }),
      ),
  };
}

/**
 * What became of the register of the workbook since last year's, as the pane shows it.
 * @example (await versionsNow(kit, report)).versions?.lastYear?.isThere // => true
 */
export async function versionsNow(
  kit: SessionKit,
  report: EligibilityReport,
): Promise<Pick<CampaignState, "versions">> {
  // The pane opens without what only this place needs.
  const { linesAgainstLastYear } = await import("../workflows/versions/dynamic-lines");
  const options = kit.options();
  const lines = linesAgainstLastYear(checkedOf(report), options, options.locale);
  const isThere = report.records.some(({ binding }) => binding.kind === "lastYearRegister");
  return { versions: { ...kit.state().versions, lastYear: { lines, isThere } } };
}

function checkedOf({ registers, parameters, records }: EligibilityReport) {
  return {
    campaign: { parameters, records },
    registers: registers.map(({ table, households }) => ({ sheet: table.binding.sheet, households })),
  };
}
