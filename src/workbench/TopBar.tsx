import { FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { workbenchText } from "./workbench-text";

interface TopBarProps {
  readonly fileName: string;
  readonly message: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** Name of the product, name of the file, opening and saving. */
export function TopBar({ fileName, message, onOpen, onSave }: TopBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <div className="top-bar-side">
        <span className="top-bar-mark" aria-hidden="true">
          {workbenchText.product}
        </span>
        <strong>{workbenchText.product}</strong>
        <span>{workbenchText.page}</span>
      </div>
      <div className="top-bar-middle">
        <strong className="top-bar-file">{fileName}</strong>
        <span className="quiet" role="status">
          {message || workbenchText.local}
        </span>
      </div>
      <div className="top-bar-side top-bar-end">
        <button type="button" className="plain-button" onClick={() => input.current?.click()}>
          <FolderOpenRegular fontSize={20} /> {workbenchText.open}
        </button>
        <button type="button" className="plain-button" onClick={onSave}>
          <SaveRegular fontSize={20} /> {workbenchText.saveAs}
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
