import { Badge, Text } from "@fluentui/react-components";
import type { WorkbookState } from "../../layout/results/state";
import { useTexts } from "../wording/useTexts";
import { useStyles } from "./styles";

const COLOURS = {
  unscored: "informative",
  latest: "success",
  stale: "warning",
  edited: "danger",
  altered: "danger",
} as const;

/** Whether the written results still hold, as a word and a sentence. */
export function StateBadge({ state }: { readonly state: WorkbookState["state"] }) {
  const { states, common } = useTexts();
  const styles = useStyles();
  const { word, meaning } = states[state];
  return (
    <div className={styles.row} role="group" aria-label={common.state}>
      <Badge size="large" color={COLOURS[state]}>
        {word}
      </Badge>
      <Text>{meaning}</Text>
    </div>
  );
}
