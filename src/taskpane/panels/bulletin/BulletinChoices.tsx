import { Checkbox, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { DONOR_ORDERS, type DonorOrder } from "../../../domain/donations/day-gifts";
import { BULLETIN_VERSIONS, type BulletinVersion } from "../../../workflows/bulletin/bulletin-request";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { type BulletinView, scriptLengths, secondsOf } from "./bulletin-view";

/** Which sheets are made, in which order donors stand, how long the script is, who approves the draft. */
export function BulletinChoices(props: {
  readonly view: BulletinView;
  /** The order where the clerk chose none. */
  readonly order: DonorOrder;
  readonly onView: (view: BulletinView) => void;
}) {
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.issued;
  const { view, onView } = props;
  const isChosen = (version: BulletinVersion) => view.versions.includes(version);
  const choose = (version: BulletinVersion, chosen: boolean) =>
    onView({
      ...view,
      versions: BULLETIN_VERSIONS.filter((each) => (each === version ? chosen : isChosen(each))),
    });
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{words.versions}</h2>
      <div role="group" aria-label={words.versions} className={pane.card}>
        {BULLETIN_VERSIONS.map((version) => (
          <div key={version} className={pane.cardRow} style={{ padding: "0 4px" }}>
            <Checkbox
              checked={isChosen(version)}
              onChange={(_event, { checked }) => choose(version, checked === true)}
              label={
                <span>
                  {words.versionNames[version]}{" "}
                  <span className={pane.secondary} style={{ display: "block" }}>
                    {words.versionNotes[version]}
                  </span>
                </span>
              }
            />
          </div>
        ))}
      </div>
      {isChosen("draft") && (
        <Field label={words.approver} required size="small">
          <Input
            value={view.approver}
            onChange={(_event, { value }) => onView({ ...view, approver: value })}
          />
        </Field>
      )}
      {isChosen("posted") && (
        <Field label={words.order} size="small">
          <RadioGroup
            layout="horizontal"
            value={view.order ?? props.order}
            onChange={(_event, { value }) =>
              onView({ ...view, order: DONOR_ORDERS.find((order) => order === value) ?? null })
            }
          >
            {DONOR_ORDERS.map((order) => (
              <Radio key={order} value={order} label={words.orders[order]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {isChosen("script") && (
        <Field label={words.length} size="small">
          <Select
            value={String(view.length ?? "")}
            onChange={(_event, { value }) => onView({ ...view, length: value === "" ? null : Number(value) })}
          >
            <option value="">{words.usualLength}</option>
            {scriptLengths.map((length) => (
              <option key={length} value={length}>
                {words.lengthOf(length, secondsOf(length))}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </section>
  );
}
