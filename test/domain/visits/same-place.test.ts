import { addressKeyOf, isSameAddress } from "../../../src/domain/visits/same-address";
import { isSameSystem, systemKeyOf } from "../../../src/domain/visits/same-system";

// Invented addresses of an invented county.
test.each([
  ["怀川县城关镇幸福路12号3栋201室", "怀川县城关镇 幸福路１２号3幢201", true],
  ["某省怀川县城关镇幸福路12号3号楼201室", "城关镇幸福路12号3栋201室", true],
  ["城关镇幸福路12号3栋201室", "幸福路12号3栋201室", true],
  ["棉纺厂家属院3-2-201", "棉纺厂家属院3栋2单元201室", true],
  ["城关镇幸福路12号3栋201室", "城关镇幸福路12号3栋202室", false],
  ["城关镇幸福路12号", "城关镇幸福路112号", false],
  ["城关镇幸福路12号3栋201室", "3栋201室", false],
  ["城关镇幸福路12号", "河西镇幸福路12号", false],
  ["", "", false],
])("%s and %s: one address? %s", (one, other, same) => {
  expect(isSameAddress(addressKeyOf(one), addressKeyOf(other))).toBe(same);
  expect(isSameAddress(addressKeyOf(other), addressKeyOf(one))).toBe(same);
});

test.each([
  ["县工业和信息化局", "工信局", true],
  ["县工业和信息化局", "工信系统", true],
  ["怀川县人力资源和社会保障局", "县人社局", true],
  ["县住房和城乡建设局", "住建系统", true],
  ["县商务局", "商务系统", true],
  ["县农业农村局", "农业局", true],
  ["县教育体育局", "教体局", true],
  ["县卫生健康委员会", "卫健委", true],
  ["县工业和信息化局", "县总工会", false],
  ["县商务局", "县交通运输局", false],
  ["县民政局", "县财政局", false],
  ["", "工信局", false],
])("%s and %s: one system? %s", (one, other, same) => {
  expect(isSameSystem(systemKeyOf(one), systemKeyOf(other))).toBe(same);
  expect(isSameSystem(systemKeyOf(other), systemKeyOf(one))).toBe(same);
});
