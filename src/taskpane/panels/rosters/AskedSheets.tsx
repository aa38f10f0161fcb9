import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import type { SheetKind } from "../../../workflows/rosters/sheet-kinds";
import { EmptyPanel } from "../../EmptyPanel";
import { usePaneServices } from "../../pane-services";

/** The kind of sheet chosen in the ribbon's menu, ready to be made; payment rosters have the panel itself. */
export function askedKind({ asked }: CampaignState): SheetKind | null {
  return asked?.place === "rosters" && asked.kind !== "payment" ? asked.kind : null;
}

/** Offers to make the sheets of one kind. */
export function AskedSheets(props: { readonly kind: SheetKind; readonly busy: boolean }) {
  const { messages, locale, session } = usePaneServices();
  const name = postingTextsOf(locale).sheetKinds[props.kind];
  const act = {
    label: messages.rosters.makeKind(name),
    disabled: props.busy,
    onClick: () => void session.makeSheets([props.kind]),
  };
  return <EmptyPanel title={name} text={messages.rosters.kindText} act={act} />;
}
