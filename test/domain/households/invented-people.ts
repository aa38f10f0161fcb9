import type { PersonRecord } from "../../../src/domain/households/person-record";
import { residentIdCheckCharacter } from "../../../src/domain/identity/resident-id-check";

/** An invented, formally valid number of the unassigned region 341899; distinct for every index below 20 million. */
export function inventedId(index: number): string {
  const year = 1940 + (index % 60);
  const month = String(1 + (Math.floor(index / 60) % 12)).padStart(2, "0");
  const day = String(1 + (Math.floor(index / 720) % 28)).padStart(2, "0");
  const sequence = String(Math.floor(index / 20_160) % 1000).padStart(3, "0");
  const seventeen = `341899${year}${month}${day}${sequence}`;
  return seventeen + residentIdCheckCharacter(seventeen);
}

/** One line of an invented register: a worker of its own dossier, sharing nothing with anybody. */
export function inventedRecord(index: number, known: Partial<PersonRecord> = {}): PersonRecord {
  return {
    key: `row ${index}`,
    dossier: `dossier ${String(index).padStart(7, "0")}`,
    role: "worker",
    name: `测试${index}`,
    residentId: inventedId(index),
    workUnit: "测试一厂",
    phone: `121${String(index).padStart(8, "0")}`,
    bankAccount: `629999${String(index).padStart(13, "0")}`,
    address: `测试县测试路${index}号`,
    ...known,
  };
}
