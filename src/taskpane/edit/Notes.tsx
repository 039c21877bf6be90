import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import type { Editing } from "./useEditing";
import { useEditTexts } from "./useEditTexts";

/** What the last change left to be done by hand. */
export function Notes({ editing: { edited } }: { readonly editing: Editing }) {
  const styles = useStyles();
  const words = useEditTexts();
  if (edited.notes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {edited.notes.map(({ kind, text }) => (
          <Text key={kind + text} block className={styles.wrap}>
            {words.notes[kind](text)}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
