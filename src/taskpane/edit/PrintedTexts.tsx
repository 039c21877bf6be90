import { Field, Text, Textarea } from "@fluentui/react-components";
import { printedTexts, setPrintedText } from "../../editing/items";
import { Folded } from "../common/Folded";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useEditorStyles } from "./styles";
import type { Editing } from "./useEditing";
import { useEditTexts } from "./useEditTexts";

/** What the document prints of an item, to compare it with; misread texts can be put right. */
export function PrintedTexts({ editing, id }: { readonly editing: Editing; readonly id: string }) {
  const styles = useStyles();
  const { quote } = useEditorStyles();
  const words = useEditTexts();
  const { edited, apply } = editing;
  const { rubric } = edited;
  const { columns } = rubric.printed;
  const texts = printedTexts(rubric, id).map((one) => ({ ...one, role: columns[one.column]?.role ?? "content" }));
  return (
    <Part title={words.printed}>
      {texts.map(({ column, text, role }) => (
        <div key={column} className={styles.tight}>
          <Text size={200}>{words.columns[role]}</Text>
          <blockquote className={`${quote} ${styles.wrap}`} lang="zh-CN">
            {text}
          </blockquote>
        </div>
      ))}
      <Folded title={words.changePrinted}>
        <div className={styles.stack}>
          {texts.map(({ column, text, role }) => (
            <Field key={column} label={words.columns[role]}>
              <Textarea
                value={text}
                resize="vertical"
                lang="zh-CN"
                onChange={(_, { value }) => {
                  apply(setPrintedText(rubric, id, column, value), `printed:${id}:${String(column)}`);
                }}
              />
            </Field>
          ))}
        </div>
      </Folded>
    </Part>
  );
}
