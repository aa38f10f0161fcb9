import type { HostErrorCode } from "../host-error";

/** What the host lets through; Infinity for no limit. */
export interface HostLimits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells of one range that may be read. */
  readonly cellsPerRead: number;
}

/** Limits of Excel on the web. Source: Microsoft's page "Resource limits and performance optimization for Office Add-ins". */
export const excelOnTheWebLimits: HostLimits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  cellsPerRead: 5_000_000,
};

/** What goes wrong, once, at a chosen place. */
export type FaultKind =
  "cellEditMode" | "protectedSheet" | "payloadTooLarge" | "connectionLostBefore" | "connectionLostAfter";

/** A fault to come: at the n-th batch from now (1 is the next), or at the next use of a member such as "Range.values". */
export type Fault =
  | { readonly kind: FaultKind; readonly atBatch: number }
  | {
      readonly kind: Exclude<FaultKind, "connectionLostBefore" | "connectionLostAfter">;
      readonly atMember: string;
    };

const codes: Readonly<Record<FaultKind, HostErrorCode>> = {
  cellEditMode: "InvalidOperationInCellEditMode",
  protectedSheet: "AccessDenied",
  payloadTooLarge: "RequestPayloadSizeLimitExceeded",
  connectionLostBefore: "ConnectionFailure",
  connectionLostAfter: "ConnectionFailure",
};

/** Faults waiting to happen. */
export interface FaultPlan {
  add(fault: Fault): void;
  /** Called once for each batch: the fault that strikes it, if any. */
  nextBatch(): FaultKind | null;
  /** The refusal that strikes a member, if any; "Range.values" as errorLocation spells it. */
  atMember(member: string): HostErrorCode | null;
  codeOf(kind: FaultKind): HostErrorCode;
}

/**
 * Makes an empty plan; every fault strikes once.
 *
 * @example
 * const plan = createFaultPlan();
 * plan.add({ kind: "cellEditMode", atBatch: 2 });
 * [plan.nextBatch(), plan.nextBatch()] // => [null, "cellEditMode"]
 */
export function createFaultPlan(): FaultPlan {
  let waiting: { kind: FaultKind; batchesLeft: number }[] = [];
  const members = new Map<string, FaultKind>();
  return {
    add: (fault) => {
      if ("atMember" in fault) members.set(fault.atMember, fault.kind);
      else waiting.push({ kind: fault.kind, batchesLeft: fault.atBatch });
    },
    nextBatch: () => {
      waiting = waiting.map(({ kind, batchesLeft }) => ({ kind, batchesLeft: batchesLeft - 1 }));
      const struck = waiting.find(({ batchesLeft }) => batchesLeft <= 0);
      waiting = waiting.filter((one) => one !== struck);
      return struck?.kind ?? null;
    },
    atMember: (member) => {
      const kind = members.get(member);
      if (!kind) return null;
      members.delete(member);
      return codes[kind];
    },
    codeOf: (kind) => codes[kind],
  };
}
