import { columnCharacters } from "../../layout/sizes";
import { numberText } from "../../shared/words";
import type { DeskState } from "../desk/desk";
import { placeInWindow } from "../view/bands";
import { PIXELS } from "../view/sheetView";
import { useTexts } from "../wording/useTexts";
import { HEADER, useStyles } from "./styles";
import type { Resized } from "./useResize";
import type { GridWindow } from "./useWindow";

interface Props {
  readonly resized: Resized;
  readonly state: DeskState;
  readonly window: GridWindow;
}

/** Where the edge of a row or column will be, and how large that is in Excel's measures. */
export function ResizeGuide({ resized: { axis, line, size }, state: { view }, window }: Props) {
  const styles = useStyles();
  const { lines } = useTexts();
  const points = size / view.scale / PIXELS;
  const tenth = (number: number) => numberText(Number(number.toFixed(1)));
  const text = axis === "row" ? lines.high(tenth(points)) : lines.wide(tenth(columnCharacters(points)));
  const edge =
    axis === "row"
      ? { left: 0, right: 0, height: 1, top: HEADER.height + placeInWindow(view.rows, window.rows, line) + size }
      : { top: 0, bottom: 0, width: 1, left: HEADER.width + placeInWindow(view.columns, window.columns, line) + size };
  return (
    <div className={styles.guide} style={edge}>
      <span className={styles.guideText}>{text}</span>
    </div>
  );
}
