import { useCallback, useEffect, useRef, useState } from "react";
import { createWorkbookData, readXlsx, writeXlsx } from "../xlsx";
import { downloadFile } from "./download-file";
import { openWorkbook, type OpenWorkbook } from "./host/open-workbook";
import { readRibbon, type RibbonGroup } from "./ribbon/read-ribbon";
import { enlargeWorkbook } from "./states/enlarge-workbook";
import type { PageRequest } from "./states/page-request";
import { reasonText } from "./reason-text";
import { workbenchTextOf, type WorkbenchLocale } from "./workbench-text";

/** What the page shows and what its two file buttons do. */
export interface Workbench {
  readonly open: OpenWorkbook | undefined;
  readonly ribbon: readonly RibbonGroup[];
  readonly message: string;
  readonly say: (message: string) => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly openEmpty: () => void;
  /** The sample county with 20,000 rows a list. */
  readonly openLarge: () => void;
  /** Files opened since the page was loaded, in order; they live in the memory of the page alone. */
  readonly opened: readonly OpenWorkbook[];
  /** Shows a file opened before, as it was left. */
  readonly goBackTo: (file: OpenWorkbook) => void;
  readonly saveFile: () => void;
}

/** Loads the manifest and the workbook the page begins with, and keeps the open file. */
export function useWorkbench(locale: WorkbenchLocale, begin: PageRequest["file"]): Workbench {
  const text = workbenchTextOf(locale);
  const [open, setOpen] = useState<OpenWorkbook>();
  const [opened, setOpened] = useState<readonly OpenWorkbook[]>([]);
  const [ribbon, setRibbon] = useState<readonly RibbonGroup[]>([]);
  const [message, say] = useState<string>(text.opening);

  // Words are looked up when something is said: a change of language opens no file again.
  const words = useRef({ locale, text });
  words.current = { locale, text };

  const openBytes = useCallback(async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    try {
      const file = openWorkbook(name, new Uint8Array(await bytes));
      setOpen(file);
      setOpened((before) => [...before, file]);
      say("");
    } catch (error) {
      const now = words.current;
      say(now.text.notOpened(reasonText(error, name, now.locale)));
    }
  }, []);

  const openSample = useCallback(
    () =>
      void openBytes(
        words.current.text.sampleFile,
        load("sample.xlsx").then((answer) => answer.arrayBuffer()),
      ),
    [openBytes],
  );
  const openEmpty = useCallback(() => {
    const bytes = writeXlsx(createWorkbookData());
    void openBytes(words.current.text.emptyFile, Promise.resolve(new Uint8Array(bytes).buffer));
  }, [openBytes]);
  const openLarge = useCallback(
    () => void openBytes(words.current.text.largeFile, load("sample.xlsx").then(enlarged)),
    [openBytes],
  );
  const beginning = { sample: openSample, empty: openEmpty, large: openLarge }[begin];
  useEffect(beginning, [beginning]);

  const openFile = useCallback((file: File) => void openBytes(file.name, file.arrayBuffer()), [openBytes]);

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
    openFile,
    openSample,
    openEmpty,
    openLarge,
    opened,
    goBackTo: setOpen,
    saveFile,
  };
}

/** How many rows each list of the large county has. */
const largeRows = 20_000;

async function enlarged(sample: Response): Promise<ArrayBuffer> {
  const workbook = readXlsx(new Uint8Array(await sample.arrayBuffer()));
  enlargeWorkbook(workbook, largeRows);
  return new Uint8Array(writeXlsx(workbook)).buffer;
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
