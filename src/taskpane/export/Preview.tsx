import { Button, Switch, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { issuedFiles } from "../../app/issued/documents";
import type { ReportSource } from "../../report/options";
import type { Orientation } from "../../report/page/paper";
import { previewPages, type PreviewNode } from "../../report/preview/pages";
import type { Issue } from "../../shared/issue";
import { IssueList } from "../common/Issues";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import { lookedAt, optionsOf, type ExportChoices } from "./choices";
import { useExportState } from "./exportTasks";
import { PrintedPage } from "./PrintedPage";
import { useTablesTexts } from "./useTablesTexts";
import { waits } from "../session/pause";

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
  return <Pages key={table.name} table={table} />;
}

function Pages({ table }: { readonly table: PreviewedTable }) {
  const styles = useStyles();
  const words = useTablesTexts();
  const [wanted, setWanted] = useState(0);
  const [full, setFull] = useState(false);
  const { name, orientation, pages } = table;
  const shown = Math.min(wanted, pages.length - 1);
  const page = words.page({ page: shown + 1, of: pages.length });
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Turn label={words.previousPage} to={shown - 1} pages={pages.length} onTurn={setWanted} />
        <Text role="status">{page}</Text>
        <Turn label={words.nextPage} to={shown + 1} pages={pages.length} onTurn={setWanted} />
        <Switch
          label={words.fullSize}
          checked={full}
          onChange={(_, { checked }) => {
            setFull(checked);
          }}
        />
      </div>
      <PrintedPage label={`${name} ${page}`} page={pages[shown]} orientation={orientation} full={full} />
    </div>
  );
}

interface TurnProps {
  readonly label: string;
  /** The page that it leads to, counted from 0. */
  readonly to: number;
  readonly pages: number;
  readonly onTurn: (to: number) => void;
}

/** Nothing where there is one page only. */
function Turn({ label, to, pages, onTurn }: TurnProps) {
  const possible = to >= 0 && to < pages;
  if (pages === 1) return null;
  return (
    <Button
      size="small"
      disabledFocusable={!possible}
      onClick={() => {
        if (possible) onTurn(to);
      }}
    >
      {label}
    </Button>
  );
}

/** The pages of the table that is looked at. */
interface PreviewedTable {
  /** Whose or what table it is. */
  readonly name: string;
  readonly orientation: Orientation;
  readonly pages: readonly PreviewNode[];
}

type Previewed = { readonly table: PreviewedTable } | { readonly issues: readonly Issue[] };

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
  return { table: { name, orientation, pages: previewPages(file.document) } };
}
