import { useEffect, useState } from "react";
import { issuedFiles } from "../../app/issued/documents";
import type { ReportSource } from "../../report/options";
import type { Orientation } from "../../report/page/paper";
import type { PreviewNode } from "../../report/preview/node";
import { previewPages } from "../../report/preview/pages";
import type { Issue } from "../../shared/issue";
import { lookedAt, optionsOf, type ExportChoices } from "./choices";

/** The pages of the table that is looked at. */
export interface PreviewedTable {
  /** Whose or what table it is. */
  readonly name: string;
  readonly orientation: Orientation;
  readonly pages: readonly PreviewNode[];
}

export type Previewed = { readonly table: PreviewedTable } | { readonly issues: readonly Issue[] };

/** Milliseconds after the last choice or keystroke before the table is made anew. */
const SETTLED = 200;

/** Makes the table that is looked at, and no other; null before the first, which stays until the next one is made. */
export function usePreview(source: ReportSource, choices: ExportChoices): Previewed | null {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPreviewed(previewOf(source, choices));
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [source, choices]);
  return previewed;
}

function previewOf(source: ReportSource, choices: ExportChoices): Previewed {
  const files = issuedFiles(source, lookedAt(source.evaluation, choices), optionsOf(source, choices));
  if (!files.ok) return files;
  const [file] = files.value;
  const [appendix] = file?.document.appendices ?? [];
  if (file === undefined || appendix === undefined) return files;
  const { name, orientation } = appendix;
  return { table: { name, orientation, pages: previewPages(file.document) } };
}
