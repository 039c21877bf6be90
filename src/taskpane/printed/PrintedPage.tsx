import { createElement, useCallback, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewNode } from "../../report/preview/pages";
import { pageSizeMm, type Orientation } from "../../report/page/paper";
import { previewStyles } from "../../report/preview/pageStyles";

/** A page, or a part of one, as elements. */
export function Drawn({ node: { tag, attributes, children } }: { readonly node: PreviewNode }) {
  const drawn = children.map((child, index) => {
    return typeof child === "string" ? child : <Drawn key={index} node={child} />;
  });
  return createElement(tag, attributes, ...drawn);
}

/** Pixels of CSS in a millimetre. */
const PIXELS = 96 / 25.4;

const LOOKS = previewStyles();

const usePageStyles = makeStyles({
  desk: { overflowX: "auto", overflowY: "hidden", border: `1px solid ${tokens.colorNeutralStroke1}` },
  paper: { overflow: "hidden", marginInline: "auto" },
  scaled: { transformOrigin: "top left" },
});

interface Props {
  /** Whose page it is, and which one. */
  readonly label: string;
  /** Undefined where there is none. */
  readonly page: PreviewNode | undefined;
  readonly orientation: Orientation;
  /** As large as it is printed; else as wide as the pane. */
  readonly full: boolean;
}

/** A page as it is printed; one that is wider than the pane is moved sideways, by the keyboard, too. */
export function PrintedPage({ label, page, orientation, full }: Props) {
  const { desk } = usePageStyles();
  const [measured, width] = useWidth();
  return (
    <div ref={measured} className={desk} role="group" aria-label={label} tabIndex={full ? 0 : undefined}>
      {page === undefined ? null : (
        <Scaled page={page} orientation={orientation} width={full || width === 0 ? null : width} />
      )}
    </div>
  );
}

interface ScaledProps {
  readonly page: PreviewNode;
  readonly orientation: Orientation;
  /** Width of the whole page in pixels; null: as large as it is printed. */
  readonly width: number | null;
}

/** Makes a page smaller or larger as a whole. */
function Scaled({ page, orientation, width }: ScaledProps) {
  const styles = usePageStyles();
  const size = pageSizeMm(orientation);
  const scale = width === null ? 1 : width / (size.width * PIXELS);
  const box = { width: size.width * PIXELS * scale, height: size.height * PIXELS * scale };
  return (
    <div className={styles.paper} style={box} lang="zh-CN">
      <style>{LOOKS}</style>
      <div className={styles.scaled} style={{ transform: `scale(${String(scale)})` }}>
        <Drawn node={page} />
      </div>
    </div>
  );
}

/** As wide as the widest scroll bars, in pixels. */
const SCROLL_BAR = 20;

/**
 * The width of an element in pixels, kept up to date; 0 before it is drawn. What a scroll bar that went away leaves
 * free is not taken: it might come back, and go away again, for ever.
 */
function useWidth(): readonly [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const now = element.clientWidth;
      setWidth((before) => (now < before || now > before + SCROLL_BAR ? now : before));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
