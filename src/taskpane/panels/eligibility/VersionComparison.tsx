import { useRef } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { collectionMessagesOf } from "../../../i18n/collection-messages";
import { versionTextsOf } from "../../../i18n/version-texts";
import { FileInput } from "../../FileInput";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { readCardFiles } from "../visits/read-card-files";
import { DynamicLines } from "./DynamicLines";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** Who is new, left or changed: against last year's register of the workbook, and against an earlier file that is chosen. */
export function VersionComparison(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = versionTextsOf(locale);
  const input = useRef<HTMLInputElement>(null);
  const { versions } = props.state;
  const { lastYear, kept, earlier, failed } = versions;
  return (
    <>
      {lastYear !== null &&
        (lastYear.isThere || lastYear.lines.length > 0 ? (
          <DynamicLines
            title={lastYear.isThere ? texts.against(texts.lastYear) : ""}
            lines={lastYear.lines}
          />
        ) : (
          <p className={pane.secondary}>{texts.noEarlier}</p>
        ))}
      {lastYear?.isThere === true && lastYear.lines.length > 0 && (
        <div>
          <WriteButton writes="sheets" size="small" onClick={() => void session.writeComparison("lastYear")}>
            {texts.write}
          </WriteButton>
        </div>
      )}
      {kept !== null && <DynamicLines title={texts.against(texts.keptOn(kept.keptOn))} lines={kept.lines} />}
      <div className={pane.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        {kept !== null && kept.lines.length > 0 && (
          <WriteButton writes="sheets" size="small" onClick={() => void session.writeComparison("kept")}>
            {texts.write}
          </WriteButton>
        )}
        <WriteButton writes="cells" size="small" onClick={() => void session.keepVersion()}>
          {texts.keep}
        </WriteButton>
      </div>
      {kept === null && <p className={pane.secondary}>{texts.keepText}</p>}
      <div className={pane.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        <JobButton size="small" onClick={() => input.current?.click()}>
          {texts.compareFile}
        </JobButton>
        {earlier !== null && earlier.lines.length > 0 && (
          <WriteButton writes="sheets" size="small" onClick={() => void session.writeComparison()}>
            {texts.write}
          </WriteButton>
        )}
        <FileInput
          input={input}
          label={texts.compareFile}
          accept=".xlsx,.xlsm,.xls"
          isMultiple
          onFiles={(files) => void session.compareWith(() => readCardFiles(files))}
        />
      </div>
      {earlier === null && failed === null && <p className={pane.secondary}>{texts.compareText}</p>}
      {failed !== null && (
        <p role="alert">
          {failed.reason === "noRegister"
            ? texts.noRegister(failed.file)
            : texts.failed(failed.file, collectionMessagesOf(locale).reasons[failed.reason])}
        </p>
      )}
      {earlier !== null && (
        <DynamicLines
          title={texts.against(earlier.files.join(locale === "en" ? ", " : "、"))}
          lines={earlier.lines}
        />
      )}
    </>
  );
}
