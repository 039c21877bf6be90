import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { issueWordsIn } from "../shared/issueWords";
import { languageFor } from "../shared/language";
import { excelWorkbook, openInNewWindow } from "../workbook/excel/excelWorkbook";
import type { OpenWorkbook } from "../workbook/port";
import { inWorker, onPage } from "./apart/apart";
import { fileSaver, type SaveFile } from "./files/saveFile";
import { paneLanguage, surroundings } from "./office";
import { paneTools } from "./paneTools";
import type { Tools } from "./session/tools";
import { Shell } from "./shell";
import { textsIn } from "./wording/texts";
import type { DocxWriter } from "../report/page/typeset";
import { LanguageContext } from "../ui/language";

// The page's policy forbids making functions from text, with which zod would speed itself up.
z.config({ jitless: true });

/** The element that the page keeps for the pane. */
function rootElement(): HTMLElement {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  return root;
}

/** The one place where the adapter of the host is chosen. */
function excelTools(): Tools {
  const workbook = excelWorkbook({
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
  return {
    ...paneTools(workbook, workbook),
    live: workbook,
    remover: workbook,
    openFile,
    apart,
    writeDocx,
    saveFile: excelSaver(),
  };
}

/** The adapter for files is large and not always needed. */
const openFile: OpenWorkbook = async (options) => {
  const { xlsxWorkbook } = await import("../workbook/xlsx/xlsxWorkbook");
  return xlsxWorkbook(options);
};

/** Old web views know no workers. */
const apart =
  typeof Worker === "undefined" ? onPage : inWorker(() => new Worker(new URL("./apart/worker.ts", import.meta.url)));

/** So is the writer of documents. */
const writeDocx: DocxWriter = async (document, progress) => {
  const writer = await import("../report/docx/write");
  return writer.writeDocx(document, progress);
};

/** Excel for Mac and on tablets downloads nothing from a pane. */
function excelSaver(): SaveFile {
  const { Mac, iOS } = Office.PlatformType;
  const { platform } = Office.context;
  return fileSaver({ downloads: platform !== Mac && platform !== iOS, openWorkbook: openInNewWindow });
}

/** Draws the pane as soon as office.js has found out where it runs. */
async function start(): Promise<void> {
  const at = await surroundings(Office, window.location.search);
  const tools = at.inExcel ? excelTools() : null;
  const words = await issueWordsIn(paneLanguage(at));
  createRoot(rootElement()).render(
    <StrictMode>
      <LanguageContext value={words}>
        <Shell at={at} tools={tools} />
      </LanguageContext>
    </StrictMode>,
  );
}

/** Says that the pane did not start (most often office.js was not loaded), so that nobody waits before an empty one. */
function showFailure(fault: unknown): never {
  const { notStarted } = textsIn(languageFor(navigator.language));
  rootElement().textContent = `${notStarted} ${String(fault)}`;
  throw fault;
}

void start().catch(showFailure);
