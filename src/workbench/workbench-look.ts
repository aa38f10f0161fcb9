import type { WorkbenchLocale } from "./workbench-text";

/** How the page looks: what Excel would tell the add-in of its own look. */
export interface WorkbenchLook {
  readonly locale: WorkbenchLocale;
  readonly dark: boolean;
}
