import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import type { Unsaved } from "../files/saveFile";
import { useTexts } from "../wording/texts";
import { useStyles } from "./styles";
import { useCopy } from "./useCopy";

/** The contents of a file that this Excel cannot save, to be copied by the button or by hand. */
export function UnsavedFile({ unsaved: { name, text } }: { readonly unsaved: Unsaved }) {
  const styles = useStyles();
  const { export: words, common } = useTexts();
  const { copied, copy } = useCopy();
  return (
    <div className={styles.tight}>
      <Field label={words.content} hint={words.unsaved(name)}>
        <Textarea value={text} readOnly rows={6} resize="vertical" />
      </Field>
      <div className={styles.row}>
        <Button
          onClick={() => {
            copy(text);
          }}
        >
          {words.copy}
        </Button>
        <Text role="status">{copied === null ? "" : copied ? common.copied : common.notCopied}</Text>
      </div>
    </div>
  );
}
