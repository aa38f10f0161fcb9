import { ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { DYNAMIC_KINDS, versionTextsOf, type DynamicKind } from "../../../i18n/version-texts";
import type { DynamicLine } from "../../../workflows/versions/dynamic-line";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";

/** 新增 3 户 · 退出 2 户 · 变化 14 户: the households of one kind are shown when it is pressed. */
export function DynamicLines(props: { readonly title: string; readonly lines: readonly DynamicLine[] }) {
  const { locale, messages } = usePaneServices();
  const texts = versionTextsOf(locale);
  const [kind, setKind] = useState<DynamicKind | null>(null);
  const { title, lines } = props;
  const ofKind = lines.filter((line) => line.kind === kind);
  return (
    <div style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" }}>
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
                  onClick={() => setKind(kind === each ? null : each)}
                >
                  {texts.counted(each, count)}
                </ToggleButton>
              )
            );
          })}
        </div>
      )}
      {ofKind.length > 0 && (
        <LongList
          // Another kind begins anew.
          key={kind}
          label={kind === null ? "" : texts.kinds[kind]}
          count={ofKind.length}
          row={(index) => {
            const line = ofKind[index];
            return line === undefined ? null : <DynamicRow line={line} />;
          }}
        />
      )}
    </div>
  );
}

function DynamicRow({ line }: { readonly line: DynamicLine }) {
  const pane = usePaneStyles();
  const { session } = usePaneServices();
  return (
    <button
      type="button"
      className={pane.rowButton}
      disabled={line.cell === null}
      onClick={() => line.cell !== null && void session.goTo(line.cell)}
    >
      <span className={pane.grow}>
        <WorkbookText>{line.name}</WorkbookText>
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
  );
}
