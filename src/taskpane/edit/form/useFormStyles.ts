import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of what stands inside something else. */
export const useFormStyles = makeStyles({
  inner: {
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingVerticalM, minWidth: 0 },
  wide: {
    flex: "1 1 100%",
    minWidth: 0,
    // However long the chosen words are.
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  /** As narrow as it has to be: the control shrinks with it. */
  narrow: {
    flex: "1 1 8em",
    minWidth: 0,
    "& .fui-Input": { minWidth: 0, maxWidth: "100%" },
    "& input": { minWidth: 0, width: "100%" },
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  fieldset: { border: 0, margin: 0, padding: 0, minWidth: 0 },
});
