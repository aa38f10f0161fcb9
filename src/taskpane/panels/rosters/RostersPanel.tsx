import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { BankFileEncoding } from "../../../commands/posting";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { SheetKind } from "../../../workflows/rosters/sheet-kinds";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
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

const isShownElsewhere = (kind: SheetKind) => kind === "payment" || isNoticeKind(kind);

/** 名册: which kind of sheet, for which enterprises, how much against the allocation; then what was made. */
export function RostersPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, messages, refusalText, session } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const { asked, posting, refusal, rosters } = props.state;
  const { offer } = posting;
  const busy = props.state.busy !== null;
  const [kind, setKind] = useState<SheetKind>(askedKind(asked));
  const [lastAsked, setLastAsked] = useState(asked);
  if (asked !== lastAsked) {
    // The ribbon asked for a kind while the place was open.
    setLastAsked(asked);
    if (asked?.place === "rosters" && asked.kind !== null) setKind(asked.kind);
  }
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  // What was offered before may be old; a refusal is left to be read.
  useEffect(() => {
    if (session.getSnapshot().refusal === null) void session.reviewRosters();
  }, [session]);
  const chosen = offer === null ? [] : chosenUnits(kind, offer, unticked);
  /** The file for the bank asked for last; null where it was a sheet. */
  const [file, setFile] = useState<BankFileEncoding | null>(null);
  const makeFile = (encoding: BankFileEncoding) => {
    setFile(encoding);
    void session.makeBankFile({ encoding });
  };
  const makeAnyway = () =>
    file === null ? makeFor(true) : void session.makeBankFile({ encoding: file, anyway: true });
  const makeFor = (anyway: boolean) => {
    setFile(null);
    const isSome = offer !== null && chosen.length < offer.units.length;
    const request = {
      ...(anyway ? { anyway } : {}),
      ...(isSome ? { units: chosen.map(({ workUnit }) => workUnit) } : {}),
    };
    if (kind === "payment") void session.makeRosters(request);
    else void session.makeSheets([kind], request);
  };
  const count = offer === null ? null : rosterCount(kind, chosen);
  const name = postingTextsOf(locale).sheetKinds[kind];
  const isNobody = isPaying(kind) && (offer === null || chosen.length === 0);
  const total = rosters?.rosters.reduce((sum, roster) => sum + roster.totalFen, 0) ?? 0;
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <PayAnyway state={props.state} onAnyway={makeAnyway} />
        <RosterKinds kind={kind} onKind={setKind} />
        {isPaying(kind) ? (
          <>
            {offer !== null && offer.obstacle !== null && refusal === null && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{refusalText(offer.obstacle)}</MessageBarBody>
              </MessageBar>
            )}
            <RosterOffered
              {...{ offer, chosen, busy, unticked }}
              hasTicks={isMadeByUnit(kind)}
              onUnticked={setUnticked}
            />
          </>
        ) : (
          <p className={styles.secondary}>{texts.kindText}</p>
        )}
        {kind === "payment" && rosters !== null && rosters.rosters.length > 0 && (
          <>
            <h2 className={styles.title}>{messages.rosters.done(rosters.rosters.length, yuanText(total))}</h2>
            <RosterList result={rosters} />
          </>
        )}
        {kind === "bank" && <BankFileSection state={props.state} onMake={makeFile} />}
        <MadeSheetList state={props.state} of={(made) => !isShownElsewhere(made)} />
        {isPaying(kind) && <LeftOutList leftOut={(rosters ?? offer)?.leftOut ?? []} />}
      </main>
      <PaneFooter>
        <Button appearance="primary" disabled={busy || isNobody} onClick={() => makeFor(false)}>
          {count === null ? texts.makeKind(name) : texts.make(count)}
        </Button>
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}

function askedKind(asked: CampaignState["asked"]): SheetKind {
  return asked?.place === "rosters" && asked.kind !== null ? asked.kind : "payment";
}
