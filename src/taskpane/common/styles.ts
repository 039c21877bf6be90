import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that several parts of the pane share; everything wraps, so that 320 pixels are enough. */
export const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  /** A name at one end, its number at the other. */
  spread: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    "& > :last-child": { flexShrink: 0 },
  },
  /** Controls beside one another where there is room. */
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  /** Room for the name of an office. */
  wideField: { flex: "1 1 100%", minWidth: 0, "& > *": { minWidth: 0, maxWidth: "100%" } },
  field: { flex: "1 1 12em", minWidth: 0, "& > *": { minWidth: 0, maxWidth: "100%" } },
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, margin: 0 },
  figure: { minWidth: "4em" },
  remark: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  heading: { margin: 0 },
  /** A link in a list has the focus more clearly than by a second underline. */
  focus: {
    ":focus-visible": {
      outlineWidth: "2px",
      outlineStyle: "solid",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "2px",
    },
  },
  /** What is scrolled into view comes below the tabs, which stay in view. */
  inView: { scrollMarginTop: "6em", scrollMarginBottom: "1em" },
  wrap: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  /** Marked by a line as well as by its place. */
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
});
