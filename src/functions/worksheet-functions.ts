import { allocate } from "./allocate";
import { cardMask } from "./card-mask";
import { cardReason } from "./card-reason";
import { coverage } from "./coverage";
import { dateUpper } from "./date-upper";
import { duplicates } from "./duplicates";
import { eligible } from "./eligible";
import { fingerprint } from "./fingerprint";
import { floorStatus } from "./floor-status";
import { hardshipClass } from "./hardship-class";
import { idAge } from "./id-age";
import { idBirthDate } from "./id-birth-date";
import { idMask } from "./id-mask";
import { idReason } from "./id-reason";
import { idRegion } from "./id-region";
import { idSex } from "./id-sex";
import { idUpgrade } from "./id-upgrade";
import { idValid } from "./id-valid";
import { match } from "./match";
import { nameMask } from "./name-mask";
import { nearDuplicates } from "./near-duplicates";
import { param } from "./param";
import { parseAmount } from "./parse-amount";
import { parseDate } from "./parse-date";
import { participation } from "./participation";
import { perCapita } from "./per-capita";
import { phoneMask } from "./phone-mask";
import { rmbUpper } from "./rmb-upper";
import { shortfall } from "./shortfall";
import { usccReason } from "./uscc-reason";
import { workDayEnd } from "./work-day-end";

/** A worksheet function as a host calls it: cells in, cells out. */
export type WorksheetFunctionBody = (...parameters: never[]) => unknown;

/** Every worksheet function by its id; NUAN. goes before it in a cell. The build ties them to Excel by their doc comments. */
export const WORKSHEET_FUNCTIONS: Readonly<Record<string, WorksheetFunctionBody>> = {
  ALLOCATE: allocate,
  CARDMASK: cardMask,
  CARDREASON: cardReason,
  COVERAGE: coverage,
  DATEUPPER: dateUpper,
  DUPLICATES: duplicates,
  ELIGIBLE: eligible,
  FINGERPRINT: fingerprint,
  FLOORSTATUS: floorStatus,
  HARDSHIPCLASS: hardshipClass,
  IDAGE: idAge,
  IDBIRTHDATE: idBirthDate,
  IDMASK: idMask,
  IDREASON: idReason,
  IDREGION: idRegion,
  IDSEX: idSex,
  IDUPGRADE: idUpgrade,
  IDVALID: idValid,
  MATCH: match,
  NAMEMASK: nameMask,
  NEARDUPLICATES: nearDuplicates,
  PARAM: param,
  PARSEAMOUNT: parseAmount,
  PARSEDATE: parseDate,
  PARTICIPATION: participation,
  PERCAPITA: perCapita,
  PHONEMASK: phoneMask,
  RMBUPPER: rmbUpper,
  SHORTFALL: shortfall,
  USCCREASON: usccReason,
  WORKDAYEND: workDayEnd,
};
