import { Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { issuedFiles } from "../../app/issued/documents";
import type { ReportSource } from "../../report/options";
import { previewPages } from "../../report/preview/pages";
import type { Issue } from "../../shared/issue";
import { IssueList } from "../common/Issues";
import { at } from "../../shared/list";
import { Part } from "../common/Part";
import { PrintedPages, type PagedTable } from "../printed/PrintedPages";
import { useTexts } from "../wording/texts";
import { lookedAt, optionsOf, type ExportChoices } from "./choices";
import { useExportState } from "./exportTasks";
import { useTablesTexts } from "../wording/exportTables";
import { waits } from "../session/course";

/** The table as it will be printed, page by page. */
export function Preview({ source }: { readonly source: ReportSource }) {
  const words = useTablesTexts();
  const { loading } = useTexts().common;
  const { choices } = useExportState();
  const previewed = usePreview(source, choices);
  return (
    <Part title={words.preview}>{previewed === null ? <Text>{loading}</Text> : <Content previewed={previewed} />}</Part>
  );
}

function Content({ previewed }: { readonly previewed: Previewed }) {
  const words = useTablesTexts();
  if ("issues" in previewed) return <IssueList issues={previewed.issues} label={words.preview} />;
  const { table } = previewed;
  // Of another table the first page comes first.
  return <PrintedPages key={table.name} table={table} />;
}

type Previewed = { readonly table: PagedTable } | { readonly issues: readonly Issue[] };

/** Makes the table that is looked at, and no other; null before the first, which stays until the next one is made. */
function usePreview(source: ReportSource, choices: ExportChoices): Previewed | null {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPreviewed(previewOf(source, choices));
    }, waits.choosing);
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
  const pages = previewPages(file.document);
  const all = choices.tables === "units";
  const printed = () => (all ? allPages(source, choices) : { title: file.name, pages });
  return { table: { name, orientation, pages, units: all ? source.evaluation.units.length : null, printed } };
}

/** The pages of all units' tables, one after the other. */
function allPages(source: ReportSource, choices: ExportChoices): ReturnType<PagedTable["printed"]> {
  const files = issuedFiles(source, { tables: "units" }, optionsOf(source, choices));
  if (!files.ok) throw new Error("one table is there, and all are not");
  const { name, document } = at(files.value, 0);
  return { title: name, pages: previewPages(document) };
}
