import {
  CheckmarkCircleRegular,
  DocumentArrowDownRegular,
  DocumentTableRegular,
  HistoryRegular,
  HomeRegular,
  MegaphoneRegular,
  MoneyHandRegular,
  OptionsRegular,
  PersonAvailableRegular,
  PersonHomeRegular,
  QuestionCircleRegular,
  ScalesRegular,
  ShieldCheckmarkRegular,
  TableRegular,
  TaskListSquareLtrRegular,
  WalletRegular,
} from "@fluentui/react-icons";
import { collectionMessagesOf } from "../../i18n/collection-messages";
import { postingTextsOf } from "../../i18n/posting-texts";
import { visitTextsOf } from "../../i18n/visit-texts";
import { decisionCounts } from "../../workflows/eligibility/decision-counts";
import { HomePanel } from "../panels/home/HomePanel";
import { wholeYuanText } from "../yuan-text";
import { countedTables } from "../../workbook/form-groups";
import type { PlaceEntry } from "./place-entry";

const nothing = () => "";
const home = () => Promise.resolve(HomePanel);

const collectPlaces: readonly PlaceEntry[] = [
  {
    place: "tables",
    group: "collect",
    parent: "home",
    Icon: TableRegular,
    load: async () => (await import("../panels/tables/TablesPanel")).TablesPanel,
    tile: ({ recognized, checked }, { home: words }) => {
      const tables = (recognized ?? checked?.result)?.tables;
      return tables === undefined ? words.notStarted : words.tableState(countedTables(tables).length);
    },
  },
  {
    place: "check",
    group: "collect",
    parent: "home",
    Icon: TaskListSquareLtrRegular,
    load: async () => (await import("../panels/check/CheckPanel")).CheckPanel,
    tile: ({ checked }, { home: words }) =>
      checked === null ? words.notStarted : words.checkState(checked.result.summary.errors),
  },
  {
    place: "parameters",
    group: "collect",
    parent: "home",
    Icon: OptionsRegular,
    load: async () => (await import("../panels/parameters/ParametersPanel")).ParametersPanel,
    tile: ({ recognized, checked }, { home: words }) => {
      const states = (recognized ?? checked?.result)?.parameterStates;
      if (states === undefined) return words.notStarted;
      return words.parameterState(states.filter(({ required, state }) => required && state !== "set").length);
    },
  },
];

const raisePlaces: readonly PlaceEntry[] = [
  {
    place: "donations",
    group: "raise",
    parent: "home",
    Icon: MoneyHandRegular,
    load: async () => (await import("../panels/donations/DonationsPanel")).DonationsPanel,
    reading: {
      isMissing: ({ raising }) => raising.donations === null,
      read: (session) => session.reviewDonations(),
    },
    tile: ({ raising, checked }, { home: words }) => {
      const read = raising.donations?.overview ?? checked?.result.glance.raised ?? null;
      return read === null ? words.notStarted : words.donationState(wholeYuanText(read.sumFen));
    },
  },
  {
    place: "fund",
    group: "raise",
    parent: "home",
    Icon: WalletRegular,
    load: async () => (await import("../panels/fund/FundPanel")).FundPanel,
    reading: { isMissing: ({ raising }) => raising.fund === null, read: (session) => session.reviewFund() },
    tile: ({ raising }, { home: words, money }) => {
      if (raising.fund === null) return words.notStarted;
      const { ledger, lines } = raising.fund.overview;
      if (ledger !== null) return money.fundState(wholeYuanText(ledger.trial.closingFen));
      return money.linesState(lines?.filter(({ outcome }) => outcome === "likely").length ?? 0);
    },
  },
  {
    place: "bulletin",
    group: "raise",
    parent: "home",
    Icon: MegaphoneRegular,
    load: async () => (await import("../panels/bulletin/BulletinPanel")).BulletinPanel,
    reading: {
      isMissing: ({ bulletinPreview }) => bulletinPreview === null,
      read: (session) => session.previewBulletin(),
    },
    tile: ({ bulletin }, { home: words, issued }) =>
      bulletin === null
        ? words.notStarted
        : bulletin.issue === null
          ? issued.tileMade
          : issued.tile(bulletin.issue),
  },
];

