import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { smallWorkbook } from "./small-workbook";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const cells = { dimensionality: "matrix" };
const value = { dimensionality: "scalar" };

/** A host whose functions are declared as the functions.json of an add-in declares them. */
const open = (): Promise<ExcelHost> =>
  openExcelHost({
    workbook: smallWorkbook("表"),
    calculator: null,
    functionMetadata: [
      { id: "SHAPE", parameters: [cells, value, value], options: { requiresAddress: true } },
      { id: "ALL", parameters: [{ ...value, repeating: true }] },
      { id: "TICK", parameters: [value], options: { stream: true, cancelable: true } },
      { id: "WAIT", parameters: [value], options: { cancelable: true } },
    ],
  });

async function write(host: ExcelHost, address: string, formulas: unknown[][]): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange(address).formulas = formulas;
    await context.sync();
  });
}

const read = (host: ExcelHost, address: string): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange(address).load("values");
    await context.sync();
    return plain(range.values);
  });

/** A streaming function in the hands of the test: what it was started with, how to send, and what was canceled. */
function ticker(host: ExcelHost): {
  readonly started: unknown[];
  readonly canceled: unknown[];
  send(result: unknown): void;
} {
  const started: unknown[] = [];
  const canceled: unknown[] = [];
  let send: (result: unknown) => void = () => undefined;
  host.CustomFunctions.associate("TICK", ((
    start: unknown,
    invocation: CustomFunctions.StreamingInvocation<unknown>,
  ) => {
    started.push(start);
    invocation.onCanceled = () => canceled.push(start);
    send = (result) => invocation.setResult(result as never);
  }) as never);
  return { started, canceled, send: (result) => send(result) };
}

describe("a custom function that is declared", () => {
  it("gets a lone cell as rows where a matrix is declared, null for what is left out, and its address", async () => {
    const host = await open();
    const seen: unknown[] = [];
    host.CustomFunctions.associate("SHAPE", ((...parameters: unknown[]) => {
      const { address } = parameters[3] as CustomFunctions.Invocation;
      seen.push([...parameters.slice(0, 3), address]);
      return 1;
    }) as never);
    host.CustomFunctions.associate("ALL", ((all: unknown) => {
      seen.push(all);
      return 1;
    }) as never);
    await write(host, "A1:A2", [["甲"], [""]]);
    await write(host, "B1", [["=NUAN.SHAPE(A1,A1)"]]);
    await read(host, "B1");
    await write(host, "B2", [["=1+NUAN.SHAPE(A1:A2,5)"]]);
    await read(host, "B2");
    await write(host, "B3", [["=NUAN.ALL(1,2,A1)"]]);
    await read(host, "B3");
    expect(plain(seen)).toEqual([
      [[["甲"]], "甲", null, "表!B1"],
      [[["甲"], [null]], 5, null, "表!B2"],
      [1, 2, "甲"],
    ]);
    host.close();
  });
});

describe("a streaming function", () => {
  it("shows each result it sends, spilling ones too, and is not started again as long as its inputs stay", async () => {
    const host = await open();
    const tick = ticker(host);
    await write(host, "A1:B1", [[5, "=NUAN.TICK(A1)"]]);
    await write(host, "C1", [["=B1*2"]]);
    expect(await read(host, "B1")).toEqual([["#BUSY!"]]);
    tick.send(10);
    expect(await read(host, "B1:C1")).toEqual([[10, 20]]);
    tick.send([[11], [12]]);
    expect(await read(host, "B1:C2")).toEqual([
      [11, 22],
      [12, ""],
    ]);
    await write(host, "D1", [["=A1"]]);
    expect(await read(host, "D1")).toEqual([[5]]);
    expect([tick.started, tick.canceled]).toEqual([[5], []]);
    host.close();
    expect(tick.canceled).toEqual([5]);
  });

  it("tells the listener of the workbook without anybody asking", async () => {
    const host = await open();
    const tick = ticker(host);
    await write(host, "B1", [["=NUAN.TICK(1)"]]);
    await read(host, "B1");
    const told = new Promise<void>((resolve) => host.onChange(resolve));
    tick.send("到了");
    await told;
    expect(host.print("表!B1")).toContain("到了");
    host.close();
  });

  it("is canceled and started anew when an input changes, and canceled when its formula goes", async () => {
    const host = await open();
    const tick = ticker(host);
    await write(host, "A1:B1", [[5, "=NUAN.TICK(A1)"]]);
    await read(host, "B1");
    await write(host, "A1", [[6]]);
    expect([tick.started, tick.canceled]).toEqual([[5, 6], [5]]);
    host.editCell("表", 0, 1, "");
    expect(tick.canceled).toEqual([5, 6]);
    tick.send("晚了");
    expect(await read(host, "B1")).toEqual([[""]]);
    host.close();
    expect(tick.canceled).toEqual([5, 6]);
  });

  it("goes on in a row that moves", async () => {
    const host = await open();
    const tick = ticker(host);
    await write(host, "B1", [["=NUAN.TICK(1)"]]);
    await read(host, "B1");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("1:1").insert("Down");
      await context.sync();
    });
    tick.send(8);
    expect(await read(host, "B1:B2")).toEqual([[""], [8]]);
    expect(tick.canceled).toEqual([]);
    host.close();
  });
});

test("a cancelable function that is still at work is told when somebody types over its formula or its input", async () => {
  const host = await open();
  const canceled: unknown[] = [];
  let started = (): void => undefined;
  host.CustomFunctions.associate("WAIT", ((
    input: unknown,
    invocation: CustomFunctions.CancelableInvocation,
  ) => {
    invocation.onCanceled = () => canceled.push(input);
    started();
    return input === "好" ? "完成" : new Promise(() => undefined);
  }) as never);
  const isAtWork = (): Promise<void> =>
    new Promise((resolve) => {
      started = resolve;
    });
  await write(host, "A1:B1", [["等", "=NUAN.WAIT(A1)"]]);
  let waiting = isAtWork();
  const first = read(host, "B1");
  await waiting;
  host.editCell("表", 0, 0, "好");
  await first;
  expect(canceled).toEqual(["等"]);
  expect(await read(host, "B1")).toEqual([["完成"]]);
  await write(host, "A1", [["再等"]]);
  waiting = isAtWork();
  const second = read(host, "B1");
  await waiting;
  host.editCell("表", 0, 1, "不等了");
  await second;
  expect(canceled).toEqual(["等", "再等"]);
  expect(await read(host, "B1")).toEqual([["不等了"]]);
  host.close();
  expect(canceled).toEqual(["等", "再等"]);
});
