import { parseBankAccount } from "../../../src/domain/identity/bank-account";
import { maskName, maskPhone, maskResidentId } from "../../../src/domain/identity/mask";
import { parsePhone } from "../../../src/domain/identity/phone";

describe("Telephone numbers", () => {
  it.each([
    "12100000001",
    12100000001,
    "121-0000-0001",
    "0563-1234567",
    "(0563)1234567",
    "4001234567",
    "+8612100000001",
  ])("%j is accepted", (value) => expect(parsePhone(value).state).toBe("valid"));
  it.each(["1234567", "1210000000", "121000000012"])("%j has a wrong number of digits", (value) => {
    expect(parsePhone(value).issues).toEqual([
      { code: "phone.digits", params: { value, length: value.length } },
    ]);
  });
  it.each([
    ["I21O0000001", "12100000001"],
    ["张三12100000001", null],
  ])("%j holds another character, and %j is suggested", (value, suggested) => {
    expect(parsePhone(value).issues).toEqual([{ code: "phone.character", params: { value, suggested } }]);
  });
  it("reads two numbers in one cell", () => {
    expect(parsePhone("12100000001、12100000002").normalized).toBe("12100000001/12100000002");
    expect(parsePhone("12100000001 12100000002").state).toBe("valid");
  });
  it("asks for one number a cell, and checks each of several", () => {
    const several = { code: "phone.several", params: { first: "12100000001", count: 2 } };
    expect(parsePhone("12100000001/0563-1234567").issues).toEqual([several]);
    expect(parsePhone("12100000001；1210000000")).toMatchObject({
      state: "faulty",
      issues: [{ code: "phone.digits", params: { value: "1210000000", length: 10 } }, several],
    });
  });
  it("leaves blanks blank", () => expect(parsePhone(" ").state).toBe("blank"));
});

describe("Bank accounts", () => {
  it("checks cards and leaves accounts unchecked", () => {
    expect(parseBankAccount("81013800000000001").state).toBe("valid");
    expect(parseBankAccount("6299990000000000004").state).toBe("valid");
    expect(parseBankAccount("6299990000000000005").issues[0]?.code).toBe("bankAccount.check");
  });
  it.each([
    ["中国银行怀川支行 6299990000000000004", "中国银行怀川支行", "6299990000000000004"],
    ["农行怀川县支行，账号：6299 9900 0000 0000 004", "农行怀川县支行", "6299990000000000004"],
    ["81013800000000001（怀川农商行）", "怀川农商行", "81013800000000001"],
    ["6299990000000000004", undefined, "6299990000000000004"],
  ])("%s is a bank and an account", (value, bankName, normalized) => {
    const reading = parseBankAccount(value);
    expect([reading.state, reading.bankName, reading.normalized]).toEqual(["valid", bankName, normalized]);
  });
  it("checks the number beside the name of a bank", () => {
    expect(parseBankAccount("中国银行 6299990000000000005").issues[0]?.code).toBe("bankAccount.check");
    expect(parseBankAccount("待补").issues[0]?.code).toBe("bankAccount.character");
  });
  it("says when an identity number stands in the account column", () => {
    expect(parseBankAccount("11010519491231002X").issues[0]?.code).toBe("bankAccount.isResidentId");
  });
  it("says when a number has lost digits", () => {
    expect(parseBankAccount(6299990000000000000).issues[0]?.code).toBe("bankAccount.number");
    expect(parseBankAccount("6.29999E+18").issues[0]?.code).toBe("bankAccount.number");
  });
});

describe("Masks", () => {
  it("leave only what practice leaves", () => {
    expect(maskResidentId("11010519491231002X")).toBe("1***************2X");
    expect(maskPhone("12100001999")).toBe("121****1999");
    expect(["测试", "测试甲", "欧阳测试", "阿依·买买提", "测  试"].map((name) => maskName(name))).toEqual([
      "测*",
      "测**",
      "欧阳**",
      "阿*****",
      "测*",
    ]);
  });
});
