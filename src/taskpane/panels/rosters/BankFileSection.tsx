import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { BANK_FILE_FORMATS, type BankFile, type BankFileFormat } from "../../../commands/posting";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { JobButton } from "../../JobButton";

/** 银行代发文件: made in the form the bank reads; those made are listed with sum, hash and the way to save them. */
export function BankFileSection(props: {
  readonly state: CampaignState;
  readonly isNobody: boolean;
  readonly onMake: (format: BankFileFormat) => void;
}) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const { bankFile: texts } = postingTextsOf(locale);
  const { posting } = props.state;
  return (
    <section aria-label={texts.title} style={{ display: "grid", rowGap: "8px" }}>
      <h2 className={styles.title}>{texts.title}</h2>
      <div className={styles.line} style={{ flexWrap: "wrap", rowGap: "8px" }}>
        {BANK_FILE_FORMATS.map((format) => (
          <JobButton key={format} disabled={props.isNobody} onClick={() => props.onMake(format)}>
            {texts.make[format]}
          </JobButton>
        ))}
      </div>
      {posting.bankFiles.length > 0 && (
        <div role="status">
          <ul className={mergeClasses(styles.list, styles.card)} aria-label={texts.made}>
            {posting.bankFiles.map((file) => (
              <MadeFile key={file.format} file={file} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function MadeFile({ file }: { readonly file: BankFile }) {
  const styles = usePaneStyles();
  const { locale } = usePaneServices();
  const { bankFile: texts } = postingTextsOf(locale);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes as BlobPart]));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const name = texts.files[file.format];
  return (
    <li className={mergeClasses(styles.divided, styles.cardRow)}>
      <div className={styles.line}>
        <strong className={styles.grow}>{name}</strong>
        <a href={address} download={name}>
          {texts.save}
        </a>
      </div>
      <div>{texts.sum(file.transfers, yuanText(file.totalFen))}</div>
      <p className={styles.secondary} style={{ overflowWrap: "anywhere" }}>
        {texts.hash(file.sha256)}
      </p>
    </li>
  );
}
