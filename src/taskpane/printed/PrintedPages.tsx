import { Button, Switch, Text } from "@fluentui/react-components";
import { useCallback, useRef, useState, type ReactNode, useMemo } from "react";
import type { Orientation } from "../../report/page/paper";
import { type PreviewNode, previewPages } from "../../report/preview/pages";
import { useStyles } from "../common/styles";
import { printedTexts } from "../wording/printed";
import { useTexts } from "../wording/texts";
import { LargeView } from "./LargeView";
import { PrintedPage } from "./PrintedPage";
import { PrintOut } from "./PrintOut";
import { printedForm } from "../../app/issued/documents";
import type { Rubric } from "../../rubric/schema";
import { at } from "../../shared/list";

/** The pages of one table. */
export interface PagedTable {
  /** Whose or what table it is. */
  readonly name: string;
  readonly orientation: Orientation;
  readonly pages: readonly PreviewNode[];
  /** Of how many units the tables are printed, where those are more than this one. */
  readonly units: number | null;
  /** Makes what is printed, when it is. */
  readonly printed: () => Printed;
}

/** Pages that are printed, and what a file of them is called, without extension. */
interface Printed {
  readonly title: string;
  readonly pages: readonly PreviewNode[];
}

/**
 * A table as it is printed: one page after the other, as wide as the pane, as large as on paper, or over the whole
 * screen; it can be printed from here.
 */
export function PrintedPages({ table }: { readonly table: PagedTable }) {
  const { name, orientation, pages } = table;
  const styles = useStyles();
  const words = printedTexts[useTexts().language];
  const [wanted, setWanted] = useState(0);
  const [full, setFull] = useState(false);
  const shown = Math.min(wanted, pages.length - 1);
  const page = words.page({ page: shown + 1, of: pages.length });
  const turning = (
    <>
      <Turn label={words.previousPage} to={shown - 1} pages={pages.length} onTurn={setWanted} />
      <Text role="status">{page}</Text>
      <Turn label={words.nextPage} to={shown + 1} pages={pages.length} onTurn={setWanted} />
    </>
  );
  const drawn = (whole: boolean) => (
    <PrintedPage label={`${name} ${page}`} page={pages[shown]} orientation={orientation} full={whole} />
  );
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        {turning}
        <Switch
          label={words.fullSize}
          checked={full}
          onChange={(_, { checked }) => {
            setFull(checked);
          }}
        />
      </div>
      <div className={styles.row}>
        <Enlarge title={name} tools={turning}>
          {drawn(true)}
        </Enlarge>
        <Print table={table} />
      </div>
      {drawn(full)}
    </div>
  );
}

interface EnlargeProps {
  readonly title: string;
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** The button that shows a page over the whole screen; it has the focus again when that is closed. */
function Enlarge({ title, tools, children }: EnlargeProps) {
  const words = printedTexts[useTexts().language];
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const close = useCallback(() => {
    setOpen(false);
    opener.current?.focus();
  }, []);
  return (
    <>
      <Button
        size="small"
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(true);
        }}
      >
        {words.enlarge}
      </Button>
      {open ? (
        <LargeView title={title} closeLabel={words.close} tools={tools} onClose={close}>
          {children}
        </LargeView>
      ) : null}
    </>
  );
}

/** The button that prints all pages. */
function Print({ table: { units, printed } }: { readonly table: PagedTable }) {
  const words = printedTexts[useTexts().language];
  // Counted, as a browser may not tell that it has printed.
  const [printing, setPrinting] = useState<(Printed & { readonly times: number }) | null>(null);
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          const made = printed();
          setPrinting((before) => ({ ...made, times: (before?.times ?? 0) + 1 }));
        }}
      >
        {units === null ? words.print : words.printAll(units)}
      </Button>
      {printing === null ? null : (
        <PrintOut
          key={printing.times}
          title={printing.title}
          pages={printing.pages}
          onDone={() => {
            setPrinting(null);
          }}
        />
      )}
    </>
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
