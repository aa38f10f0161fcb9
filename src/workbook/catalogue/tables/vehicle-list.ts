import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** Vehicles registered in people's names, from the traffic police. */
export const VEHICLE_LIST: TableDefinition = {
  chinese: "车辆比对名单",
  english: "Vehicle list",
  fields: [
    "serialNumber",
    "name",
    "residentId",
    "plateNumber",
    "vehicleModel",
    "registeredDate",
    "address",
    "phone",
    "remark",
  ],
  required: ["name", "plateNumber"],
  keys: ["name", "residentId", "plateNumber"],
  distinctive: ["plateNumber", "vehicleModel"],
  distinctiveUnderTitle: ["residentId"],
  decisive: ["plateNumber"],
  titleWords: ["车辆", "机动车"],
  synonyms: {
    name: headers("车主 所有人 机动车所有人 车主姓名 所有人姓名"),
  },
};
