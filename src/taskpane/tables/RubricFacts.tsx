import { Subtitle2, Text } from "@fluentui/react-components";
import { mendTexts } from "../../rubric/asIssued";
import { scheduleTexts, selfText } from "../../rubric/schedule";
import type { Rubric } from "../../rubric/schema";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import type { StartTexts } from "../wording/start";
import { useTexts } from "../wording/texts";

/** What a table is: title, document, who assesses, total; what is to be handed in and done by when; what was mended in it and what is left to people. */
export function RubricFacts({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { start } = useTexts();
  const { title, source, total, items, mended, remarks = [] } = rubric;
  const asked = selfText(rubric.self);
  const steps = scheduleTexts(rubric.schedule);
  const left = remarks.map(({ text, clause }) => `${text}（${clause}）`);
  return (
    <div className={styles.tight}>
      <Subtitle2 as="h2" className={styles.heading} lang="zh-CN">
        {title}
      </Subtitle2>
      <Text lang="zh-CN">{documentText(source, start)}</Text>
      {source.issuer === null ? null : <Text>{`${start.issuer} ${source.issuer}`}</Text>}
      {source.assessor === undefined ? null : <Text>{`${start.assessor} ${source.assessor}`}</Text>}
      {source.assessed === undefined ? null : <Text>{`${start.assessed} ${source.assessed}`}</Text>}
      <Text>{`${totalText(total, start)} · ${start.items(items.length)}`}</Text>
      {asked === null ? null : <Text lang="zh-CN">{asked}</Text>}
      <Lines title={start.schedule(steps.length)} texts={steps} />
      <Lines title={start.mended(mended.length)} texts={mendTexts(mended)} />
      <Lines title={start.remarks(left.length)} texts={left} />
    </div>
  );
}

/** Texts of the document, folded away; nothing where there are none. */
function Lines({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <Folded title={title}>
      <div className={styles.tight} lang="zh-CN">
        {texts.map((text) => (
          <Text key={text} size={200}>
            {text}
          </Text>
        ))}
      </div>
    </Folded>
  );
}

/** A document by its title, and its number where it has one. */
export function documentText({ title, number }: Rubric["source"], start: StartTexts): string {
  return number === null ? start.document(title) : start.numberedDocument({ title, number });
}

export function totalText(total: number | null, start: StartTexts): string {
  return total === null ? start.noTotal : start.total(total);
}
