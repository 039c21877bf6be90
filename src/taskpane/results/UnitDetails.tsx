import { Badge, Text } from "@fluentui/react-components";
import type { ExplainedItem, ExplainedUnit } from "../../app/rankedUnits";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

/** Every item of a unit with its points, the sentence that explains them and its clause; what is missing first. */
export function UnitDetails({ name, explained }: { readonly name: string; readonly explained: ExplainedUnit }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { items, missing, notices } = explained;
  return (
    <div className={styles.stack}>
      {missing.length === 0 ? null : <Text weight="semibold">{results.missing(missing.join("、"))}</Text>}
      <ul aria-label={results.itemsOf(name)} className={`${styles.plainList} ${styles.stack}`} lang="zh-CN">
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
        {notices.map((notice, index) => (
          <li key={`notice:${String(index)}`} className={styles.wrap}>
            <Text size={200}>{notice}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ItemLine({ item }: { readonly item: ExplainedItem }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { label, value, max, capped, explanation } = item;
  const words = typeof value === "number" ? show(value) : String(value ?? results.notScored);
  return (
    <li className={styles.tight}>
      <span className={styles.row}>
        <Text weight="semibold">{label}</Text>
        <Text>{results.points(words, max)}</Text>
        {capped ? <Badge color="informative">{results.capped}</Badge> : null}
      </span>
      <Text className={styles.wrap} size={200}>
        {explanation}
      </Text>
    </li>
  );
}
