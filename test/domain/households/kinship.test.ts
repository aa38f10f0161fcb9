import { isKinship, isOwnLine } from "../../../src/domain/households/kinship";

test.each(["本人", "户主", "本户", "职工本人", "困难职工"])("%s is the worker", (relation) => {
  expect([isOwnLine(relation), isKinship(relation)]).toEqual([true, false]);
});

test.each([
  ...[
    "妻",
    "之妻",
    "户主之妻",
    "丈夫",
    "配偶",
    "子",
    "之子",
    "长子",
    "次女",
    "独生女",
    "养子",
    "继女",
    "儿媳",
    "女婿",
  ],
  ...["父亲", "母", "岳母", "公公", "爷爷", "外祖母", "孙", "孙女", "外孙", "弟弟", "妹", "侄子", "本人之父"],
])("%s is a member", (relation) => {
  expect([isOwnLine(relation), isKinship(relation)]).toEqual([false, true]);
});

test.each(["", "是", "其他", "12", "县农机厂", "本人电话", "独居", "户主姓名"])(
  "%s says nothing of kinship",
  (text) => {
    expect([isOwnLine(text), isKinship(text)]).toEqual([false, false]);
  },
);
