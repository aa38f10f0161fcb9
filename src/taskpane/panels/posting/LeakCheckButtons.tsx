import { useRef } from "react";
import { postingTextsOf } from "../../../i18n/posting-texts";
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
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={texts.checkFile}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again after it was changed.
          event.currentTarget.value = "";
          if (file !== undefined)
            void session.checkFileLeaks(file.name, async () => new Uint8Array(await file.arrayBuffer()));
        }}
      />
    </div>
  );
}