const decidePlaces: readonly PlaceEntry[] = [
  {
    place: "eligibility",
    group: "decide",
    parent: "home",
    Icon: PersonAvailableRegular,
    load: async () => (await import("../panels/eligibility/EligibilityPanel")).EligibilityPanel,
    reading: { isMissing: ({ fund }) => fund.read === null, read: (session) => session.reviewEligibility() },
    tile: ({ fund }, { home: words }) =>
      fund.read === null
        ? words.notStarted
        : words.eligibilityState(decisionCounts(fund.read.report).needsReview),
  },
  {
    place: "visits",
    group: "decide",
    parent: "home",
    Icon: PersonHomeRegular,
    load: async () => (await import("../panels/visits/VisitsPanel")).VisitsPanel,
    reading: { isMissing: ({ visits }) => visits.plan === null, read: (session) => session.reviewVisits() },
    tile: ({ visits }, { home: words }, locale) =>
      visits.plan === null ? words.notStarted : visitTextsOf(locale).tile(visits.plan.counts),
  },
  {
    place: "allocate",
    group: "decide",
    parent: "home",
    Icon: ScalesRegular,
    load: async () => (await import("../panels/allocate/AllocatePanel")).AllocatePanel,
    reading: { isMissing: ({ fund }) => fund.read === null, read: (session) => session.reviewAllocation() },
    tile: ({ fund }, { home: words }) =>
      fund.allocation?.written === true
        ? words.allocationState(fund.allocation.summary.households)
        : words.notStarted,
  },
];

const handOutPlaces: readonly PlaceEntry[] = [
  {
    place: "rosters",
    group: "handOut",
    parent: "home",
    Icon: DocumentTableRegular,
    load: async () => (await import("../panels/rosters/RostersPanel")).RostersPanel,
    tile: ({ rosters }, { home: words }) =>
      rosters === null ? words.notStarted : words.rosterState(rosters.rosters.length),
  },
  {
    place: "posting",
    group: "handOut",
    parent: "home",
    Icon: ShieldCheckmarkRegular,
    load: async () => (await import("../panels/posting/PostingPanel")).PostingPanel,
    tile: ({ posting }, { home: words }, locale) =>
      posting.sheets === null ? words.notStarted : postingTextsOf(locale).made(posting.sheets.sheets.length),
  },
  {
    place: "log",
    group: "handOut",
    parent: "home",
    Icon: HistoryRegular,
    load: async () => (await import("../panels/log/LogPanel")).LogPanel,
    tile: ({ log }, { home: words }) => words.logState(log.length),
  },
];

/** Every place of the pane: those with a tile in the order of the campaign, then those behind another place. */
export const placeRegistry: readonly PlaceEntry[] = [
  { place: "home", group: null, parent: "home", Icon: HomeRegular, load: home, tile: nothing },
  ...collectPlaces,
  ...raisePlaces,
  ...decidePlaces,
  ...handOutPlaces,
  {
    place: "collect",
    group: null,
    parent: "tables",
    Icon: DocumentArrowDownRegular,
    load: async () => (await import("../panels/collect/CollectPanel")).CollectPanel,
    tile: ({ collected }, _messages, locale) => {
      const words = collectionMessagesOf(locale);
      return collected === null ? words.pane.tile : words.collected(collected.counts);
    },
  },
  {
    place: "fixes",
    group: null,
    parent: "check",
    Icon: CheckmarkCircleRegular,
    load: async () => (await import("../panels/fixes/FixesPlace")).FixesPlace,
    tile: nothing,
  },
  {
    place: "setup",
    group: null,
    parent: "home",
    Icon: OptionsRegular,
    load: async () => (await import("../panels/setup/SetupPanel")).SetupPanel,
    tile: nothing,
  },
  {
    place: "help",
    group: null,
    parent: "home",
    Icon: QuestionCircleRegular,
    load: async () => (await import("../panels/help/HelpPanel")).HelpPanel,
    tile: nothing,
  },
];
