import type { Grid } from "../workbook/grid";
import type { CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";
import type { VersionJobs, VersionsState } from "./versions";

/**
 * The jobs of comparing versions of the register over a session.
 * @example await versionJobs(kit).compareWith(async () => [file])
 */
export function versionJobs(kit: SessionKit): VersionJobs {
  let earlier: readonly Grid[] | null = null;
  const versions = (change: Partial<VersionsState>): Pick<CampaignState, "versions"> => ({
    versions: { ...kit.state().versions, ...change },
  });

  return {
    compareWith: (take) =>
      kit.work("reading", () =>
        kit.withGrids(async (grids) => {
          const files = await take();
          if (files === null || files.length === 0) return {};
          for (const { file, reading } of files)
            if (!reading.ok) return versions({ earlier: null, failed: { file, reason: reading.reason } });
          const chosen = files.flatMap(({ reading }) => (reading.ok ? reading.grids : []));
          const lines = await kit.compute("comparison", grids, { earlier: chosen });
          if (lines === "noRegister") return { refusal: { kind: "noRegister" } };
          const names = files.map(({ file }) => file);
          if (lines === "noneEarlier")
            return versions({ earlier: null, failed: { file: names[0] ?? "", reason: "noRegister" } });
          earlier = chosen;
          return versions({ earlier: { files: names, lines }, failed: null });
        }),
      ),
    keepVersion: () =>
      kit.work("writing", () =>
        kit.withGrids(async (grids) => {
          const plan = await kit.compute("keptVersion", grids, null);
          if (plan === "noRegister") return { refusal: { kind: "noRegister" } };
          const kept = { keptOn: kit.options().asOf, lines: [] };
          return kit.apply(plan, () => versions({ kept }));
        }),
      ),
    compareWithKept: () =>
      kit.work("reading", () =>
        kit.withGrids(async (grids) => {
          const { since } = await kit.compute("eligibility", grids, { since: true });
          const isThere = since !== null && (since.kept !== null || since.lastYear?.isThere === true);
          return isThere ? versions(since) : { refusal: { kind: "noVersionKept" } };
        }),
      ),
    writeComparison: (against = "file") =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          if (against === "file" && earlier === null) return { refusal: { kind: "fixesChanged" } };
          const asked = { earlier: against === "file" ? earlier : against };
          const plan = await kit.compute("comparisonSheet", grids, asked);
          return plan === null ? { refusal: { kind: "nothingDiffers" } } : kit.apply(plan, () => ({}));
        }),
      ),
  };
}
