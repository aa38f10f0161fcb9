import { Field, Select } from "@fluentui/react-components";
import { postingTextsOf } from "../../../i18n/posting-texts";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import { SHEET_GROUPS, type SheetGroup, type SheetKind } from "../../../workflows/rosters/sheet-kinds";
import { usePaneServices } from "../../pane-services";

const groups = Object.keys(SHEET_GROUPS) as readonly SheetGroup[];

/** Every kind of sheet, grouped by what it is for. */
export function RosterKinds(props: { readonly kind: SheetKind; readonly onKind: (kind: SheetKind) => void }) {
  const { locale } = usePaneServices();
  const texts = rosterTextsOf(locale);
  const { sheetKinds } = postingTextsOf(locale);
  return (
    <Field label={texts.kind}>
      <Select
        style={{ minWidth: 0 }}
        select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
        value={props.kind}
        onChange={(_event, data) => props.onKind(data.value as SheetKind)}
      >
        {groups.map((group) => (
          <optgroup key={group} label={texts.groups[group]}>
            {SHEET_GROUPS[group].map((kind) => (
              <option key={kind} value={kind}>
                {sheetKinds[kind]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
