import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { visitTextsOf } from "../../../i18n/visit-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

/** Pairs all households anew after saying what that lets go of. */
export function PairAnew() {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = visitTextsOf(locale);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <div>
        <Button appearance="subtle" onClick={() => setAsked(true)}>
          {texts.pairAnew}
        </Button>
      </div>
    );
  return (
    <section className={styles.card} style={{ padding: "12px" }} aria-label={texts.pairAnew}>
      <p style={{ marginTop: 0 }}>{texts.pairAnewText}</p>
      <div className={styles.line}>
        <WriteButton
          writes="sheets"
          onClick={() => {
            setAsked(false);
            void session.makeVisitSheets({ keepsPairs: false });
          }}
        >
          {texts.confirmPairAnew}
        </WriteButton>
        <Button appearance="subtle" onClick={() => setAsked(false)}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
