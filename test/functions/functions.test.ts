import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { idReason, perCapita, rmbUpper } from "../../src/functions/functions";

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: FunctionError, ErrorCode: { invalidValue: "#VALUE!" } },
  });
});

describe("Worksheet functions", () => {
  it("IDREASON spills one reason a cell, blank where nothing is wrong", () => {
    const reasons = idReason([
      ["11010519491231002X", null],
      ["110105194912310021", 110105194912310000],
    ]);
    expect(reasons[0]).toEqual(["", ""]);
    expect(reasons[1]?.[0]).toContain("校验码");
    expect(reasons[1]?.[1]).toContain("000");
  });
  it("IDREASON takes one cell as a 1 × 1 range", () => expect(idReason([["110105"]])).toHaveLength(1));
  it("RMBUPPER writes amounts, leaves blanks and refuses negatives in Chinese", () => {
    expect(
      rmbUpper([
        [1200, ""],
        ["3,150.50元", 0],
      ]),
    ).toEqual([
      ["壹仟贰佰元整", ""],
      ["叁仟壹佰伍拾元伍角整", "零元整"],
    ]);
    expect(() => rmbUpper([[-1]])).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(() => rmbUpper([[-1]])).toThrow("负数");
    expect(() => rmbUpper([["约五百"]])).toThrow("不是金额");
  });
  it("PERCAPITA gives yuan a head and month, rounded to fen", () => {
    expect(perCapita(36000, 3)).toBe(1000);
    expect(perCapita(10000, 3, null)).toBe(277.78);
    expect(perCapita("3.6万元", 3, 1800)).toBe(950);
    expect(() => perCapita(36000, 0)).toThrow("家庭人口");
    expect(() => perCapita(null, 3)).toThrow("家庭年收入");
  });
});

describe("Their metadata", () => {
  it("are generated with Chinese names and descriptions", async () => {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(
      join(__dirname, "../../src/functions/functions.ts"),
    );
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as {
      functions: {
        id: string;
        description: string;
        parameters: { name: string; dimensionality?: string }[];
      }[];
    };
    expect(functions.map(({ id }) => id)).toEqual(["IDREASON", "RMBUPPER", "PERCAPITA"]);
    for (const { description } of functions) expect(description).toMatch(/[\u4e00-\u9fff]/);
    expect(functions[0]?.parameters[0]).toMatchObject({ name: "ids", dimensionality: "matrix" });
    expect(functions[2]?.parameters.map(({ name }) => name)).toEqual([
      "annualIncome",
      "householdSize",
      "rigidSpending",
    ]);
  });
});
