import { makeStyles, tokens } from "@fluentui/react-components";

/** Which results a unit has besides its rank. */
export interface Columns {
  readonly total: boolean;
  readonly grade: boolean;
}

/** How a line of the ranked units looks: rank, name, total, grade; its marks in a line below. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headings: {
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    // The list below keeps room for its scroll bar.
    scrollbarGutter: "stable",
    overflowY: "hidden",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  total: { textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  below: { gridColumn: "2 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  details: {
    gridColumn: "1 / -1",
    minWidth: 0,
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

/** Wide enough for ranks of five digits, totals with two decimals, grades of four characters. */
export function gridOf({ total, grade }: Columns): string {
  return ["2.5rem", "minmax(0, 1fr)", ...(total ? ["3.5rem"] : []), ...(grade ? ["4rem"] : [])].join(" ");
}
