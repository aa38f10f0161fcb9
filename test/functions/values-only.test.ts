import { execFileSync } from "node:child_process";
import { join } from "node:path";

// The formula engine of the host is made of ES modules, which only a process of its own can load.
function printed(): unknown[] {
  const tsx = join(__dirname, "..", "..", "node_modules", ".bin", "tsx");
  return JSON.parse(
    execFileSync(tsx, [join(__dirname, "values-only-run.ts")], { encoding: "utf8" }),
  ) as unknown[];
}

test("worksheet functions become values, nothing else does, and they can be put back", () => {
  const [without, unanswered, before, refusal, log, after, putBack] = printed();
  expect(without).toEqual({ kind: "noFunctions" });
  expect(unanswered).toEqual({ kind: "functionsUnanswered", count: 1 });
  const values = [
    ["341899650401001", "341899196504010010", "男", 2, "NUAN.IDVALID(A1)"],
    ["341899197001010013", "341899197001010013", "男", "", "NUAN.IDVALID(A1)"],
    ["", "", "", "", ""],
    ["", "", "", "", ""],
  ];
  const formulas = [
    [
      "341899650401001",
      "=NUAN.IDUPGRADE(A1)",
      "=NUAN.IDSEX(A1:A3)",
      "=1+1",
      '=IF(NUAN.IDVALID(A1),"NUAN.IDVALID(A1)","")',
    ],
    ["341899197001010013", "=NUAN.IDUPGRADE(A2)", "男", "", '="NUAN.IDVALID(A1)"'],
    ["", "", "", "", ""],
    ["", "", "", "", ""],
  ];
  expect(before).toEqual({ formulas, values });
  expect(refusal).toBeNull();
  expect(log).toEqual([{ title: "valuesOnly", sheets: ["名单"] }]);
  expect(after).toEqual({
    formulas: [
      ["341899650401001", "341899196504010010", "男", "=1+1", "NUAN.IDVALID(A1)"],
      ["341899197001010013", "341899197001010013", "男", "", '="NUAN.IDVALID(A1)"'],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
    ],
    values,
  });
  expect(putBack).toEqual(before);
});
