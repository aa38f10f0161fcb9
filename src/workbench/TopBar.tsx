import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
  LocalLanguageRegular,
  SaveRegular,
  SearchRegular,
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
  readonly onFind: () => void;
  readonly onTurnBack: (way: "undo" | "redo") => void;
  /** Stands between opening and saving. */
  readonly fileMenu: ReactNode;
  readonly look: WorkbenchLook;
  readonly onLook: (look: WorkbenchLook) => void;
}

interface IconButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function IconButton({ label, hint, onPress, children }: IconButtonProps) {
  return (
    <button type="button" className="plain-button" aria-label={label} title={hint} onClick={onPress}>
      {children}
    </button>
  );
}

/** Name of the product, name of the file, taking back and finding, opening and saving. */
export function TopBar({
  fileName,
  message,
  onOpen,
  onSave,
  onFind,
  onTurnBack,
  fileMenu,
  look,
  onLook,
}: TopBarProps) {
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
        <IconButton label={text.undo} hint={text.undoHint} onPress={() => onTurnBack("undo")}>
          <ArrowUndoRegular fontSize={20} />
        </IconButton>
        <IconButton label={text.redo} hint={text.redoHint} onPress={() => onTurnBack("redo")}>
          <ArrowRedoRegular fontSize={20} />
        </IconButton>
        <IconButton label={text.find} hint={text.findHint} onPress={onFind}>
          <SearchRegular fontSize={20} />
        </IconButton>
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
