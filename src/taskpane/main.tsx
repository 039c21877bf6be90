import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { languageFor } from "./language";
import { surroundings } from "./office";
import { excelWorkbook } from "../workbook/excel";
import { paneTools } from "./paneTools";
import type { Tools } from "./session/tools";
import { Shell } from "./shell";
import { textsIn } from "./wording/textsIn";

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
  return paneTools(workbook, workbook);
}

/** Draws the pane as soon as office.js has found out where it runs. */
async function start(): Promise<void> {
  const at = await surroundings(Office, window.location.search);
  const tools = at.inExcel ? excelTools() : null;
  createRoot(rootElement()).render(
    <StrictMode>
      <Shell at={at} tools={tools} />
    </StrictMode>,
  );
}

/** Says that the pane did not start (most often office.js was not loaded), so that nobody waits before an empty one. */
function tellFailure(fault: unknown): never {
  const { notStarted } = textsIn(languageFor(navigator.language));
  rootElement().textContent = `${notStarted} ${String(fault)}`;
  throw fault;
}

void start().catch(tellFailure);
