import { Subtitle2, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { itemOutline, type ItemGroup } from "../../app/itemOutline";
import type { Rubric } from "../../rubric/schema";
import { Folded } from "../common/Folded";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

/** All items of a table with their full points and what the document says of them, folded away until asked for. */
export function ItemsPreview({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { start } = useTexts();
  const groups = useMemo(() => itemOutline(rubric), [rubric]);
  return (
    <Folded title={start.items(rubric.items.length)}>
      <div className={styles.stack} lang="zh-CN">
        {groups.map((group, index) => (
          <Group key={index} group={group} />
        ))}
      </div>
    </Folded>
  );
}

function Group({ group: { category, section, max, items } }: { readonly group: ItemGroup }) {
  const styles = useStyles();
  const title = [category, section].filter((part) => part !== null).join(" · ");
  return (
    <div className={styles.tight}>
      {title === "" ? null : (
        <span className={styles.spread}>
          <Subtitle2 as="h3" className={styles.heading}>
            {title}
          </Subtitle2>
          <Points max={max} />
        </span>
      )}
      <ul className={`${styles.plainList} ${styles.stack}`}>
        {items.map(({ id, label, max: own, text }) => (
          <li key={id} className={styles.tight}>
            <span className={styles.spread}>
              <Text weight="semibold">{label}</Text>
              <Points max={own} />
            </span>
            <Text className={styles.wrap} size={200}>
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Points({ max }: { readonly max: number | null }) {
  const { start } = useTexts();
  return max === null ? null : <Text>{start.points(max)}</Text>;
}
