import type { CampaignState } from "./campaign-session";
import { EMPTY_FUND_STATE } from "./fund-state";
import { NO_POSTING } from "./posting";
import { NOTHING_RAISED } from "./raising";
import { NO_VERSIONS } from "./versions";
import { NO_VISITS } from "./visits";

/** A session before its first job. */
export const EMPTY_STATE: CampaignState = {
  busy: null,
  recognized: null,
  checked: null,
  rosters: null,
  fixes: null,
  decisions: [],
  judgements: [],
  plans: [],
  fund: EMPTY_FUND_STATE,
  versions: NO_VERSIONS,
  raising: NOTHING_RAISED,
  bulletin: null,
  bulletinPreview: null,
  reconciled: null,
  collected: null,
  collecting: null,
  splitArchive: null,
  forms: null,
  slips: null,
  posting: NO_POSTING,
  visits: NO_VISITS,
  log: [],
  canPutBack: null,
  takenBack: null,
  asked: null,
  locked: null,
  refusal: null,
};
