import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that several parts of the pane share; everything wraps, so that 320 pixels are enough. */
export const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  heading: { margin: 0 },
  wrap: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  /** Marked by a line as well as by its place. */
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  scroll: { maxHeight: "16em", overflowY: "auto" },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "end", whiteSpace: "nowrap" },
});
