import { clusterHouseholds, type JudgedLink } from "../../domain/households/cluster-households";
import { findRecordLinks } from "../../domain/households/find-record-links";
import type { LinkDecision } from "../../domain/households/link-decision";
import { isDuplicateKind } from "../../domain/households/record-link";
import { placeText } from "../../i18n/place-text";
import { renderFinding } from "../../i18n/render-finding";
import { type ClusterListRow, planClusterList } from "../../sheets/register/cluster-list";
import { readPeople, type PlacedPerson } from "../campaign/person-records";
import type { SheetRun } from "../rosters/sheet-run";
import type { KeptDecision } from "./decisions";

/**
 * Adds the sheet 一户多档核对: dossiers that belong together through members, cards, phones, addresses or near numbers, a group
 * each, with the evidence and what was decided. What was decided to be different is not in it; nothing else is changed by it.
 * @example await addClusterList(run)
 */
export async function addClusterList(run: SheetRun): Promise<void> {
  const { decisions = [], salt = "" } = run.options;
  const people = readPeople(run.checked.campaign.records);
  const records = people.map(({ record }) => record);
  const { links } = findRecordLinks(records);
  const clusters = clusterHouseholds(records, links, decisions.flatMap(linkDecisionOf), salt);
  const ofDossier = new Map<string, PlacedPerson>();
  for (const person of people) {
    const { dossier, role } = person.record;
    if (role === "worker" || !ofDossier.has(dossier)) ofDossier.set(dossier, person);
  }
  const rows = clusters.flatMap(({ dossiers, evidence, state }, at) =>
    dossiers.flatMap((dossier): ClusterListRow[] => {
      const person = ofDossier.get(dossier);
      if (person === undefined) return [];
      const own = evidence.filter(({ first, second }) =>
        [first, second].some((place) => records[place]?.dossier === dossier),
      );
      return [
        {
          group: `${at + 1}${state === "certain" ? "（确定）" : "（待核）"}`,
          name: person.record.name,
          residentId: person.record.residentId,
          workUnit: person.record.workUnit,
          place: placeText(person.cell),
          evidence: [...new Set(own.map((link) => evidenceText(link, people)))].join("；"),
          decision: own.flatMap(({ decision }) => (decision === null ? [] : [decision.reason])).join("；"),
        },
      ];
    }),
  );
  await run.add("clusters", rows, (list) => planClusterList(rows, list));
}

function evidenceText({ first, second, kind }: JudgedLink, people: readonly PlacedPerson[]): string {
  const one = people[first];
  const other = people[second];
  if (one === undefined || other === undefined) return "";
  const common = { name: other.record.name, cells: [one.cell, other.cell], pair: "" };
  // An official sheet is Chinese, whatever language the clerk reads.
  if (isDuplicateKind(kind))
    return renderFinding({ code: "household.duplicate", params: { kind, ...common } }, "zh-CN").problem;
  const params = { kind, ...common, otherName: one.record.name };
  return renderFinding({ code: "household.near", params }, "zh-CN").problem;
}

function linkDecisionOf({ key, verdict, reason }: KeptDecision): LinkDecision[] {
  return [{ pair: key, verdict: verdict === "samePerson" ? "duplicate" : "notDuplicate", reason }];
}
