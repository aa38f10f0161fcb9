import type { FaultKind } from "../../excel-host/bridge/host-limits";
import type { WorkbenchLook } from "../workbench-look";

const files = ["sample", "empty", "large"] as const;
const faults = ["cellEditMode", "protectedSheet", "payloadTooLarge", "connectionLostBefore"] as const;

/** What the address of the page asks for, so that every state of the pane has an address of its own. */
export interface PageRequest {
  readonly file: (typeof files)[number];
  readonly look: WorkbenchLook;
  /** Ribbon actions to run in turn once the file is open. */
  readonly actions: readonly string[];
  /** What goes wrong at the first request of the last action; null for nothing. */
  readonly fault: FaultKind | null;
}

/**
 * Reads the part of the page's address after the question mark: `file`, `dark`, `language`, `do` and `fault`. What it does not know
 * it leaves out.
 *
 * @param search such as "?file=large&do=recognizeTables,checkAll&dark&language=en&fault=cellEditMode"
 * @example readPageRequest("?file=large&dark").file // => "large"
 */
export function readPageRequest(search: string): PageRequest {
  const asked = new URLSearchParams(search);
  const actions = asked.get("do") ?? "";
  return {
    file: files.find((file) => file === asked.get("file")) ?? "sample",
    look: { locale: asked.get("language") === "en" ? "en-US" : "zh-CN", dark: asked.has("dark") },
    actions: actions === "" ? [] : actions.split(","),
    fault: faults.find((fault) => fault === asked.get("fault")) ?? null,
  };
}
