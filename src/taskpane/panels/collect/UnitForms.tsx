import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { FORM_KINDS, type FormKind, planForm, type UnitForm } from "../../../workflows/collect/unit-forms";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { saveFile } from "../../save-file";
import { JobButton } from "../../JobButton";

/** Forms that go out to units: a blank one of a kind, or one for every unit of the list with its name filled in. */
export function UnitForms(props: { readonly forms: readonly UnitForm[] | null }) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const words = collectionPaneMessagesOf(locale).forms;
  const [kind, setKind] = useState<FormKind>("enterprise");
  const { forms } = props;
  const saveBlank = async () => {
    const { planToXlsx } = await import("../../../files/plan-to-xlsx");
    saveFile(
      `${words.fileName(words.kinds[kind])}.xlsx`,
      planToXlsx(planForm(kind, { name: "", system: "" })),
    );
  };
  const saveAll = async (all: readonly UnitForm[]) => {
    const { packPlans } = await import("../../../files/pack-plans");
    saveFile(
      `${words.archive}.zip`,
      packPlans(all.map(({ name, plan }) => ({ name: words.fileName(name), plan }))),
    );
  };
  return (
    <Fold title={words.title}>
      <p className={styles.secondary}>{words.hint}</p>
      <Field label={words.kind} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_event, data) => setKind(FORM_KINDS.find((each) => each === data.value) ?? kind)}
        >
          {FORM_KINDS.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.line} style={{ flexWrap: "wrap", rowGap: "8px", marginTop: "8px" }}>
        <JobButton onClick={() => void saveBlank()}>{words.saveBlank}</JobButton>
        {forms === null ? (
          <JobButton onClick={() => void session.listForms()}>{words.list}</JobButton>
        ) : forms.length === 0 ? (
          <span>{words.noList}</span>
        ) : (
          <JobButton onClick={() => void saveAll(forms)}>{words.saveAll(forms.length)}</JobButton>
        )}
      </div>
    </Fold>
  );
}
