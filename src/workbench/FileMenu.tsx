import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { Workbench } from "./use-workbench";
import { workbenchTextOf, type WorkbenchLocale } from "./workbench-text";

/** Samples to begin with, and the files opened since the page was loaded, each as it was left. */
export function FileMenu(props: {
  readonly files: Pick<Workbench, "opened" | "open" | "openSample" | "openEmpty" | "openLarge" | "goBackTo">;
  readonly locale: WorkbenchLocale;
}) {
  const text = workbenchTextOf(props.locale);
  const { files } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="plain-button">
          <DocumentTableRegular fontSize={20} /> {text.files}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text.samples}</MenuGroupHeader>
            <MenuItem onClick={files.openSample}>{text.sampleCounty}</MenuItem>
            <MenuItem onClick={files.openLarge}>{text.largeCounty}</MenuItem>
            <MenuItem onClick={files.openEmpty}>{text.emptyWorkbook}</MenuItem>
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{text.opened}</MenuGroupHeader>
            {files.opened.map((each, index) => (
              <MenuItem
                key={each.id}
                disabled={each.id === files.open?.id}
                onClick={() => files.goBackTo(each)}
              >
                {`${index + 1}. ${each.fileName}`}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
