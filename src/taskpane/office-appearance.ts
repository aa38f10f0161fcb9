/** How the host looks: what the pane follows. */
export interface Appearance {
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

/** An appearance that may change while the pane is open. */
export interface AppearanceSource {
  current(): Appearance;
  subscribe(listener: () => void): () => void;
}

/**
 * The look of Excel and of the system, as it is now and as it changes.
 *
 * Office tells its theme when asked and not when it changes, so it is asked again when the pane comes back to the front.
 * Source: Office.context.officeTheme; media queries forced-colors and prefers-color-scheme.
 */
export function officeAppearance(context: Pick<Office.Context, "officeTheme">): AppearanceSource {
  const forced = matchMedia("(forced-colors: active)");
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  const read = (): Appearance => ({
    dark: context.officeTheme?.isDarkTheme ?? systemDark.matches,
    forcedColors: forced.matches,
  });
  let appearance = read();
  return {
    current: () => appearance,
    subscribe: (listener) => {
      const look = () => {
        const next = read();
        if (next.dark === appearance.dark && next.forcedColors === appearance.forcedColors) return;
        appearance = next;
        listener();
      };
      forced.addEventListener("change", look);
      systemDark.addEventListener("change", look);
      window.addEventListener("focus", look);
      document.addEventListener("visibilitychange", look);
      return () => {
        forced.removeEventListener("change", look);
        systemDark.removeEventListener("change", look);
        window.removeEventListener("focus", look);
        document.removeEventListener("visibilitychange", look);
      };
    },
  };
}
