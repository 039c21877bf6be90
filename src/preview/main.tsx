import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { issueWordsIn } from "../shared/issueWords";
import { languageFor } from "../shared/language";
import { Page } from "./page/Page";
import type { WorkbookPort } from "../workbook/port";
import { LanguageContext } from "../ui/language";

// The page's policy forbids making functions from text, with which zod would speed itself up.
z.config({ jitless: true });

/** The adapter over Microsoft's library; the Excel of this page has everything that the library asks for. */
async function loadExcel(): Promise<WorkbookPort> {
  const { excelWorkbook } = await import("../workbook/excel/excelWorkbook");
  return excelWorkbook({ supports: () => true });
}

/** Draws the page in the browser's language. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("preview.html has no #root");
  const words = await issueWordsIn(languageFor(navigator.language));
  createRoot(root).render(
    <StrictMode>
      <LanguageContext value={words}>
        <Page loadExcel={loadExcel} />
      </LanguageContext>
    </StrictMode>,
  );
}

void start();
