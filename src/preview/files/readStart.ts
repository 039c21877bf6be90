import type { Attributes } from "../../package/xml";
import type { Area } from "../../layout/plan";
import { areaOf } from "../host/sheet/areas";

/** Excel shows nothing smaller or larger, in percent. */
const ZOOM = { least: 10, most: 400 };

/** How a worksheet part says that it is looked at first: how large, and what is selected. */
export class StartReader {
  zoom = 100;
  /** Null where nothing is said, or several areas are selected. */
  selection: Area | null = null;
  #activePane: string | undefined;
  #isFirst = true;

  open(name: string, attributes: Attributes): void {
    if (!this.#isFirst) return;
    if (name === "sheetView") this.#noteZoom(attributes);
    if (name === "pane") this.#activePane = attributes.activePane ?? "topLeft";
    if (name === "selection") this.#noteSelection(attributes);
  }

  /** Of several views the first one counts. */
  close(name: string): void {
    if (name === "sheetView") this.#isFirst = false;
  }

  #noteZoom({ zoomScale = "100" }: Attributes): void {
    const zoom = Number(zoomScale);
    if (Number.isInteger(zoom) && zoom >= ZOOM.least && zoom <= ZOOM.most) this.zoom = zoom;
  }

  /** Each part of a window that is split has a selection; the one in use has the keyboard. */
  #noteSelection({ pane = "topLeft", activeCell = "A1", sqref = activeCell }: Attributes): void {
    if (pane === (this.#activePane ?? "topLeft")) this.selection = areaOf(sqref) ?? areaOf(activeCell);
  }
}
