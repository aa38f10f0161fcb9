import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { placeGroups, usePlaceTiles, type PlaceEntry, type PlaceGroup } from "../../places/place-entry";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
  tile: { height: "100%", alignItems: "start", padding: "8px" },
  // A long English name goes below its icon in one piece.
  head: {
    columnGap: "6px",
    flexWrap: "wrap",
    overflowWrap: "normal",
    "@media (max-width: 340px)": { fontSize: "13px" },
  },
  // No unit alone on a line of its own.
  state: { display: "block", marginTop: "4px", overflowWrap: "anywhere", textWrap: "balance" },
});

function Tile(props: { readonly entry: PlaceEntry; readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, locale, session } = usePaneServices();
  const { place, Icon, tile } = props.entry;
  return (
    <div className={pane.card}>
      <button
        type="button"
        className={mergeClasses(pane.rowButton, styles.tile)}
        onClick={() => session.open(place)}
      >
        <span className={pane.grow}>
          <span className={mergeClasses(pane.line, styles.head)}>
            <span className={pane.brandIcon}>
              <Icon aria-hidden="true" />
            </span>
            <strong>{messages.places[place]}</strong>
          </span>
          <span className={mergeClasses(pane.secondary, styles.state)}>
            {tile(props.state, messages, locale)}
          </span>
        </span>
      </button>
    </div>
  );
}

function TileGroup(props: { readonly group: PlaceGroup; readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages } = usePaneServices();
  const tiles = usePlaceTiles(props.group);
  return (
    <section aria-label={messages.groups[props.group]}>
      <p className={pane.secondary} style={{ marginBottom: "4px" }}>
        {messages.groups[props.group]}
      </p>
      <div className={styles.grid}>
        {tiles.map((entry) => (
          <Tile key={entry.place} entry={entry} state={props.state} />
        ))}
      </div>
    </section>
  );
}

/** The map: four rows of three places in the order of the campaign, each with its state in words. */
export function HomeTiles(props: { readonly state: CampaignState }) {
  return placeGroups.map((group) => <TileGroup key={group} group={group} state={props.state} />);
}
