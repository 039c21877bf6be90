import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { itemLabel } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

/** All items of a table with their full points, folded away until asked for. */
export function ItemsPreview({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { start } = useTexts();
  return (
    <Accordion collapsible>
      <AccordionItem value="items">
        <AccordionHeader as="h3">{start.items(rubric.items.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={`${styles.plainList} ${styles.tight}`} lang="zh-CN">
            {rubric.items.map((item) => (
              <li key={item.id}>
                <Text>{itemLabel(item)}</Text>
                {item.max > 0 ? <Text size={200}>{` · ${start.points(item.max)}`}</Text> : null}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
