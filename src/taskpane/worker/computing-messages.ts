import type { ComputationId } from "../../commands/computing/computations";
import type { Progress } from "../../workbook/gateway";
import type { WorkflowOptions } from "../../workflows/workflow-options";
import type { Piece } from "./pieces";

/** What the pane tells the computing worker: the sheets piece by piece, then what to make of them, piece by piece as well. */
export type ComputingRequest =
  | { readonly kind: "grids"; readonly piece: Piece }
  | { readonly kind: "asked"; readonly number: number; readonly piece: Piece };

/** What is asked, once its pieces are together. */
export interface ComputingTask {
  readonly id: ComputationId;
  readonly options: WorkflowOptions;
  readonly asked: unknown;
}

/** What the worker says, with the number of what it was asked. */
export type ComputingAnswer =
  | { readonly kind: "progress"; readonly number: number; readonly progress: Progress }
  | { readonly kind: "answer"; readonly number: number; readonly piece: Piece }
  | { readonly kind: "failed"; readonly number: number; readonly name: string; readonly message: string };
