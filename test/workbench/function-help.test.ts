import { functionHelp } from "../../src/workbench/grid/function-help";
import { functionMetadata } from "../functions/functions-page";

test("every worksheet function has help for its name and each argument, optional ones told apart", async () => {
  const help = functionHelp(await functionMetadata(), "NUAN");
  expect(help).toHaveLength(31);
  const perCapita = help.find(({ functionName }) => functionName === "NUAN.PERCAPITA");
  expect(perCapita?.abstract).toContain("月人均收入");
  expect(perCapita?.functionParameter.map(({ name, detail, require }) => [name, detail, require])).toEqual([
    ["annualIncome", "家庭年收入（元）", 1],
    ["householdSize", "家庭人口（人）", 1],
    ["rigidSpending", "全年刚性支出（元），可不填", 0],
  ]);
});
