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
import { ArrowLeftRegular, ChevronDownRegular, HomeRegular } from "@fluentui/react-icons";
import { panePlaces, type PanePlace } from "./pane-place";
import { usePaneServices } from "./pane-services";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    height: "48px",
    flexShrink: 0,
    boxSizing: "border-box",
    // Excel draws its own menu over the last 44 px.
    padding: "0 44px 0 12px",
    columnGap: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: "16px", fontWeight: tokens.fontWeightSemibold, minWidth: 0, paddingLeft: "4px" },
  heading: { margin: 0, fontSize: "16px", minWidth: 0 },
  updating: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

/** Home, the title (which switches places) and, while a job runs, a quiet word that it does. */
export function PaneHeader(props: {
  readonly place: PanePlace;
  readonly updating: boolean;
  readonly onPlace: (place: PanePlace) => void;
}) {
  const styles = useStyles();
  const { messages } = usePaneServices();
  const title = props.place === "home" ? messages.product : messages.places[props.place];
  return (
    <header className={styles.header}>
      {props.place === "fixes" ? (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={messages.fixes.back}
          onClick={() => props.onPlace("check")}
        />
      ) : props.place === "home" ? (
        <ProductMark />
      ) : (
        <Button
          appearance="subtle"
          icon={<HomeRegular />}
          aria-label={messages.goHome}
          onClick={() => props.onPlace("home")}
        />
      )}
      <h1 className={styles.heading}>
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
          <MenuPopover>
            <MenuList>
              {panePlaces.map((place) => (
                <MenuItem key={place} onClick={() => props.onPlace(place)}>
                  {messages.places[place]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </h1>
      {props.updating && <span className={styles.updating}>{messages.updating}</span>}
    </header>
  );
}
