import { Button, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportSource } from "../../report/options";
import { IssueList } from "../common/IssueList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import { PrintedPage } from "./PrintedPage";
import { useExportState } from "./useExportState";
import { usePreview, type Previewed, type PreviewedTable } from "./usePreview";
import { useTablesTexts } from "./useTablesTexts";
import { useWidth } from "./useWidth";

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
  const { pages } = table;
  const shown = Math.min(wanted, pages.length - 1);
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Turn label={words.previousPage} to={shown - 1} pages={pages.length} onTurn={setWanted} />
        <Text role="status">{words.page(shown + 1, pages.length)}</Text>
        <Turn label={words.nextPage} to={shown + 1} pages={pages.length} onTurn={setWanted} />
        <Switch
          label={words.fullSize}
          checked={full}
          onChange={(_, { checked }) => {
            setFull(checked);
          }}
        />
      </div>
      <Desk table={table} shown={shown} full={full} />
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

const useDeskStyles = makeStyles({
  desk: { overflowX: "auto", overflowY: "hidden", border: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface DeskProps {
  readonly table: PreviewedTable;
  /** Which page, counted from 0. */
  readonly shown: number;
  /** As large as it is printed; else as wide as the pane. */
  readonly full: boolean;
}

/** Where the page lies; a page that is wider than it is moved sideways, by the keyboard, too. */
function Desk({ table: { name, orientation, pages }, shown, full }: DeskProps) {
  const { desk } = useDeskStyles();
  const words = useTablesTexts();
  const [measured, width] = useWidth();
  const page = pages[shown];
  return (
    <div
      ref={measured}
      className={desk}
      role="group"
      aria-label={`${name} ${words.page(shown + 1, pages.length)}`}
      tabIndex={full ? 0 : undefined}
    >
      {page === undefined ? null : (
        <PrintedPage page={page} orientation={orientation} width={full || width === 0 ? null : width} />
      )}
    </div>
  );
}
