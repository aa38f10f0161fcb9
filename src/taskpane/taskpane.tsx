import { createRoot } from "react-dom/client";
import { createCampaignSession } from "../commands/create-campaign-session";
import { registerCommands } from "../commands/register-commands";
import { messagesOf } from "../i18n/messages";
import { loadPaneMessages } from "../i18n/load-pane-messages";
import type { PaneLocale } from "../i18n/pane-messages";
import { namesOf } from "../i18n/names";
import { findingTitle, renderFinding } from "../i18n/render-finding";
import { computeInWorker } from "./worker/compute-in-worker";
import { createOfficeGateway } from "../workbook/office/create-office-gateway";
import { CampaignPane } from "./CampaignPane";
import { loadPlaces } from "./places/load-places";
import { officeAppearance } from "./office-appearance";

async function start(): Promise<void> {
  await Office.onReady();
  const locale: PaneLocale = Office.context.displayLanguage?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
  document.documentElement.lang = locale;
  const session = createCampaignSession({
    gateway: createOfficeGateway(Excel, Office.context.requirements),
    locale,
    now: () => new Date(),
    compute: computeInWorker(),
  });
  registerCommands(Office, session);
  const host = document.getElementById("pane");
  if (host === null) return;
  const { planTitles, refusal } = messagesOf(locale);
  const messages = await loadPaneMessages(locale);
  createRoot(host).render(
    <CampaignPane
      appearance={officeAppearance(Office.context)}
      services={{
        session,
        messages,
        locale,
        names: namesOf(locale),
        renderFinding: (finding) => renderFinding(finding, locale),
        findingTitle: (code) => findingTitle(code, locale),
        refusalText: refusal,
        planTitle: (title) => planTitles[title] ?? title,
      }}
    />,
  );
  // Once something can be seen, the other places are fetched, so that opening one waits for nothing. A place that could
  // not be fetched now is fetched again when it is opened, and says so there.
  const fetchRest = () => void Promise.allSettled([loadPlaces()]);
  setTimeout(fetchRest, 500);
}

start().catch((failure: unknown) => {
  // Without a session there is no pane to say so: the page itself names the failure.
  const host = document.getElementById("pane");
  if (host !== null) host.textContent = `送温暖 · ${failure instanceof Error ? failure.name : "Error"}`;
  throw failure;
});
