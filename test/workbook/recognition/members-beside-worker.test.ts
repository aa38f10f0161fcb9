import { recognizeGrid } from "../../../src/workbook/recognition/recognize-grid";
import { gridOf } from "../../workflows/grid-of-sheet";

const members = [
  ["施秀满", "341899196307264070"],
  ["赵秀国", "341899197010177034"],
];

/** The fields of the columns of a list of members with this header, by their letters. */
function fieldsOf(...header: string[]) {
  const row = (name: string, id: string) =>
    header.map((label) => (/证/.test(label) ? id : /关系/.test(label) ? "配偶" : name));
  const [table] = recognizeGrid(
    gridOf("家庭成员", [header, ...members.map(([name, id]) => row(name!, id!))]),
    [],
  );
  expect(table?.kind).toBe("familyMembers");
  return table?.columns;
}

test("a plain 姓名 beside 成员姓名 is the worker's, and so with the numbers", () => {
  expect(fieldsOf("姓名", "身份证号", "成员姓名", "与本人关系", "成员身份证号")).toEqual({
    ...{ name: 1, residentId: 2, memberName: 3, relation: 4, memberResidentId: 5 },
  });
});

test("a plain 姓名 alone is the member's", () => {
  expect(fieldsOf("职工姓名", "姓名", "与本人关系", "身份证号")).toEqual({
    ...{ name: 1, memberName: 2, relation: 3, memberResidentId: 4 },
  });
});
