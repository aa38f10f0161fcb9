import type { Grid } from "../workbook/grid";
import type { WorkbookGateway } from "../workbook/gateway";
import type { Plan } from "../workbook/plan";
import type { WorkflowOptions } from "../workflows/workflow-options";
import type { CampaignState, CampaignTask } from "./campaign-session";
import type { TakingWay } from "./collecting";
import type { Answer, Asked, ComputationId } from "./computing/computations";

/** What the jobs of a session are made of. */
export interface SessionKit {
  readonly gateway: WorkbookGateway;
  readonly now: () => Date;
  state(): CampaignState;
  /** Options of workflows as of now: parameters given, what the workbook remembers as last read. */
  options(): WorkflowOptions;
  /** How the running job says how far it is, and hears that it is to stop. */
  way(): TakingWay;
  /** Runs a job unless another one is running, and takes over the state it answers. */
  work(task: CampaignTask, job: () => Promise<Partial<CampaignState>>): Promise<void>;
  /** Reads the sheets and the memory of the workbook first. */
  withGrids(
    use: (grids: readonly Grid[]) => Promise<Partial<CampaignState>>,
  ): Promise<Partial<CampaignState>>;
  /** Reads the memory of the workbook first, and no sheet. */
  withMemory(use: () => Promise<Partial<CampaignState>>): Promise<Partial<CampaignState>>;
  /** Makes a computation over sheets that were read, under the options of now; ends with the running job unless a signal is given. */
  compute<Id extends ComputationId>(
    id: Id,
    grids: readonly Grid[],
    asked: Asked<Id>,
    signal?: AbortSignal,
  ): Promise<Answer<Id>>;
  /** Applies a plan and enters it in the log. */
  apply(
    plan: Plan,
    done: (nameOf: (sheet: string) => string) => Partial<CampaignState>,
  ): Promise<Partial<CampaignState>>;
}
