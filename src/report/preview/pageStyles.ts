import { MARGINS_MM, pageSizeMm, type Orientation } from "../page/paper";
import {
  CELL_SIDE,
  CELLS,
  FONTS,
  LINES,
  PAGE_NUMBER,
  SPACING_NAMES,
  spacingOf,
  TABLE_SIZES,
  type SpacingName,
} from "../page/type";

/** What stands in where the fonts of documents are not installed. */
const GENERIC = { title: "SimSun, serif", heading: "SimHei, sans-serif", text: "FangSong, STFangsong, serif" } as const;

function family(font: keyof typeof FONTS): string {
  return `"${FONTS[font]}", ${GENERIC[font]}`;
}

/** A font as CSS writes it, sizes in points. */
function fontRule(size: number, line: number, families: string): string {
  return `${String(size)}pt/${String(line)}pt ${families}`;
}

/** A selector below a page, and its declarations. */
type Rule = readonly [selector: string, declarations: Readonly<Record<string, string>>];

const PLAIN = { "white-space": "pre-wrap", "overflow-wrap": "anywhere" };

const BASE: readonly Rule[] = [
  ["", { position: "relative", "box-sizing": "border-box", overflow: "hidden", background: "white", color: "black" }],
  [" p", { margin: "0", ...PLAIN }],
  [" table", { width: "100%", "table-layout": "fixed", "border-collapse": "collapse", "margin-bottom": "6pt" }],
  [
    " :is(th, td)",
    { border: "0.5pt solid black", padding: `0 ${String(CELL_SIDE)}pt`, "font-weight": "normal", ...PLAIN },
  ],
  [" .broken", { "vertical-align": "top" }],
  [" .left", { "text-align": "left" }],
  [" .center", { "text-align": "center" }],
];

/** The classes of a table on a page. */
export function tableClass(size: number, spacing: SpacingName): string {
  return `size-${String(Math.floor(size))} ${spacing}`;
}

/** The looks of the pages that `previewPages` gives: paper, margins and fonts as they are printed. */
export function previewStyles(): string {
  const orientations = ["portrait", "landscape"] as const;
  const rules = [...BASE, ...tableRules(), ...lineRules(), ...edgeRules(), ...orientations.flatMap(paperRules)];
  const papers = orientations.map((one) => `@page ${one} { size: A4 ${one}; margin: 0; }`);
  return [...papers, ...rules.map(ruleText)].join("\n");
}

function ruleText([selector, declarations]: Rule): string {
  const text = Object.entries(declarations).map(([property, value]) => `${property}: ${value};`);
  return `.page${selector} { ${text.join(" ")} }`;
}

function tableRules(): Rule[] {
  const sizes = TABLE_SIZES.flatMap((size) =>
    SPACING_NAMES.flatMap((name): Rule[] => {
      const { line, room } = spacingOf(size, name);
      const table = ` .${tableClass(size, name).replace(" ", ".")}`;
      return [
        [table, { "font-size": `${String(size)}pt`, "line-height": `${String(line)}pt` }],
        [`${table} .broken`, { padding: `${String(room / 2)}pt ${String(CELL_SIDE)}pt` }],
      ];
    }),
  );
  const kinds = Object.entries(CELLS).map(([kind, { font }]): Rule => [` .${kind}`, { "font-family": family(font) }]);
  return [...sizes, ...kinds];
}

function lineRules(): Rule[] {
  return Object.entries(LINES).map(([kind, { font, size, line, align }]) => {
    return [` .line.${kind}`, { font: fontRule(size, line, family(font)), "text-align": align }];
  });
}

/** What stands above and under the type area. */
function edgeRules(): Rule[] {
  const { font, size } = PAGE_NUMBER;
  const across = { position: "absolute", left: "0", right: "0" };
  return [
    [" .running", { ...across, top: "16mm", "text-align": "center", font: fontRule(12, 16, family("heading")) }],
    [" .number", { ...across, font: fontRule(size, size + 2, `"${font}", SimSun, serif`) }],
    [" .number.odd", { "text-align": "right" }],
    [" .number.even", { "text-align": "left" }],
  ];
}

/** Distance of the page number from the type area, and from its edge, in millimetres. */
const NUMBER_BELOW = 12;
const NUMBER_IN = 5;

function paperRules(orientation: Orientation): Rule[] {
  const { width, height } = pageSizeMm(orientation);
  const { top, right, bottom, left } = MARGINS_MM[orientation];
  const mm = (value: number) => `${String(value)}mm`;
  const paper = { width: mm(width), height: mm(height), padding: [top, right, bottom, left].map(mm).join(" ") };
  const number = { bottom: mm(bottom - NUMBER_BELOW), left: mm(left + NUMBER_IN), right: mm(right + NUMBER_IN) };
  return [
    [`.${orientation}`, { ...paper, page: orientation, "break-after": "page" }],
    [`.${orientation} .number`, number],
  ];
}
