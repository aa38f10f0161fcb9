import { createContext, useContext } from "react";
import type { CampaignSession } from "../commands/campaign-session";
import type { Finding, FindingCode } from "../domain/finding";
import type { Refusal } from "../i18n/message-shape";
import type { Locale } from "../i18n/locale";
import type { Names } from "../i18n/names";
import type { PaneMessages } from "../i18n/pane-messages";

/** The four parts of what a finding says. */
export interface FindingText {
  readonly title: string;
  readonly problem: string;
  readonly basis: string;
  readonly remedy: string;
}

/** All the pane needs from outside: one session and words. */
export interface PaneServices {
  readonly session: CampaignSession;
  readonly messages: PaneMessages;
  readonly renderFinding: (finding: Finding) => FindingText;
  /** What findings of a code are called. */
  readonly findingTitle: (code: FindingCode) => string;
  readonly locale: Locale;
  readonly names: Names;
  readonly refusalText: (refusal: Refusal) => string;
  readonly planTitle: (title: string) => string;
}

/** Carries the services to every component of the pane. */
export const PaneServicesContext = createContext<PaneServices | null>(null);

/** The services of the pane; throws outside a CampaignPane, which is a mistake of ours. */
export function usePaneServices(): PaneServices {
  const services = useContext(PaneServicesContext);
  if (services === null) throw new Error("usePaneServices outside CampaignPane");
  return services;
}
