import { isTrue, type Attributes, type XmlHandlers } from "../../package/xml";
import { severalRuns, type Lost } from "./losses";
import { ValidationReader } from "./readValidations";
import { lookUp } from "../../shared/lookUp";
import type { Area } from "../../layout/plan";
import { areaOf } from "../host/sheet/areas";

/** Elements of a worksheet that are kept, whose parts are looked at elsewhere, or that are no content. */
const KEPT_ELEMENTS = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sortState",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "oleObjects",
  "controls",
  "picture",
  "tableParts",
  "AlternateContent",
  "extLst",
]);

const LOST_ELEMENTS: Readonly<Record<string, Lost>> = {
  colBreaks: "pageBreaks",
  hyperlinks: "hyperlinks",
  protectedRanges: "protectedRanges",
  scenarios: "scenarios",
  customSheetViews: "views",
  legacyDrawingHF: "headerPictures",
};

/** The same among the extensions. */
const KEPT_EXTENSIONS = new Set(["dataValidations", "ignoredErrors", "slicerList", "timelineRefs"]);
const LOST_EXTENSIONS: Readonly<Record<string, Lost>> = {
  conditionalFormattings: "conditions",
  sparklineGroups: "sparklines",
};

/** Attributes of other elements that say something which is not kept. */
const LOST_ATTRIBUTES: Readonly<Record<string, (attributes: Attributes) => Lost | null>> = {
  filterColumn: () => "filter",
  sortState: () => "filter",
  tabColor: () => "tabColor",
  pane: ({ state }) => (state === "split" ? "splitPanes" : null),
  sheetView: ({ showGridLines = "1" }) => (isTrue(showGridLines) ? null : "gridLines"),
  sheetProtection: ({ password, hashValue }) => ((password ?? hashValue) === undefined ? null : "password"),
};

/** Depths at which elements of a worksheet stand. */
const DEPTH = { element: 2, line: 3, cell: 4, extension: 4 };

/** What a worksheet part says beside its cells and their looks: rules, how it is first shown, what is not kept of it. */
export class SheetNotes implements XmlHandlers {
  readonly validations = new ValidationReader();
  readonly start = new StartReader();
  readonly lost = new Set<Lost>();
  /** Number formats by address, of cells whose format has only a number in the file. */
  readonly formats = new Map<string, string>();
  readonly #hearRuns = severalRuns(() => this.lost.add("textRuns"));
  #depth = 0;
  #element = "";

  /** `formats` has the codes of number formats that have only a number, by cell format. */
  constructor(private readonly known: ReadonlyMap<string, string>) {}

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    this.validations.open(name, attributes);
    this.start.open(name, attributes);
    this.#hearRuns(name);
    if (this.#depth === DEPTH.element) this.#openElement(name);
    if (this.#depth === DEPTH.cell && name === "c") this.#noteFormat(attributes);
    if (this.#depth === DEPTH.line) this.#noteLine(name, attributes);
    if (this.#depth === DEPTH.extension && this.#element === "extLst" && !KEPT_EXTENSIONS.has(name)) {
      this.lost.add(lookUp(LOST_EXTENSIONS, name) ?? "other");
    }
    const lost = lookUp(LOST_ATTRIBUTES, name)?.(attributes) ?? null;
    if (lost !== null) this.lost.add(lost);
  }

  text(text: string): void {
    this.validations.text(text);
  }

  close(name: string): void {
    this.validations.close(name);
    this.start.close(name);
    this.#depth -= 1;
  }

  #openElement(name: string): void {
    this.#element = name;
    if (!KEPT_ELEMENTS.has(name)) this.lost.add(lookUp(LOST_ELEMENTS, name) ?? "other");
  }

  #noteFormat({ r, s }: Attributes): void {
    const format = s === undefined ? undefined : this.known.get(s);
    if (r !== undefined && format !== undefined) this.formats.set(r, format);
  }

  #noteLine(name: string, { style = "0", customFormat, outlineLevel = "0" }: Attributes): void {
    if (name !== "col" && name !== "row") return;
    if (outlineLevel !== "0") this.lost.add("outline");
    if (name === "col" ? style !== "0" : isTrue(customFormat)) this.lost.add("lineFormats");
  }
}

/** Excel shows nothing smaller or larger, in percent. */
const ZOOM = { least: 10, most: 400 };

/** How a worksheet part says that it is looked at first: how large, and what is selected. */
class StartReader {
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
