import { Badge, Subtitle2, Text } from "@fluentui/react-components";
import type { ExplainedItem, ExplainedSection, Remark } from "../../app/explainUnit";
import { show } from "../../shared/decimal";
import { SeverityBadge } from "../common/SeverityBadge";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly section: ExplainedSection;
  /** There is no other section: nothing needs to be told apart. */
  readonly only: boolean;
}

/** The items of a section under its name and subtotal. */
export function SectionItems({ section: { name, points, max, items }, only }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  return (
    <div className={styles.tight} lang="zh-CN">
      {name === null && only ? null : (
        <span className={styles.spread}>
          <Subtitle2 as="h3" className={styles.heading}>
            {name ?? results.noSection}
          </Subtitle2>
          {points === null ? null : <Text weight="semibold">{results.points(show(points), max)}</Text>}
        </span>
      )}
      <ul className={`${styles.plainList} ${styles.stack}`}>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

/** An item with its points, the sentence that explains them, and what else is to be known of it. */
function ItemLine({ item }: { readonly item: ExplainedItem }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { label, value, max, self, capped, explanation, remarks } = item;
  const words = typeof value === "number" ? show(value) : String(value ?? results.notScored);
  return (
    <li className={styles.tight}>
      <span className={styles.spread}>
        <Text weight="semibold">{label}</Text>
        <Text>{results.points(words, max)}</Text>
      </span>
      {capped || self !== null ? (
        <span className={styles.row}>
          {capped ? <Badge color="informative">{results.capped}</Badge> : null}
          {self === null ? null : <Text size={200}>{results.selfPoints(show(self))}</Text>}
        </span>
      ) : null}
      <Text className={styles.wrap} size={200}>
        {explanation}
      </Text>
      <Remarks remarks={remarks} label={results.remarksOn(label)} />
    </li>
  );
}

/** What else is to be known; nothing where there is nothing. */
export function Remarks({ remarks, label }: { readonly remarks: readonly Remark[]; readonly label: string }) {
  const styles = useStyles();
  if (remarks.length === 0) return null;
  return (
    <ul className={`${styles.plainList} ${styles.tight}`} aria-label={label} lang="zh-CN">
      {remarks.map(({ severity, text }, index) => (
        <li key={index} className={styles.remark}>
          <SeverityBadge severity={severity} />
          <Text className={styles.wrap} size={200}>
            {text}
          </Text>
        </li>
      ))}
    </ul>
  );
}
