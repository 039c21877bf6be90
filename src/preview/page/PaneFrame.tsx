import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { StrictHost } from "../host/host";
import { becomeExcelOf, type PaneWindow } from "../pane/excelOf";
import { useTexts } from "../wording/texts";

/** Widths in pixels that Excel gives a pane: the narrowest, and the usual one. */
const WIDTHS = [320, 400];
const USUAL = 400;

const useStyles = makeStyles({
  aside: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    flexShrink: 0,
    width: "var(--pane-width)",
    maxWidth: "100%",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    // Under the cells it has all the room there is.
    "@media (max-width: 900px)": { width: "100%", height: "90vh" },
  },
  frame: { flexGrow: 1, minHeight: 0, width: "100%", border: "none" },
  widths: {
    paddingLeft: tokens.spacingHorizontalS,
    flexWrap: "wrap",
    "@media (max-width: 900px)": { display: "none" },
  },
});

interface Props {
  readonly host: StrictHost;
  /** BCP 47. */
  readonly language: string;
}

/** The task pane as it is in Excel. It joins the page around it before its office.js begins (join.js). */
export function PaneFrame({ host, language }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [width, setWidth] = useState(USUAL);
  const aside = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    aside.current?.style.setProperty("--pane-width", `${String(width)}px`);
  }, [width]);
  useLayoutEffect(() => {
    Object.assign(window, {
      becomeExcelOf: (frame: PaneWindow) => {
        becomeExcelOf(frame, host, language);
      },
    });
  }, [host, language]);
  return (
    <aside aria-label={pane.title} className={styles.aside} ref={aside}>
      <RadioGroup
        layout="horizontal"
        aria-label={pane.width}
        className={styles.widths}
        value={String(width)}
        onChange={(_, { value }) => {
          setWidth(Number(value));
        }}
      >
        {WIDTHS.map((one) => (
          <Radio key={one} value={String(one)} label={pane.pixels(one)} />
        ))}
      </RadioGroup>
      <iframe title={pane.title} src="taskpane.html" allow="clipboard-write; fullscreen" className={styles.frame} />
    </aside>
  );
}
