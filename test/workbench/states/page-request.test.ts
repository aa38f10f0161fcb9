import { readPageRequest } from "../../../src/workbench/states/page-request";

test("a page without a question begins with the sample in Chinese, light", () => {
  expect(readPageRequest("")).toEqual({
    file: "sample",
    look: { locale: "zh-CN", dark: false },
    actions: [],
    fault: null,
  });
});

test("file, look, actions and what goes wrong are read from the address", () => {
  expect(
    readPageRequest("?file=large&do=recognizeTables,checkAll&dark&language=en&fault=cellEditMode"),
  ).toEqual({
    file: "large",
    look: { locale: "en-US", dark: true },
    actions: ["recognizeTables", "checkAll"],
    fault: "cellEditMode",
  });
});

test("what is not known is left out", () => {
  expect(readPageRequest("?file=huge&fault=fire").file).toBe("sample");
  expect(readPageRequest("?file=huge&fault=fire").fault).toBeNull();
});
