import { useRef } from "react";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { FileInput } from "../../FileInput";
import { JobButton } from "../../JobButton";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

/** Looks through the open workbook, or through a file as it would be sent: what it alone holds (notes, other parts) is read there too. */
export function LeakCheckButtons() {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
      <JobButton onClick={() => void session.checkLeaks()}>{texts.check}</JobButton>
      <JobButton onClick={() => input.current?.click()}>{texts.checkFile}</JobButton>
      <FileInput
        input={input}
        label={texts.checkFile}
        accept=".xlsx,.xlsm"
        onFiles={([file]) => {
          if (file !== undefined)
            void session.checkFileLeaks(file.name, async () => new Uint8Array(await file.arrayBuffer()));
        }}
      />
    </div>
  );
}
