import { DONOR_ORDERS, type DonorOrder } from "../domain/donations/day-gifts";
import {
  BULLETIN_VERSIONS,
  type BulletinRequest,
  USUAL_VERSIONS,
} from "../workflows/bulletin/bulletin-request";
import { type CommandOptions, readAsOf } from "./command-options";
import { InputError } from "./input-error";

/**
 * What the options ask of a bulletin, null where they ask for nothing special. Throws InputError for a length that is no number.
 * @example readBulletinRequest({ length: "120" }) // => { length: 120, approver: "" }
 */
export function readBulletinRequest(options: CommandOptions): BulletinRequest | null {
  const { kind, length, order, approver } = options;
  if (kind === undefined && length === undefined && order === undefined && approver === undefined)
    return null;
  const asked = kind?.split(",").map((each) => each.trim());
  const versions =
    asked === undefined ? USUAL_VERSIONS : BULLETIN_VERSIONS.filter((each) => asked.includes(each));
  const day = readAsOf(options);
  return {
    ...(day === undefined ? {} : { day }),
    ...(length === undefined ? {} : { length: readLength(length) }),
    ...(order === undefined ? {} : { order: readOrder(order) }),
    versions,
    approver: approver ?? "",
  };
}

function readLength(given: string): number {
  const length = Number(given);
  if (!Number.isInteger(length) || length < 60 || length > 2000)
    throw new InputError({ kind: "unreadableParameter", name: "--length", value: given });
  return length;
}

function readOrder(given: string): DonorOrder {
  const order = DONOR_ORDERS.find((each) => each === given);
  if (order === undefined) throw new InputError({ kind: "unknownKind", name: given, known: DONOR_ORDERS });
  return order;
}
