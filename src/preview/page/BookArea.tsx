import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Desk } from "../desk/desk";
import { Grid } from "../grid/Grid";
import { useTexts } from "../wording/texts";
import { Answer } from "./Answer";
import { FormulaRow } from "./FormulaRow";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";

const FindBar = lazy(async () => ({ default: (await import("./FindBar")).FindBar }));

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  /** Over the cells, which stay where they are. */
  answer: { position: "absolute", bottom: "20px", left: "52px", right: "24px", zIndex: 10 },
  grid: {
    position: "relative",
    flexGrow: 1,
    minHeight: "240px",
    "@media (max-width: 900px)": { height: "60vh" },
  },
});

/** The workbook: its cells, with the address and content of the active one above and the worksheets below. */
export function BookArea({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { grid } = useTexts();
  const area = useRef<HTMLElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  /** How often somebody asked for the search since it was closed. */
  const [finding, setFinding] = useState(0);
  const toGrid = () => {
    input.current?.focus();
  };
  const leave = (back: boolean) => {
    area.current?.querySelector<HTMLElement>(back ? "input" : "[role=tab][aria-selected=true]")?.focus();
  };
  const find = () => {
    if (desk.commit()) setFinding((times) => times + 1);
  };
  useFindKey(find);
  return (
    <main ref={area} aria-label={grid.workbook} className={styles.area}>
      <FormulaRow desk={desk} onDone={toGrid} onFind={find} />
      <div className={styles.grid}>
        <Grid desk={desk} input={input} onLeave={leave} />
        {finding === 0 ? null : (
          <Suspense fallback={null}>
            <FindBar
              desk={desk}
              asked={finding}
              onClose={() => {
                setFinding(0);
                toGrid();
              }}
            />
          </Suspense>
        )}
        <div className={styles.answer}>
          <Answer desk={desk} onDone={toGrid} />
        </div>
      </div>
      <SheetTabs desk={desk} onPointed={toGrid} />
      <StatusBar desk={desk} />
    </main>
  );
}

/** Wherever on the page the keyboard is, Ctrl+F looks in the workbook, not among the words of the page. */
function useFindKey(find: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "f";
    if (!isAsked || event.defaultPrevented || document.querySelector("[role=dialog], [role=alertdialog]") !== null)
      return;
    event.preventDefault();
    find();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, []);
}
