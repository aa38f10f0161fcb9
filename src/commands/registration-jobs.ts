import type { RegistrationJobs } from "./posting";
import type { SessionKit } from "./session-kit";

/**
 * Registering what was posted, approved, filed and paid, and naming what changed since.
 * @example await registrationJobs(kit).register({ act: "posted", on })
 */
export function registrationJobs(kit: SessionKit): RegistrationJobs {
  return {
    register: (request) =>
      kit.work("writing", () =>
        kit.withGrids(async (grids) => {
          const planned = await kit.compute("registration", grids, request);
          if (planned.refusal !== null) return { refusal: planned.refusal };
          const { plan, after } = planned;
          return kit.apply(plan, () => ({ posting: { ...kit.state().posting, ...after } }));
        }),
      ),
    reviewRegistrations: () =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const registered = await kit.compute("registered", grids, null);
          return { posting: { ...kit.state().posting, ...registered } };
        }),
      ),
  };
}
