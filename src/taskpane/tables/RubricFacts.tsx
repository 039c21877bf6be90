import { Subtitle2, Text } from "@fluentui/react-components";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import type { StartTexts } from "../wording/start";
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
      <Text lang="zh-CN">{documentText(source, start)}</Text>
      {source.issuer === null ? null : <Text>{`${start.issuer} ${source.issuer}`}</Text>}
      <Text>{`${totalText(total, start)} · ${start.items(items.length)}`}</Text>
    </div>
  );
}

/** A document by its title, and its number where it has one. */
export function documentText({ title, number }: Rubric["source"], start: StartTexts): string {
  return number === null ? start.document(title) : start.numberedDocument({ title, number });
}

export function totalText(total: number | null, start: StartTexts): string {
  return total === null ? start.noTotal : start.total(total);
}
