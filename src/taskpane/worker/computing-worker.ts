import { runComputation, type Asked } from "../../commands/computing/computations";
import type { Progress } from "../../workbook/gateway";
import type { Grid } from "../../workbook/grid";
import type { ComputingAnswer, ComputingRequest, ComputingTask } from "./computing-messages";
import { Assembly, piecesOf } from "./pieces";

// The types of the page are loaded, not those of a worker; this is the part of it that is used.
const scope = self as unknown as {
  onmessage: ((event: { readonly data: ComputingRequest }) => void) | null;
  postMessage(answer: ComputingAnswer): void;
};

const gridPieces = new Assembly();
const askedPieces = new Assembly();
let grids: readonly Grid[] = [];

scope.onmessage = ({ data }) => {
  if (data.kind === "grids") {
    const taken = gridPieces.take(data.piece);
    if (taken !== null) grids = taken.value as readonly Grid[];
    return;
  }
  const task = askedPieces.take(data.piece);
  if (task !== null) void compute(data.number, task.value as ComputingTask);
};

async function compute(number: number, { id, options, asked }: ComputingTask): Promise<void> {
  try {
    const onProgress = (progress: Progress) => scope.postMessage({ kind: "progress", number, progress });
    // The pane asked with the type that belongs to the name.
    const given = asked as Asked<typeof id>;
    const answer = await runComputation(id, { grids, options: { ...options, onProgress } }, given);
    for (const piece of piecesOf(answer)) scope.postMessage({ kind: "answer", number, piece });
  } catch (error) {
    // It is raised again in the pane, where somebody waits for it.
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    scope.postMessage({ kind: "failed", number, name, message });
  }
}
