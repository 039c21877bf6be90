import type { CellStyle } from "../../layout/plan";
import type { CellKind, ReportCell } from "../model";
import type { SetLine } from "../page/heights";
import { CELLS, LINES, type FontName } from "../page/type";

const FONTS: Readonly<Record<FontName, CellStyle["font"]>> = {
  title: "title",
  heading: "heading",
  text: "issued",
};

/** The styles of one sheet; equal ones are one object, so that adapters can share the native ones. */
export class SheetStyles {
  readonly #known = new Map<string, CellStyle>();

  cell({ kind, align }: Pick<ReportCell, "kind" | "align">, size: number): CellStyle {
    const looks = { border: true, wrap: true, align, size, format: FORMATS[kind] } as const;
    return this.#shared({ font: FONTS[CELLS[kind].font], verticalAlign: "center", ...looks });
  }

  line({ kind }: Pick<SetLine, "kind">): CellStyle {
    const { font, size, align } = LINES[kind];
    return this.#shared({ font: FONTS[font], size, align, wrap: true, verticalAlign: "top", format: "text" });
  }

  #shared(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? style;
    this.#known.set(key, known);
    return known;
  }
}

/** Texts stay text, results are numbers where they are any. */
const FORMATS: Readonly<Record<CellKind, NonNullable<CellStyle["format"]>>> = {
  header: "text",
  official: "text",
  label: "text",
  words: "text",
  value: "points",
};
