import { useMemo } from "react";
import { printedForm } from "../../app/issued/documents";
import { previewPages } from "../../report/preview/pages";
import type { Rubric } from "../../rubric/schema";
import { at } from "../../shared/list";
import { PrintedPages } from "./PrintedPages";

/** What the table of a rubric looks like on paper, before anything was filled in. */
export function PrintedForm({ rubric }: { readonly rubric: Rubric }) {
  const table = useMemo(() => {
    const form = printedForm(rubric);
    const { name, orientation } = at(form.appendices, 0);
    const pages = previewPages(form);
    return { name, orientation, pages, units: null, printed: () => ({ title: rubric.title, pages }) };
  }, [rubric]);
  return <PrintedPages table={table} />;
}
