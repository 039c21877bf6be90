import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the editor's own. */
export const useEditorStyles = makeStyles({
  /** As wide as the pane, its text from the left. */
  entry: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  /** Takes the focus: brought into view below the steps, which stay at the top. */
  target: { scrollMarginTop: "5em" },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});
