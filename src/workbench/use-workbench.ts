import { useCallback, useEffect, useRef, useState } from "react";
import { downloadFile } from "./download-file";
import { openWorkbook, type OpenWorkbook } from "./host/open-workbook";
import { readRibbon, type RibbonGroup } from "./ribbon/read-ribbon";
import { reasonText } from "./reason-text";
import { workbenchTextOf, type WorkbenchLocale } from "./workbench-text";

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
export function useWorkbench(locale: WorkbenchLocale): Workbench {
  const text = workbenchTextOf(locale);
  const [open, setOpen] = useState<OpenWorkbook>();
  const [ribbon, setRibbon] = useState<readonly RibbonGroup[]>([]);
  const [message, say] = useState<string>(text.opening);

  // Words are looked up when something is said: a change of language opens no file again.
  const words = useRef({ locale, text });
  words.current = { locale, text };

  const openBytes = useCallback(async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    try {
      setOpen(openWorkbook(name, new Uint8Array(await bytes)));
      say("");
    } catch (error) {
      const now = words.current;
      say(now.text.notOpened(reasonText(error, name, now.locale)));
    }
  }, []);

  useEffect(() => {
    void openBytes(
      words.current.text.sampleFile,
      load("sample.xlsx").then((answer) => answer.arrayBuffer()),
    );
  }, [openBytes]);

  useEffect(() => {
    load("manifest.xml")
      .then((answer) => answer.text())
      .then((manifest) =>
        setRibbon(readRibbon(new DOMParser().parseFromString(manifest, "text/xml"), locale)),
      )
      .catch((error: unknown) => say(text.notOpened(reasonText(error, "manifest.xml", locale))));
  }, [locale, text]);

  const saveFile = (): void => {
    if (!open) return;
    try {
      downloadFile(open.fileName, open.save());
    } catch (error) {
      say(text.notSaved(reasonText(error, open.fileName, locale)));
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

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
