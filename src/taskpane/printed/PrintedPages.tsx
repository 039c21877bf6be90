import { Button, Switch, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Orientation } from "../../report/page/paper";
import type { PreviewNode } from "../../report/preview/pages";
import { useStyles } from "../common/styles";
import { printedTexts } from "../wording/printed";
import { useTexts } from "../wording/useTexts";
import { PrintedPage } from "./PrintedPage";

/** The pages of one table. */
export interface PagedTable {
  /** Whose or what table it is. */
  readonly name: string;
  readonly orientation: Orientation;
  readonly pages: readonly PreviewNode[];
}

/** A table as it is printed: one page after the other, as wide as the pane or as large as on paper. */
export function PrintedPages({ table: { name, orientation, pages } }: { readonly table: PagedTable }) {
  const styles = useStyles();
  const words = printedTexts[useTexts().language];
  const [wanted, setWanted] = useState(0);
  const [full, setFull] = useState(false);
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
