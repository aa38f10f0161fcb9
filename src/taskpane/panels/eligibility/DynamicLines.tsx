import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { DYNAMIC_KINDS, versionTextsOf, type DynamicKind } from "../../../i18n/version-texts";
import type { DynamicLine } from "../../../workflows/versions/dynamic-line";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { rowsAtOnce } from "../check/check-view";

/** 新增 3 户 · 退出 2 户 · 变化 14 户: the households of one kind are shown when it is pressed. */
export function DynamicLines(props: { readonly title: string; readonly lines: readonly DynamicLine[] }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const texts = versionTextsOf(locale);
  const [kind, setKind] = useState<DynamicKind | null>(null);
  const [shown, setShown] = useState(rowsAtOnce);
  const { title, lines } = props;
  const ofKind = lines.filter((line) => line.kind === kind);
  return (
    <div style={{ display: "grid", rowGap: "8px" }}>
      {title !== "" && <strong>{title}</strong>}
      {lines.length === 0 ? (
        <p role="status">{texts.noChange}</p>
      ) : (
        <div
          role="group"
          aria-label={title === "" ? messages.eligibility.lists : title}
          style={{ display: "flex", flexWrap: "wrap", gap: "4px" }}
        >
          {DYNAMIC_KINDS.map((each) => {
            const count = lines.filter((line) => line.kind === each).length;
            return (
              count > 0 && (
                <ToggleButton
                  key={each}
                  size="small"
                  checked={kind === each}
                  onClick={() => {
                    setKind(kind === each ? null : each);
                    setShown(rowsAtOnce);
                  }}
                >
                  {texts.counted(each, count)}
                </ToggleButton>
              )
            );
          })}
        </div>
      )}
      {ofKind.length > 0 && (
        <ul
          className={mergeClasses(pane.list, pane.card)}
          aria-label={kind === null ? "" : texts.kinds[kind]}
        >
          {ofKind.slice(0, shown).map((line, at) => (
            <li key={at} className={pane.divided}>
              <button
                type="button"
                className={pane.rowButton}
                disabled={line.cell === null}
                onClick={() => line.cell !== null && void session.goTo(line.cell)}
              >
                <span className={pane.grow}>
                  {line.name}
                  <span className={pane.secondary} style={{ display: "block" }}>
                    {[line.workUnit, line.why].filter((part) => part !== "").join(" · ")}
                  </span>
                  {line.kind === "changed" && (
                    <>
                      <del style={{ display: "block" }}>{line.before}</del>
                      <ins style={{ display: "block" }}>{line.now}</ins>
                    </>
                  )}
                </span>
                {line.kind !== "changed" && (
                  <span style={{ maxWidth: "50%", textAlign: "right", overflowWrap: "anywhere" }}>
                    {line.kind === "left" ? line.before : line.now}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown < ofKind.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, ofKind.length - shown))}
        </Button>
      )}
    </div>
  );
}
