import type { CampaignState } from "../../../commands/campaign-session";
import { FixPreviewPanel } from "./FixPreviewPanel";

/** The preview of fixes while there is one; a new list is a new preview. */
export function FixesPlace(props: { readonly state: CampaignState }) {
  const { fixes } = props.state;
  if (fixes === null) return null;
  return <FixPreviewPanel key={fixes.listedAt.getTime()} state={props.state} list={fixes.list} />;
}
