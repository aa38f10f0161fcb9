import type { Fen } from "../../domain/money/fen";
import type { AllocationTexts } from "../allocation-text-shape";
import { formatMoney } from "../format-values";

const yuan = (fen: number): string => `${formatMoney(fen as Fen)} yuan`;

/** English words of dividing a fund. */
export const enAllocationTexts: AllocationTexts = {
  check(check, { households, allocatedFen, keptFen, fundFen, rules, broken }) {
    const wrong = broken === 0 ? "" : `; ${broken} households break it`;
    const { capPerTimeFen, capPerYearFen } = rules;
    switch (check) {
      case "sumIsFund":
        return {
          title: "Sum is the fund",
          explanation: `${yuan(allocatedFen)} given and ${yuan(keptFen)} kept of ${yuan(fundFen)}`,
        };
      case "everyClaimOnce":
        return { title: "Everyone once", explanation: `${households} eligible households, each listed once` };
      case "nobodyAboveCap":
        return {
          title: "Nobody above the cap",
          explanation:
            (capPerTimeFen === null ? "no cap a time" : `at most ${yuan(capPerTimeFen)} a time`) +
            (capPerYearFen === null ? ", no cap a year" : `, at most ${yuan(capPerYearFen)} a year`) +
            wrong,
        };
      case "nobodyBelowFloor":
        return {
          title: "Nobody below the floor",
          explanation: `at least ${yuan(rules.floorFen)}, unless a cap is lower${wrong}`,
        };
      case "wholeUnits":
        return {
          title: "Whole units",
          explanation: `multiples of ${yuan(rules.roundingFen)} but for the remainder${wrong}`,
        };
      case "needierNotLess":
        return {
          title: "The needier never gets less",
          explanation: `of one class and standard, the lower income gets no less${wrong}`,
        };
    }
  },
  order: (rules) => [
    `First everyone's floor of ${yuan(rules.floorFen)}.`,
    rules.towardStandard === "inOrderOfNeed"
      ? "Then up to the standard in order: deep, relative, accident hardship; within a class the lower monthly income per head after rigid spending first; ties by identity number."
      : "Then toward the standard, in proportion to what each household lacks.",
    rules.beyondStandard === "share"
      ? "What is left is shared in proportion to the standards, up to the caps."
      : "What is left when all have their standard is kept.",
    "The standard is the class amount with additions for members, illness and schooling, rounded to the unit.",
  ],
  remainder({ keptFen, advanceFen, rules }) {
    const parts = [
      ...(advanceFen === null
        ? []
        : [
            `${yuan(advanceFen)}, less than a unit of ${yuan(rules.roundingFen)}, went to the household next in line`,
          ]),
      ...(keptFen === 0 ? [] : [`${yuan(keptFen)} is kept: everybody is at the standard or the cap`]),
    ];
    return parts.length === 0 ? "" : `${parts.join("; ")}.`;
  },
  canonicalForm:
    "The fingerprint is taken of this text (UTF-8, LF, tabs): the rule version; fund and its fen; the rules by name; then each household in order of dividing: identity number in quotes, class, members, causes sorted, need, paid this year, amount.",
  decisions: { eligible: "Eligible", needsReview: "Open", notEligible: "Not eligible" },
  registeredTwice: "The same person as an earlier row; counts as one household",
  decidedSame: (place, reason) => `Decided to be the same as ${place}: ${reason}`,
  judgedOrder:
    "Households decided by a person without stated income come last in their class; without stated members they count as one.",
  adopted: (plan) => `Plan ${plan} adopted, document to be named`,
  identityIncomplete: (gaps) =>
    gaps
      .map(
        (gap) =>
          ({
            noName: "no name",
            noNumber: "no identity number",
            wrongNumber: "wrong identity number",
            noUnit: "no unit",
          })[gap],
      )
      .join(", ") || "Not complete",
};
