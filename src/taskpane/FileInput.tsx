import type { RefObject } from "react";

interface FileInputProps {
  /** The panel's own button clicks it. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Ends of the names that are offered, as ".xlsx,.xls". */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The system's dialog for files, opened by a button of the panel; `onFiles` hears of the files that were chosen, at least one. */
export function FileInput({ input, label, accept, isMultiple = false, onFiles }: FileInputProps) {
  return (
    <input
      ref={input}
      type="file"
      multiple={isMultiple}
      hidden
      accept={accept}
      aria-label={label}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        // The same files can be chosen again after they were changed.
        event.currentTarget.value = "";
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
