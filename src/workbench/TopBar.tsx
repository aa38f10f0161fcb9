import {
  FolderOpenRegular,
  LocalLanguageRegular,
  SaveRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import type { WorkbenchLook } from "./workbench-look";
import { workbenchTextOf } from "./workbench-text";

interface TopBarProps {
  readonly fileName: string;
  readonly message: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** Stands between opening and saving. */
  readonly fileMenu: ReactNode;
  readonly look: WorkbenchLook;
  readonly onLook: (look: WorkbenchLook) => void;
}

/** Name of the product, name of the file, opening and saving. */
export function TopBar({ fileName, message, onOpen, onSave, fileMenu, look, onLook }: TopBarProps) {
  const text = workbenchTextOf(look.locale);
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <div className="top-bar-side">
        <span className="top-bar-mark" aria-hidden="true">
          暖
        </span>
        <strong>{text.product}</strong>
        <span>{text.page}</span>
      </div>
      <div className="top-bar-middle">
        <strong className="top-bar-file">{fileName}</strong>
        <span className="quiet" role="status">
          {message || text.local}
        </span>
      </div>
      <div className="top-bar-side top-bar-end">
        <button type="button" className="plain-button" onClick={() => input.current?.click()}>
          <FolderOpenRegular fontSize={20} /> {text.open}
        </button>
        {fileMenu}
        <button type="button" className="plain-button" onClick={onSave}>
          <SaveRegular fontSize={20} /> {text.saveAs}
        </button>
        <button type="button" className="plain-button" onClick={() => onLook({ ...look, dark: !look.dark })}>
          {look.dark ? <WeatherSunnyRegular fontSize={20} /> : <WeatherMoonRegular fontSize={20} />}{" "}
          {look.dark ? text.light : text.dark}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => onLook({ ...look, locale: look.locale === "zh-CN" ? "en-US" : "zh-CN" })}
        >
          <LocalLanguageRegular fontSize={20} /> {text.otherLanguage}
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Cleared, so that choosing the same file again is a choice again.
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
      </div>
    </header>
  );
}
