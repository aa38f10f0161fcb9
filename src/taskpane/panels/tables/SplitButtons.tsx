import { Button } from "@fluentui/react-components";
import { cleanSheetName } from "../../../workbook/sheet-name";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { saveFile } from "../../save-file";

/** A table taken apart by unit: into sheets of this workbook, or into files of their own. */
export function SplitButtons({ sheet, busy }: { readonly sheet: string; readonly busy: boolean }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.tables;
  const saveAll = async () => {
    const before = session.getSnapshot().splitArchive;
    await session.packSplit(sheet, "unit");
    const made = session.getSnapshot().splitArchive;
    if (made === null || made === before) return;
    saveFile(`${cleanSheetName(words.splitName(sheet))}.zip`, made.bytes);
  };
  return (
    <div className={pane.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
      <Button size="small" disabled={busy} onClick={() => void session.splitTable(sheet, "unit")}>
        {words.split}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void saveAll()}>
        {words.splitFiles}
      </Button>
    </div>
  );
}
