import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { BankFileFormat } from "../../../commands/posting";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { SheetKind } from "../../../workflows/rosters/sheet-kinds";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { useKeptView } from "../../places/kept-views";
import { usePaneStyles } from "../../pane-styles";
import { PutBackButton } from "../log/PutBackButton";
import { BankFileSection } from "./BankFileSection";
import { LeftOutList } from "./LeftOutList";
import { MadeSheetList } from "./MadeSheetList";
import { PayAnyway } from "./PayAnyway";
import { chosenUnits, isMadeByUnit, isPaying, rosterCount } from "./roster-request";
import { isNoticeKind } from "../posting/is-notice-kind";
import { RosterKinds } from "./RosterKinds";
import { RosterList } from "./RosterList";
import { RosterOffered } from "./RosterOffered";
import { WriteButton } from "../../WriteButton";

const isShownElsewhere = (kind: SheetKind) => kind === "payment" || isNoticeKind(kind);

const noneUnticked: ReadonlySet<string> = new Set();

/** 名册: which kind of sheet, for which enterprises, how much against the allocation; then what was made. */
export function RostersPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, refusalText, session } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const { asked, posting, refusal, rosters } = props.state;
  const { offer } = posting;
  const [kind, setKind] = useState<SheetKind>(askedKind(asked));
  const [lastAsked, setLastAsked] = useState(asked);
  if (asked !== lastAsked) {
    // The ribbon asked for a kind while the place was open.
    setLastAsked(asked);
    if (asked?.place === "rosters" && asked.kind !== null) setKind(asked.kind);
  }
  const [unticked, setUnticked] = useKeptView<ReadonlySet<string>>("rosters", noneUnticked);
  // What was offered before may be old; a refusal is left to be read.
  useEffect(() => {
    if (session.getSnapshot().refusal === null) void session.reviewRosters();
  }, [session]);
  const chosen = offer === null ? [] : chosenUnits(kind, offer, unticked);
  /** The file for the bank asked for last; null where it was a sheet. */
  const [file, setFile] = useState<BankFileFormat | null>(null);
  const requestOf = (anyway: boolean) => ({
    ...(anyway ? { anyway } : {}),
    ...(offer !== null && chosen.length < offer.units.length
      ? { units: chosen.map(({ workUnit }) => workUnit) }
      : {}),
  });
  const makeFile = (format: BankFileFormat, anyway = false) => {
    setFile(format);
    void session.makeBankFile({ format, ...requestOf(anyway) });
  };
  const makeAnyway = () => (file === null ? makeFor(true) : makeFile(file, true));
  const makeFor = (anyway: boolean) => {
    setFile(null);
    const request = requestOf(anyway);
    if (kind === "payment") void session.makeRosters(request);
    else void session.makeSheets([kind], request);
  };
  const count = offer === null ? null : rosterCount(kind, chosen);
  const name = postingTextsOf(locale).sheetKinds[kind];
  const isNobody = isPaying(kind) && (offer === null || chosen.length === 0);
  const hasRosters = kind === "payment" && rosters !== null && rosters.rosters.length > 0;
  const body = useRef<HTMLElement>(null);
  const seen = useRef({ rosters, sheets: posting.sheets });
  useEffect(() => {
    const { sheets } = posting;
    if (seen.current.rosters === rosters && seen.current.sheets === sheets) return;
    seen.current = { rosters, sheets };
    // What was made stands at the top.
    if (body.current !== null) body.current.scrollTop = 0;
  }, [rosters, posting]);
  return (
    <>
      <main className={styles.body} ref={body}>
        <PaneStatus state={props.state} />
        <PayAnyway state={props.state} onAnyway={makeAnyway} />
        <RosterKinds kind={kind} onKind={setKind} />
        {hasRosters && <RosterList result={rosters} />}
        <MadeSheetList state={props.state} of={(made) => !isShownElsewhere(made)} />
        {isPaying(kind) ? (
          <>
            {offer !== null && offer.obstacle !== null && refusal === null && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{refusalText(offer.obstacle)}</MessageBarBody>
              </MessageBar>
            )}
            <RosterOffered
              {...{ offer, chosen, unticked }}
              hasTicks={isMadeByUnit(kind)}
              onUnticked={setUnticked}
            />
          </>
        ) : (
          <p className={styles.secondary}>{texts.kindText}</p>
        )}
        {kind === "bank" && (
          <BankFileSection state={props.state} isNobody={isNobody} onMake={(format) => makeFile(format)} />
        )}
        {isPaying(kind) && <LeftOutList leftOut={(rosters ?? offer)?.leftOut ?? []} />}
      </main>
      <PaneFooter>
        <WriteButton
          writes="sheets"
          appearance={isNobody ? "secondary" : "primary"}
          disabled={isNobody}
          onClick={() => makeFor(false)}
        >
          {count === null || count === 0 ? texts.makeKind(name) : texts.make(count)}
        </WriteButton>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}

function askedKind(asked: CampaignState["asked"]): SheetKind {
  return asked?.place === "rosters" && asked.kind !== null ? asked.kind : "payment";
}
