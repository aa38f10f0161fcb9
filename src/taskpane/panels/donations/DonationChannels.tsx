import { makeStyles } from "@fluentui/react-components";
import { GIFT_CHANNELS } from "../../../domain/donations/gift";
import type { DonationOverview } from "../../../workflows/donations/donation-overview";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { ShareBar } from "../../ShareBar";
import { shareText } from "../../share-text";
import { yuanText } from "../../yuan-text";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "60px 1fr 48px auto",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "28px",
  },
  number: { textAlign: "right" },
});

/** What came through each of the five channels, and how many of the staff take part. */
export function DonationChannels(props: { readonly overview: DonationOverview }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages } = usePaneServices();
  const words = messages.donations;
  const { byChannel, sumFen, participation } = props.overview;
  const most = Math.max(1, ...GIFT_CHANNELS.map((channel) => byChannel[channel].sumFen));
  return (
    <>
      <section>
        <div className={pane.line}>
          <h2 className={pane.title} style={{ flexGrow: 1 }}>
            {words.channels}
          </h2>
          <span className={pane.secondary}>{words.channelsNote}</span>
        </div>
        <ul className={pane.list} aria-label={words.channels}>
          {GIFT_CHANNELS.map((channel) => {
            const own = byChannel[channel].sumFen;
            return (
              <li key={channel} className={styles.row}>
                <span>{words.channelNames[channel]}</span>
                <ShareBar share={own / most} height={8} label={shareText(own, sumFen)} />
                <span className={styles.number}>{shareText(own, sumFen)}</span>
                <span className={styles.number} style={{ minWidth: "84px" }}>
                  {yuanText(own)}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <section className={pane.card}>
        <div className={pane.cardRow}>
          <div className={pane.line}>
            <span style={{ flexGrow: 1 }}>{words.participation}</span>
            <strong>
              {participation === null ? "—" : shareText(participation.donors, participation.staff)}
            </strong>
            {participation?.requiredPercent != null && (
              <span className={pane.secondary}>{words.reference(`${participation.requiredPercent}%`)}</span>
            )}
          </div>
          <p className={pane.secondary}>
            {participation === null
              ? words.noPeople
              : words.people(participation.staff, participation.donors, participation.missing)}
            {participation !== null && participation.undated > 0
              ? words.undatedPeople(participation.undated)
              : ""}
          </p>
        </div>
      </section>
    </>
  );
}
