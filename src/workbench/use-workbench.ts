import { useCallback, useEffect, useState } from "react";
import { downloadFile } from "./download-file";
import { openWorkbook, type OpenWorkbook } from "./host/open-workbook";
import { readRibbon, type RibbonGroup } from "./ribbon/read-ribbon";
import { workbenchText } from "./workbench-text";

/** What the page shows and what its two file buttons do. */
export interface Workbench {
  readonly open: OpenWorkbook | undefined;
  readonly ribbon: readonly RibbonGroup[];
  readonly message: string;
  readonly say: (message: string) => void;
  readonly openFile: (file: File) => void;
  readonly saveFile: () => void;
}

/** Loads the manifest and the sample workbook, and keeps the open file. */
export function useWorkbench(): Workbench {
  const [open, setOpen] = useState<OpenWorkbook>();
  const [ribbon, setRibbon] = useState<readonly RibbonGroup[]>([]);
  const [message, say] = useState<string>(workbenchText.opening);

  const openBytes = useCallback(async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    try {
      setOpen(openWorkbook(name, new Uint8Array(await bytes)));
      say("");
    } catch (error) {
      say(workbenchText.notOpened(reasonOf(error)));
    }
  }, []);

  useEffect(() => {
    void openBytes(
      workbenchText.sampleFile,
      load("/sample.xlsx").then((answer) => answer.arrayBuffer()),
    );
    load("/manifest.xml")
      .then((answer) => answer.text())
      .then((text) => setRibbon(readRibbon(new DOMParser().parseFromString(text, "text/xml"), "zh-CN")))
      .catch((error: unknown) => say(workbenchText.notOpened(reasonOf(error))));
  }, [openBytes]);

  const saveFile = (): void => {
    if (!open) return;
    try {
      downloadFile(open.fileName, open.save());
    } catch (error) {
      say(workbenchText.notSaved(reasonOf(error)));
    }
  };

  return {
    open,
    ribbon,
    message,
    say,
    openFile: (file) => void openBytes(file.name, file.arrayBuffer()),
    saveFile,
  };
}

/** The words of an error, for the status line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
