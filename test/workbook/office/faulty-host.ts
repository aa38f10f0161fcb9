import { createHostCore } from "../../../src/excel-host";
import { loadOfficeRuntime } from "../../../src/excel-host/bridge/office-runtime";
import type { WorkbookData } from "../../../src/xlsx/workbook-data";

/** How a request fails: before anything is done, or after the first half of its actions. */
export type Fault = "refused" | "half";

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: { Actions: unknown[] } };
}

const failure = {
  Code: "GeneralException",
  Message: "There was an internal error while processing the request.",
  Location: "",
  ActionIndex: 0,
  HttpStatusCode: 500,
};

/** The real office.js over a workbook; one request, counted from `arm()`, fails as Excel would let it fail. */
export function openFaultyHost(workbook: WorkbookData) {
  const core = createHostCore(workbook);
  let countdown = Number.POSITIVE_INFINITY;
  let kind: Fault = "refused";
  let isLasting = false;
  const requestBytes: number[] = [];
  async function handleMessage(text: string): Promise<string> {
    requestBytes.push(Buffer.byteLength(text));
    countdown -= 1;
    if (countdown > 0 || (countdown < 0 && !isLasting)) return core.handleMessage(text);
    const message = JSON.parse(text) as Message;
    const { Actions } = message.message.body;
    if (kind === "half") {
      const body = { ...message.message.body, Actions: Actions.slice(0, Math.ceil(Actions.length / 2)) };
      await core.handleMessage(JSON.stringify({ ...message, message: { ...message.message, body } }));
    }
    const body = { Results: [], Error: failure };
    return JSON.stringify({
      id: message.id,
      type: message.type,
      message: { statusCode: 200, headers: {}, body },
    });
  }
  const { Excel } = loadOfficeRuntime({ ...core, handleMessage }, "zh-CN");
  return {
    Excel,
    /** Size of every request made so far. */
    requestBytes,
    /** Lets the `request`-th request from now on (1-based) fail, and all after it when `lasting`. */
    arm(request: number, fault: Fault, lasting = false) {
      isLasting = lasting;
      countdown = request;
      kind = fault;
    },
    /** Whether the armed request was made. */
    hasFired: () => countdown <= 0,
    disarm() {
      countdown = Number.POSITIVE_INFINITY;
    },
  };
}
