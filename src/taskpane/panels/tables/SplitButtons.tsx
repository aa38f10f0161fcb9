import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SplitArchive } from "../../../commands/pack-split";
import { splitLossTexts } from "../../../i18n/split-loss-text";
import { cleanSheetName } from "../../../workbook/sheet-name";
import type { SplitBy } from "../../../workflows/collect/split-table";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { saveFile } from "../../save-file";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** A table taken apart by unit, or by the department above: into sheets of this workbook, or into files of their own. */
export function SplitButtons(props: {
  readonly sheet: string;
  /** By what the table can be split, at least one. */
  readonly ways: readonly SplitBy[];
}) {
  const { sheet, ways } = props;
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const [by, setBy] = useState<SplitBy>(ways[0] ?? "unit");
  const [done, setDone] = useState<SplitArchive | null>(null);
  const words = messages.tables;
  const saveAll = async () => {
    const before = session.getSnapshot().splitArchive;
    await session.packSplit(sheet, by);
    const made = session.getSnapshot().splitArchive;
    if (made === null || made === before) return;
    setDone(made);
    saveFile(`${cleanSheetName(words.splitName[by](sheet))}.zip`, made.bytes);
  };
  return (
    <>
      {ways.length > 1 && (
        <RadioGroup
          layout="horizontal"
          aria-label={words.splitBy.label}
          value={by}
          onChange={(_event, data) => setBy(data.value === "system" ? "system" : "unit")}
        >
          {ways.map((way) => (
            <Radio key={way} value={way} label={words.splitBy[way]} />
          ))}
        </RadioGroup>
      )}
      <div className={pane.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        <WriteButton writes="sheets" size="small" onClick={() => void session.splitTable(sheet, by)}>
          {words.split[by]}
        </WriteButton>
        <JobButton size="small" onClick={() => void saveAll()}>
          {words.splitFiles[by]}
        </JobButton>
      </div>
      {done !== null && (
        <div role="status" className={pane.secondary}>
          <p>
            {words.splitDone(
              done.files.length,
              done.files.reduce((sum, { rows }) => sum + rows, 0),
            )}
          </p>
          {splitLossTexts(done.losses, locale).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </>
  );
}
