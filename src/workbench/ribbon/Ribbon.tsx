import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { RibbonButton, RibbonGroup } from "./read-ribbon";

interface RibbonProps {
  readonly groups: readonly RibbonGroup[];
  readonly busy: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's ribbon tab as Excel lays it out: groups of large buttons, each group named below. */
export function Ribbon({ groups, busy, onPress }: RibbonProps) {
  return (
    <nav className="ribbon" aria-busy={busy}>
      {groups.map((group) => (
        <section key={group.id} className="ribbon-group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) =>
              button.items.length > 0 ? (
                <MenuButton key={button.id} button={button} onPress={onPress} />
              ) : (
                <LargeButton key={button.id} button={button} onClick={() => onPress(button)} />
              ),
            )}
          </div>
          <div className="ribbon-group-name">{group.label}</div>
        </section>
      ))}
    </nav>
  );
}

function MenuButton({ button, onPress }: { button: RibbonButton; onPress: (button: RibbonButton) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="ribbon-button" title={button.supertip}>
          <img src={button.icon} alt="" />
          <span>{button.label} ▾</span>
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {button.items.map((item) => (
            <MenuItem key={item.id} onClick={() => onPress(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function LargeButton({ button, onClick }: { button: RibbonButton; onClick: () => void }) {
  return (
    <button type="button" className="ribbon-button" title={button.supertip} onClick={onClick}>
      <img src={button.icon} alt="" />
      <span>{button.label}</span>
    </button>
  );
}
