import type { ParameterId } from "../../../domain/parameters/parameter-id";

/** One page of the wizard; its heading stands in the words of the pane. */
interface SetupStep {
  readonly name: "campaign" | "standards" | "posting";
  readonly fields: readonly ParameterId[];
}

/** The pages in order: what the campaign is, the lines and standards, the notice. */
export const setupSteps: readonly [SetupStep, ...SetupStep[]] = [
  {
    name: "campaign",
    fields: [
      "county",
      "campaignYear",
      "governingDocument",
      "campaignFrom",
      "campaignTo",
      "fundTarget",
      "lastYearRaised",
      "paymentDeadline",
    ],
  },
  {
    name: "standards",
    fields: [
      "minimumLivingLine",
      "deepLineMultiple",
      "relativeLineMultiple",
      "accidentCostShare",
      "reliefFund",
      "reliefDeep",
      "reliefRelative",
      "reliefAccident",
      "reliefFloor",
      "reliefRounding",
    ],
  },
  {
    name: "posting",
    fields: ["postingDays", "postingFrom", "objectionOffice", "objectionPhone", "rosterDate"],
  },
];
