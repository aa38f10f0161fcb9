import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { BankFile, BankFileEncoding } from "../../../commands/posting";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";

/** 银行代发文件: made in the encoding the bank reads, with its sum and hash, and the way to save it. */
export function BankFileSection(props: {
  readonly state: CampaignState;
  readonly onMake: (encoding: BankFileEncoding) => void;
}) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const { bankFile: texts } = postingTextsOf(locale);
  const { busy, posting } = props.state;
  return (
    <section aria-label={texts.title} style={{ display: "grid", rowGap: "8px" }}>
      <h2 className={styles.title}>{texts.title}</h2>
      <div className={styles.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        {(["gb18030", "utf-8"] as const).map((encoding) => (
          <Button key={encoding} disabled={busy !== null} onClick={() => props.onMake(encoding)}>
            {texts.make[encoding]}
          </Button>
        ))}
      </div>
      {posting.bankFile !== null && <MadeFile file={posting.bankFile} />}
    </section>
  );
}

function MadeFile({ file }: { readonly file: BankFile }) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const { bankFile: texts } = postingTextsOf(locale);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: "text/csv" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div role="status">
      <p>
        <strong>{texts.made(file.transfers, yuanText(file.totalFen))}</strong>{" "}
        <a href={address} download={texts.fileName}>
          {texts.save}
        </a>
      </p>
      <p className={styles.secondary} style={{ overflowWrap: "anywhere" }}>
        {texts.hash(file.sha256)}
      </p>
    </div>
  );
}
