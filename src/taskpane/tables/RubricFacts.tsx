import { Subtitle2, Text } from "@fluentui/react-components";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

/** What a table is: title, document, issuer, total. */
export function RubricFacts({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { start } = useTexts();
  const { title, source, total, items } = rubric;
  return (
    <div className={styles.tight}>
      <Subtitle2 as="h2" className={styles.heading} lang="zh-CN">
        {title}
      </Subtitle2>
      <Text lang="zh-CN">{start.document(source.title, source.number)}</Text>
      {source.issuer === null ? null : <Text>{`${start.issuer} ${source.issuer}`}</Text>}
      <Text>{`${start.total(total)} · ${start.items(items.length)}`}</Text>
    </div>
  );
}
