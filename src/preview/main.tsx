import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { languageFor } from "../shared/language";
import { Page } from "./page/Page";
import { texts, TextsContext } from "./wording/useTexts";

// The page's policy forbids making functions from text, with which zod would speed itself up.
z.config({ jitless: true });

const root = document.getElementById("root");
if (root === null) throw new Error("preview.html has no #root");

const language = languageFor(navigator.language);

createRoot(root).render(
  <StrictMode>
    <TextsContext value={texts[language]}>
      <Page language={language} />
    </TextsContext>
  </StrictMode>,
);
