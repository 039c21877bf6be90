import { entryOf, memoised } from "../../../shared/memo";
/** A line at one side of a cell. */
export interface Edge {
  readonly line: string;
  readonly color: string;
  /** Thin where nothing is said. */
  readonly weight?: "Hairline" | "Medium" | "Thick";
}

/** How a cell looks and behaves, in Excel's words. Colours are #RRGGBB. */
export interface HostStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly top: Edge | null;
  readonly bottom: Edge | null;
  readonly left: Edge | null;
  readonly right: Edge | null;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const PLAIN_STYLE: HostStyle = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
  formulaHidden: false,
};

/** Styles are shared: cells of one look hold one object, so that a workbook of many cells stays small. */
const known = new Map<string, HostStyle>([[JSON.stringify(PLAIN_STYLE), PLAIN_STYLE]]);
const changesOf = memoised<HostStyle, Map<string, HostStyle>>(() => new Map());

/** The style with one trait changed. */
export function restyled<K extends keyof HostStyle>(style: HostStyle, trait: K, value: HostStyle[K]): HostStyle {
  const change = `${trait}=${JSON.stringify(value)}`;
  return entryOf(changesOf(style), change, () => shared({ ...style, [trait]: value }));
}

/** A plain style but for some traits. */
export function styleWith(traits: Partial<HostStyle>): HostStyle {
  return shared({ ...PLAIN_STYLE, ...traits });
}

function shared(style: HostStyle): HostStyle {
  return entryOf(known, JSON.stringify(style), () => style);
}
