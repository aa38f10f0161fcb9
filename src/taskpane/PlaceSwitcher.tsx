import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, HomeRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { PanePlace } from "../commands/pane-place";
import { usePaneServices } from "./pane-services";
import { placeGroups, usePlaceTiles, type PlaceGroup } from "./places/place-entry";

const useStyles = makeStyles({
  title: { fontSize: "16px", fontWeight: tokens.fontWeightSemibold, minWidth: 0, paddingLeft: "4px" },
  row: { display: "flex", alignItems: "center", columnGap: "4px" },
  group: { width: "56px", flexShrink: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
  item: { flex: "1 1 0", minWidth: "72px", maxWidth: "none", fontSize: "13px" },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: "4px", paddingTop: "4px" },
  popover: { maxWidth: "min(340px, 96vw)" },
});

function GroupRow(props: { readonly group: PlaceGroup; readonly here: PanePlace }) {
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const tiles = usePlaceTiles(props.group);
  return (
    <div role="group" aria-label={messages.groups[props.group]} className={styles.row}>
      <span aria-hidden="true" className={styles.group}>
        {messages.groups[props.group]}
      </span>
      {tiles.map(({ place }) => (
        <MenuItem
          key={place}
          className={styles.item}
          aria-current={place === props.here ? "page" : undefined}
          style={place === props.here ? { fontWeight: tokens.fontWeightSemibold } : undefined}
          onClick={() => session.open(place)}
        >
          {messages.places[place]}
        </MenuItem>
      ))}
    </div>
  );
}

/** The title that switches places: the map of 首页 as a menu. */
export function PlaceSwitcher(props: { readonly place: PanePlace }) {
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const title = props.place === "home" ? messages.product : messages.places[props.place];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.title}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={`${title}，${messages.switchPlace}`}
        >
          {title}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {placeGroups.map((group) => (
            <GroupRow key={group} group={group} here={props.place} />
          ))}
          <div role="none" className={styles.foot}>
            <MenuItem icon={<HomeRegular />} onClick={() => session.open("home")}>
              {messages.places.home}
            </MenuItem>
            <MenuItem icon={<QuestionCircleRegular />} onClick={() => session.open("help")}>
              {messages.places.help}
            </MenuItem>
          </div>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
